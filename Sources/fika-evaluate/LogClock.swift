/// Makes one running clock of the times of day in a log, which may go past midnight.
struct LogClock {
    private static let secondsPerDay = 86_400
    /// A step back of less than this is disorder, not a new day.
    private static let disorderMax = 3_600

    private var midnight = 0
    private var last = 0

    /// The seconds since the first midnight; those of the last time for one that is empty.
    mutating func seconds(at time: Substring) -> Int {
        guard let seconds = Self.seconds(of: time) else { return last }
        if midnight + seconds < last - Self.disorderMax { midnight += Self.secondsPerDay }
        last = max(last, midnight + seconds)
        return last
    }

    /// HH:MM or HH:MM:SS.
    static func seconds(of time: Substring) -> Int? {
        let parts = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
            let second = parts.count == 3 ? parts[2] : 0, (0...24).contains(hour), (0...59).contains(minute),
            (0...60).contains(second)
        else { return nil }
        return hour * 3_600 + minute * 60 + second
    }
}
