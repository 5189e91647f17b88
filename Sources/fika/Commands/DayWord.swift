import IRCWire

/// A day as people write it.
enum DayWord {
    private static let daysBackMax = 36_500

    /// When it begins where the reader is, in milliseconds since 1970: `2026-11-22`, `22-11` (the last there was),
    /// `today`, `yesterday`, or a number of days ago. Nil: it is none of these.
    static func start(_ word: String, _ time: LocalTime) -> Int64? {
        let today = time.day(time.now())
        switch word.lowercased() {
        case "today", "vandaag": return time.startOfDay(today)
        case "yesterday", "gisteren": return time.startOfDay(back(1, from: today, time))
        default: break
        }
        if let days = Int(word), (0...daysBackMax).contains(days), !word.contains("-") {
            return time.startOfDay(back(days, from: today, time))
        }
        let parts = word.split(separator: "-").map(String.init)
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        if parts.count == 3 { return time.startOfDay(word) }
        guard parts.count == 2 else { return nil }
        return lastOne(day: parts[0], month: parts[1], today, time)
    }

    private static func lastOne(day: String, month: String, _ today: String, _ time: LocalTime) -> Int64? {
        func two(_ text: String) -> String { text.count == 1 ? "0" + text : text }
        guard let year = Int(today.prefix(4)) else { return nil }
        let end = "-\(two(month))-\(two(day))"
        let isPast = "\(year)\(end)" <= today
        return time.startOfDay("\(isPast ? year : year - 1)\(end)")
    }

    /// Noon is on the same day in whatever hour the clocks change.
    private static func back(_ days: Int, from today: String, _ time: LocalTime) -> String {
        let noon = (ServerTime.parse(today + "T12:00:00.000Z") ?? 0) - Int64(days) * 86_400_000
        return String(ServerTime.format(milliseconds: noon).prefix(10))
    }
}
