import IRCWire

/// Counting days of dates as they stand on the wire, `2026-11-30`.
enum DayCount {
    private static let millisecondsPerDay: Int64 = 86_400_000

    /// Since 1970-01-01; nil: there is no such day.
    static func of(_ day: String) -> Int? {
        ServerTime.parse(day + "T00:00:00.000Z").map { Int($0 / millisecondsPerDay) }
    }

    /// From one day to the other; nil if either is none.
    static func from(_ first: String, to last: String) -> Int? {
        guard let start = of(first), let end = of(last) else { return nil }
        return end - start
    }
}
