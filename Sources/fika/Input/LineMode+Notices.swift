import IRCClient
import IRCWire

/// Telling somebody who does not look.
extension LineMode {
    /// What is asked for once there is a connection, and shown to nobody.
    func askWhatWaits() {
        guard screen.isInteractive, state.has(.casework) else { return }
        enqueue(IRCMessage("COMMUNITY", "LIST"), .learning)
        for case .ask(let message, let question) in Lookout.questions(state) { enqueue(message, question) }
    }

    func keepReminding() async {
        while !isOver {
            // Days go by without an event: the clock itself is what is waited for.
            do { try await Task.sleep(for: .seconds(Lookout.digestSeconds)) } catch { return }
            if state.welcome != nil { askWhatWaits() }
        }
    }

    func notice(_ message: IRCMessage) {
        guard screen.isInteractive, let telling = lookout.hear(message, state, at: moment) else { return }
        noticeOutlet.yield(telling)
    }

    func remind(_ messages: [IRCMessage]) {
        for telling in lookout.remind(messages, state, at: moment) { noticeOutlet.yield(telling) }
    }

    /// This mode is one stream of lines: no conversation is open more than another.
    private var moment: Bell.Moment {
        let now = state.time.now()
        let (minute, isWeekend) = state.time.moment(now)
        return Bell.Moment(now: now, minute: minute, isWeekend: isWeekend)
    }
}
