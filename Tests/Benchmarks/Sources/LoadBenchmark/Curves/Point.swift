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
}
