/// A question with the answer that worked, by the word of the one who asked. The texts are kept by the store.
package struct Solution: Sendable, Equatable, Codable {
    package let id: SolutionID
    package let community: CommunityID
    package let channel: ChannelID
    package let question: MessageID
    package let answer: MessageID
    /// The answer's author, who is named with it.
    package let author: String
    package let acceptedBy: String
    package let at: Timestamp
}
