/// A bot's opinion that a thread belongs into a case. It waits for a person, who needs the right to file.
package struct Proposal: Sendable, Equatable, Codable {
    /// The message that proposes it, in the thread it means.
    package let message: MessageID
    package let channel: ChannelID
    package let number: String
    package let proposedBy: String
    package let at: Timestamp

    package init(message: MessageID, channel: ChannelID, number: String, proposedBy: String, at: Timestamp) {
        self.message = message
        self.channel = channel
        self.number = number
        self.proposedBy = proposedBy
        self.at = at
    }

    /// How it ended.
    package struct Settlement: Sendable, Equatable, Codable {
        package let isAccepted: Bool
        package let by: String
        package let at: Timestamp

        package init(isAccepted: Bool, by: String, at: Timestamp) {
            self.isAccepted = isAccepted
            self.by = by
            self.at = at
        }
    }
}
