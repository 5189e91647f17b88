import IRCWire

/// What of one server is told to somebody who does not look. Both modes have one for each server.
struct Lookout: Sendable {
    /// A notice, and how many of the same conversation were not told since the last.
    typealias Telling = (notice: Notice, missed: Int)

    /// Deadlines, announcements and consultations are looked at once an hour.
    static let digestSeconds: Int64 = 3600

    private var bell: Bell
    /// Nil where one is on no other.
    private let server: String?

    init(rules: NoticeRules, server: String? = nil) {
        bell = Bell(rules: rules)
        self.server = server
    }

    /// What is asked for once there is a connection, and then once in a while; shown to nobody.
    static func questions(_ state: State) -> [Effect] {
        guard state.welcome != nil, state.has(.casework) else { return [] }
        return [
            .ask(IRCMessage("DIGEST"), .reminders), .ask(IRCMessage("CASE", "CONSULTATIONS"), .reminders),
        ]
    }

    mutating func hear(_ message: IRCMessage, _ state: State, at moment: Bell.Moment) -> Telling? {
        guard let overheard = state.overheard(message),
            let notice = bell.hear(overheard, state.habits, at: moment, state.fold)
        else { return nil }
        return (named(notice), bell.takeMissed(state.fold(overheard.target)))
    }

    /// The answer to `questions`.
    mutating func remind(_ messages: [IRCMessage], _ state: State, at moment: Bell.Moment) -> [Telling] {
        let today = state.time.day(moment.now)
        return messages.compactMap { Reminder($0, today: today, of: state) }.compactMap { reminder in
            bell.remind(reminder, state.habits, at: moment).map { (named($0), 0) }
        }
    }

    private func named(_ notice: Notice) -> Notice {
        var notice = notice
        notice.server = server.map(PlainText.of)
        return notice
    }
}
