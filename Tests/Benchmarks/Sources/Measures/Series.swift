/// What one kind of question took, again and again.
package struct Series {
    private var wall: [Double] = []
    private var processor: [Double] = []
    private var rows = 0

    package init() {}

    package mutating func add(_ watch: Stopwatch, rows: Int) {
        let taken = watch.milliseconds
        wall.append(taken.wall)
        processor.append(taken.processor)
        self.rows += rows
    }

    package func line(_ name: String) -> String {
        let figures = [
            Self.percentile(50, wall), Self.percentile(99, wall), wall.max() ?? 0, Self.percentile(50, processor),
            Self.percentile(99, processor),
        ]
        let padding = String(repeating: " ", count: max(1, 32 - name.count))
        return name + padding + figures.map(Self.column).joined() + "    \(rows / max(1, wall.count))"
    }

    private static func percentile(_ percent: Int, _ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        return values.sorted()[min(values.count - 1, values.count * percent / 100)]
    }

    private static func column(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
        return String(repeating: " ", count: max(1, 8 - text.count)) + text
    }
}
