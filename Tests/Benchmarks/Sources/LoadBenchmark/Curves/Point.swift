/// One measure of one size: `archive`, 10,000 messages, `start, ms`.
struct Point {
    let curve: String
    let size: Int
    let measure: String
    let value: Double

    var line: String { "\(curve)\t\(size)\t\(measure)\t\((value * 100).rounded() / 100)" }

    init(_ curve: String, _ size: Int, _ measure: String, _ value: Double) {
        self.curve = curve
        self.size = size
        self.measure = measure
        self.value = value
    }

    /// Those of a table that was made before; its first line names the columns.
    static func all(in file: String) -> [Self] {
        SmallFile.text(file).split(separator: "\n").dropFirst().compactMap { line in
            let parts = line.split(separator: "\t").map(String.init)
            guard parts.count == 4, let size = Int(parts[1]), let value = Double(parts[3]) else { return nil }
            return Self(parts[0], size, parts[2], value)
        }
    }
}
