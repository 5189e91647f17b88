/// What the bars and the list say of the conversation one is in, which having seen it changes.
struct Glance: Equatable, Sendable {
    private let isAtEnd: Bool
    private let unread: Int
    private let mentions: Int
    private let mayHaveUnread: Bool

    init(_ conversation: Conversation) {
        isAtEnd = conversation.viewpoint == .end
        (unread, mentions, mayHaveUnread) = (conversation.unread, conversation.mentions, conversation.mayHaveUnread)
    }
}
