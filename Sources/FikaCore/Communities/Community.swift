/// People around a subject, with a channel of its own.
package struct Community: Sendable, Equatable, Codable {
    package let id: CommunityID
    /// Without `#`; the channel has the same name with it.
    package let name: String
    package let title: String
    package let kind: Kind
    package let joinRule: JoinRule
    package let channel: ChannelID
    package internal(set) var owners: [AccountID]
    /// Owners are members.
    package internal(set) var members: [AccountID]

    package enum Kind: String, Sendable, Codable, CaseIterable {
        case help, experts, practice, interest, announcements, cafe
    }

    package enum JoinRule: String, Sendable, Codable, CaseIterable {
        /// Anyone with an account becomes a member by joining.
        case open
        /// An owner or an operator adds members.
        case members
    }
}
