/// People around a subject, with a channel of its own.
package struct Community: Sendable, Equatable, Codable {
    package let id: CommunityID
    /// Without `#`; the channel has the same name with it.
    package let name: String
    package let title: String
    package let kind: Kind
    package internal(set) var joinRule: JoinRule
    package let channel: ChannelID
    package internal(set) var owners: [AccountID]
    /// Owners are members.
    package internal(set) var members: [AccountID]
    /// What its owners ask of those who come; told to each who becomes a member.
    package internal(set) var charter: String?
    /// For whom an open one is open, and from when on; nil: for everybody, now.
    package internal(set) var waves: [Wave]?

    /// A step of opening: first a pilot group, later more.
    package struct Wave: Sendable, Equatable, Codable {
        /// The beginning of a day.
        package let opens: Timestamp
        /// nil: everybody.
        package let circle: Announcement.Aim?

        package init(opens: Timestamp, circle: Announcement.Aim?) {
            (self.opens, self.circle) = (opens, circle)
        }
    }

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
