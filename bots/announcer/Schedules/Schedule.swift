import BotKit

/// An announcement that is made at its time: on days of the week, or on one day. Times are UTC.
///
/// `mon,wed 09:00 #news The canteen has soup`, `2026-12-24 12:00 We close at noon`, `daily 08:00 @morning.txt`
struct Schedule: Sendable, Equatable {
    static let prefix = "schedule."
    static let schedulesMax = 50
    private static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    private static let dayMilliseconds: Int64 = 86_400_000

    enum Days: Sendable, Equatable {
        /// 0 is Monday.
        case weekly(Set<Int>)
        /// Days since 1970.
        case once(Int64)
    }

    let days: Days
    /// Minutes after midnight.
    let minute: Int64
    /// Nil: where files without a channel go.
    let channel: String?
    let content: BotDrop
    /// To know it again after a restart; other words are another schedule.
    let mark: String

    /// Nil: it is not written so.
    init?(_ line: String) {
        let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true).map(String.init)
        guard words.count == 3, let days = Self.days(words[0]), let minute = Self.minute(words[1]) else { return nil }
        var rest = words[2]
        var channel: String?
        if rest.hasPrefix("#") {
            let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return nil }
            (channel, rest) = (parts[0], parts[1])
        }
        // A file says itself where it is for.
        guard !rest.hasPrefix("@") || channel == nil && rest.count > 1 else { return nil }
        content = rest.hasPrefix("@") ? .copy(of: String(rest.dropFirst())) : .text(rest)
        self.days = days
        self.minute = minute
        self.channel = channel
        mark = ContentMark.of(line)
    }

    /// The last time it was due, in milliseconds since 1970; nil: never yet.
    func latest(before now: BotTime) -> Int64? {
        let today = now.milliseconds / Self.dayMilliseconds
        switch days {
        case .once(let day):
            let moment = moment(day)
            return moment <= now.milliseconds ? moment : nil
        case .weekly(let wanted):
            // 1 January 1970 was a Thursday.
            return (0...7).lazy.map { today - $0 }
                .filter { wanted.contains(Int(($0 + 3) % 7)) }
                .map(moment).first { $0 <= now.milliseconds }
        }
    }

    private func moment(_ day: Int64) -> Int64 { day * Self.dayMilliseconds + minute * 60_000 }

    private static func days(_ text: String) -> Days? {
        if text.lowercased() == "daily" { return .weekly(Set(0..<7)) }
        if let day = date(text) { return .once(day) }
        let numbers = text.lowercased().split(separator: ",").map { dayNames.firstIndex(of: String($0)) }
        guard !numbers.isEmpty, !numbers.contains(nil) else { return nil }
        return .weekly(Set(numbers.compactMap(\.self)))
    }

    private static func minute(_ text: String) -> Int64? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, let hour = Int64(parts[0]), let minute = Int64(parts[1]),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    /// Days since 1970 of `2026-12-24` (Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
    private static func date(_ text: String) -> Int64? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            (1970...9999).contains(year), (1...12).contains(month)
        else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths: [Int64] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...lengths[Int(month) - 1]).contains(day) else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }
}
