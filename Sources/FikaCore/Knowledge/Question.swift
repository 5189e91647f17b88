/// What somebody asked in a help community, and how far it has come. The words are those of its message, which are with
/// the store.
package struct Question: Sendable, Equatable, Codable {
    /// The message that asks.
    package let id: MessageID
    package let community: CommunityID
    package let channel: ChannelID
    package let asker: AccountID
    /// The asker's account name.
    package let askedBy: String
    package let at: Timestamp
    package internal(set) var state = State.open
    /// People who replied, in the order of their first replies; the asker is not among them.
    package internal(set) var helpers: [AccountID] = []

    /// Open or answered → solved → open or answered again, and from anywhere → outdated, and back.
    package enum State: String, Sendable, Codable, CaseIterable {
        /// Nobody replied.
        case open
        /// Somebody did.
        case answered
        /// The asker, or an owner of the community, accepted an answer.
        case solved
        /// What was asked or what solved it is not so any more.
        case outdated
    }

    /// What is not solved.
    var unsolved: State { helpers.isEmpty ? .open : .answered }
}
