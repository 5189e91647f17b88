import IRCClient
import IRCWire

/// A server in line mode: what is known of it, and what waits to be asked there. Each has queues of its own, so that
/// one that does not answer holds up no other.
struct Lane: Sendable {
    var link: Link
    var state: State
    var lookout: Lookout
    let questions: AsyncStream<(IRCMessage, Question)>
    let questionOutlet: AsyncStream<(IRCMessage, Question)>.Continuation
    let errands: AsyncStream<Errand>
    let errandOutlet: AsyncStream<Errand>.Continuation

    init(_ link: Link, rules: NoticeRules, isAlone: Bool) {
        self.link = link
        state = link.state
        lookout = Lookout(rules: rules, server: isAlone ? nil : link.name)
        // As many as may wait for an answer; who asks more is told so.
        (questions, questionOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(ClientLimit.requestsMax))
        (errands, errandOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(ClientLimit.requestsMax))
    }

    func finish() {
        questionOutlet.finish()
        errandOutlet.finish()
    }
}
