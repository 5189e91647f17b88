/// A message that begins something in an announcements community: everyone may comment below it.
package struct Announcement: Sendable, Equatable, Codable {
    package let id: AnnouncementID
    package let community: CommunityID
    package let author: String
    package let wantsAcknowledgement: Bool
    package let at: Timestamp
    /// Whom it is for; nil: all members of its community.
    package let aim: Aim?
    package internal(set) var acknowledgedBy: [AccountID] = []
    /// Messages below it, so that a comment on a comment finds its announcement.
    package internal(set) var comments: [MessageID] = []
    /// How often those were reminded who had not acknowledged it; nil: never.
    package internal(set) var reminders: Int?
    /// A comment of somebody else that its author has not answered since; the first of them.
    package internal(set) var waitingSince: Timestamp?
    /// nil: its author has answered none.
    package internal(set) var replies: Replies?

    /// How soon the author comes back to those who comment. Comments without an answer between count as one.
    package struct Replies: Sendable, Equatable, Codable {
        package internal(set) var count = 0
        package internal(set) var secondsTotal: Int64 = 0
        package internal(set) var secondsMost: Int64 = 0
    }

    /// People among those who may know the community.
    package enum Aim: Sendable, Equatable, Codable {
        /// Handlers of open cases of this type.
        case handlers(caseType: String)
        /// Members of another community: a unit, a profession.
        case members(CommunityID)
        case accounts([AccountID])
    }

    package init(
        id: AnnouncementID, community: CommunityID, author: String, wantsAcknowledgement: Bool, at: Timestamp,
        aim: Aim? = nil, acknowledgedBy: [AccountID] = [], comments: [MessageID] = [], reminders: Int? = nil,
        waitingSince: Timestamp? = nil, replies: Replies? = nil
    ) {
        (self.waitingSince, self.replies) = (waitingSince, replies)
        (self.id, self.community, self.author) = (id, community, author)
        (self.wantsAcknowledgement, self.at, self.aim) = (wantsAcknowledgement, at, aim)
        (self.acknowledgedBy, self.comments, self.reminders) = (acknowledgedBy, comments, reminders)
    }
}
