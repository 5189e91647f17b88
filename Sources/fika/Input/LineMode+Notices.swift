import IRCClient
import IRCWire

/// Telling somebody who does not look.
extension LineMode {
    /// What is asked for once there is a connection, and shown to nobody.
    func askWhatWaits(on lane: Int) {
        let state = lanes[lane].state
        guard screen.isInteractive, state.has(.casework) else { return }
        enqueue(IRCMessage("COMMUNITY", "LIST"), .learning, on: lane)
        for case .ask(let message, let question) in Lookout.questions(state) { enqueue(message, question, on: lane) }
    }

    func keepReminding() async {
        while !isOver {
            // Days go by without an event: the clock itself is what is waited for.
            do { try await Task.sleep(for: .seconds(Lookout.digestSeconds)) } catch { return }
            for lane in lanes.indices { askWhatWaits(on: lane) }
        }
    }

    func notice(_ message: IRCMessage, from lane: Int) {
        let state = lanes[lane].state
        guard screen.isInteractive, let telling = lanes[lane].lookout.hear(message, state, at: moment(state)) else {
            return
        }
        noticeOutlet.yield(telling)
    }

    func remind(_ messages: [IRCMessage], from lane: Int) {
        let state = lanes[lane].state
        for telling in lanes[lane].lookout.remind(messages, state, at: moment(state)) { noticeOutlet.yield(telling) }
    }

    /// This mode is one stream of lines: no conversation is open more than another.
    private func moment(_ state: State) -> Bell.Moment {
        let now = state.time.now()
        let (minute, isWeekend) = state.time.moment(now)
        return Bell.Moment(now: now, minute: minute, isWeekend: isWeekend)
    }
}
