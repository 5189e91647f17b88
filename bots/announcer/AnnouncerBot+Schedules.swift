import BotKit

/// What is due by the clock. A time is settled, announced or missed, once, and remembered as such after its file is
/// there.
extension AnnouncerBot {
    mutating func dueSchedules() -> [BotAction] {
        // Once a minute is enough, and the first look is at the start.
        guard now.milliseconds / 60_000 != schedulesLookedAt else { return [] }
        schedulesLookedAt = now.milliseconds / 60_000
        return settings.schedules.flatMap { schedule -> [BotAction] in
            guard let settled = settledTimes[schedule.mark] else {
                // New: what was due before it was written is not made up for.
                return settle(schedule, at: now.milliseconds)
            }
            guard let due = schedule.latest(before: now), due > settled else { return [] }
            let minutesLate = (now.milliseconds - due) / 60_000
            guard minutesLate <= settings.scheduleLateMinutes else {
                let words =
                    "A scheduled announcement was not made: I was not running when it was due, \(minutesLate) "
                    + "minutes ago. “\(schedule.summary)”"
                return settle(schedule, at: due) + settings.authorised.map { .tell($0, words) }
            }
            let name = "schedule-\(schedule.mark)-\(due / 60_000).txt"
            return [.drop(name: name, schedule.draft(standard: settings.channel))] + settle(schedule, at: due)
        }
    }

    /// Those that are not in the settings any more are forgotten.
    mutating func recallSchedules(_ stored: [String: String]) -> [BotAction] {
        let marks = Set(settings.schedules.map(\.mark))
        var actions: [BotAction] = []
        for (key, value) in stored where key.hasPrefix(Schedule.prefix) {
            let mark = String(key.dropFirst(Schedule.prefix.count))
            if marks.contains(mark) {
                settledTimes[mark] = Int64(value)
            } else {
                actions.append(.store(key: key, value: nil))
            }
        }
        return actions
    }

    private mutating func settle(_ schedule: Schedule, at milliseconds: Int64) -> [BotAction] {
        settledTimes[schedule.mark] = milliseconds
        return [.store(key: Schedule.prefix + schedule.mark, value: String(milliseconds))]
    }
}
