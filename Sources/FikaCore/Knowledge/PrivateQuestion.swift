/// A question that nobody sees but who asked it and those who help: it has a channel of its own. How far it has come is
/// told by the `Question` of the same number, as long as that is known; who may see it is told here, for ever.
package struct PrivateQuestion: Sendable, Equatable, Codable {
    /// The message that asks.
    package let id: MessageID
    package let community: CommunityID
    package let channel: ChannelID
    package let asker: AccountID
    /// Those whom the asker or an owner of the community brought in.
    package internal(set) var helpers: [AccountID] = []
    /// The answer that was accepted.
    package internal(set) var answer: MessageID?
    /// What was made public of it, without names.
    package internal(set) var published: SolutionID?

    /// Channels whose names begin like this are made for private questions alone.
    static let channelPrefix = "#question-"
}
