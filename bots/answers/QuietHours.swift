import BotKit

/// Hours of the day, in UTC, in which nobody is called; Saturdays and Sundays too, if they are quiet.
struct QuietHours: Sendable, Equatable {
    /// From this hour on, to before that one: over midnight where it is less. Alike: none.
    let from: Int
    let to: Int
    let hasWeekends: Bool

    func contains(_ time: BotTime) -> Bool {
        let hours = time.milliseconds / 3_600_000
        // 1 January 1970 was a Thursday.
        let weekday = (hours / 24 + 3) % 7
        if hasWeekends, weekday >= 5 { return true }
        let hour = Int(hours % 24)
        return from <= to ? (from..<to).contains(hour) : hour >= from || hour < to
    }
}
