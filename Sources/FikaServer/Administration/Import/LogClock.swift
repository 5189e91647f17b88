import FikaCore

/// Turns the wall-clock times of a log into moments.
struct LogClock: Sendable {
    /// A clock that goes back by more than this has passed midnight; less is a log that was put together carelessly.
    static let rollOverSeconds = 2 * 3_600

    private let offsetMinutes: Int
    private var day: LogDay?
    private var lastSeconds: Int?

    /// `offsetMinutes`: how far the log's clock is ahead of UTC.
    init(day: LogDay?, offsetMinutes: Int) {
        self.day = day
        self.offsetMinutes = offsetMinutes
    }

    mutating func set(_ day: LogDay) {
        self.day = day
        lastSeconds = nil
    }

    /// The moment of `14:32` or `14:32:05` on the log's present day; nil if it is none, or the day is not known.
    mutating func moment(_ text: some StringProtocol) -> Timestamp? {
        guard let seconds = Self.seconds(text), var day else { return nil }
        if let last = lastSeconds, last - seconds > Self.rollOverSeconds {
            day = day.next
            self.day = day
        }
        lastSeconds = seconds
        return Timestamp(milliseconds: (day.number * 86_400 + Int64(seconds - offsetMinutes * 60)) * 1_000)
    }

    static func seconds(_ text: some StringProtocol) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        let numbers = parts.compactMap { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil }
        guard numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60 else { return nil }
        let seconds = numbers.count == 3 ? numbers[2] : 0
        // 60 is a leap second.
        return seconds <= 60 ? numbers[0] * 3_600 + numbers[1] * 60 + seconds : nil
    }
}
