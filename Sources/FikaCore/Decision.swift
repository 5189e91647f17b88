/// What a request leads to.
struct Decision {
    var events: [Event] = []
    /// For the asker.
    var replies: [Reply] = []
    /// For other connections of the asker's user, which are to know the same.
    var asides: [(sessions: [SessionID], reply: Reply)] = []
    /// For the asker; a request can be refused in part.
    var refusals: [Refusal] = []
    /// Sessions that the server ends.
    var closings: [(session: SessionID, reason: String)] = []
    var query: Query?
    /// What goes on record beside what follows from events and replies.
    var audits: [AuditEntry] = []

    init() {}

    init(_ event: Event) {
        events = [event]
    }

    init(reply: Reply) {
        replies = [reply]
    }

    init(refusal: Refusal) {
        refusals = [refusal]
    }

    /// Writes into a channel in the server's own name: a receipt, a change of status. Numbers follow those that the
    /// decision has given already.
    mutating func notice(
        _ text: String, in channel: Channel, parent: MessageID? = nil, _ tags: [Message.Tag] = [], by state: ChatState,
        at: Timestamp
    ) {
        notice(text, at: .channel(channel.id, name: channel.name), parent: parent, tags, by: state, at: at)
    }

    mutating func notice(
        _ text: String, at place: Message.Place, parent: MessageID?, _ tags: [Message.Tag] = [], by state: ChatState,
        at time: Timestamp
    ) {
        let message = Message(
            id: nextMessage(state), at: time, author: .fika, authorAccount: nil, place: place, kind: .notice,
            text: text, tags: tags, parent: parent)
        events.append(.message(.posted(message)))
    }

    /// The number for one more message of this decision.
    func nextMessage(_ state: ChatState) -> MessageID {
        var next = state.nextMessage
        for event in events {
            switch event {
            case .message(.posted(let message)), .message(.redacted(let message)): next = max(next, message.id.next)
            case .channel(let event): next = max(next, event.topicEntry?.id.next ?? next)
            case .casework(.filed(_, let copies)), .casework(.queued(_, let copies)):
                next = copies.reduce(next) { max($0, $1.id.next) }
            default: break
            }
        }
        return next
    }
}
