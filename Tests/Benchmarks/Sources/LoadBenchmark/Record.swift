/// Figures as a file of tab-separated values: what came out when somebody looked last.
struct Record {
    private var values: [String: Double] = [:]

    init(file: String) {
        for line in SmallFile.text(file).split(separator: "\n") {
            let parts = line.split(separator: "\t")
            if parts.count == 2, let value = Double(parts[1]) { values[String(parts[0])] = value }
        }
    }

    /// What a figure was, where it is now worse by more than its margin; nil: it is not, or nothing is known of it.
    func better(than figure: Figure) -> Double? {
        guard let margin = figure.margin, let value = values[figure.name] else { return nil }
        let isWorse =
            figure.isBetterHigher
            ? figure.value < value * (1 - margin) : figure.value > value * (1 + margin)
        return isWorse ? value : nil
    }
}
