import IRCClient
import IRCWire

/// Telling somebody who does not look.
extension LineMode {
    /// Between two looks at what waits.
    private static let digestInterval = Duration.seconds(3600)

    /// What is asked for once there is a connection, and shown to nobody.
    func askWhatWaits() {
        guard screen.isInteractive, state.has(.casework) else { return }
        enqueue(IRCMessage("COMMUNITY", "LIST"), .learning)
        enqueue(IRCMessage("DIGEST"), .reminders)
    }

    func keepReminding() async {
        while !isOver {
            // Days go by without an event: the clock itself is what is waited for.
            do { try await Task.sleep(for: Self.digestInterval) } catch { return }
            if state.welcome != nil { askWhatWaits() }
        }
    }

    func notice(_ message: IRCMessage) {
        guard screen.isInteractive, let overheard = state.overheard(message) else { return }
        let (habits, fold) = (state.habits, state.fold)
        guard let notice = bell.hear(overheard, habits, at: moment, fold) else { return }
        noticeOutlet.yield((notice, bell.takeMissed(fold(overheard.target))))
    }

    func remind(_ messages: [IRCMessage]) {
        let today = state.time.day(state.time.now())
        for reminder in messages.compactMap({ Reminder($0, today: today) }) {
            guard let notice = bell.remind(reminder, state.habits, at: moment) else { continue }
            noticeOutlet.yield((notice, 0))
        }
    }

    /// This mode is one stream of lines: no conversation is open more than another.
    private var moment: Bell.Moment {
        let now = state.time.now()
        let (minute, isWeekend) = state.time.moment(now)
        return Bell.Moment(now: now, minute: minute, isWeekend: isWeekend)
    }
}
