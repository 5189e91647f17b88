/// A message that begins something in an announcements community: everyone may comment below it.
package struct Announcement: Sendable, Equatable, Codable {
    package let id: AnnouncementID
    package let community: CommunityID
    package let author: String
    package let wantsAcknowledgement: Bool
    package let at: Timestamp
    package internal(set) var acknowledgedBy: [AccountID] = []
    /// Messages below it, so that a comment on a comment finds its announcement.
    package internal(set) var comments: [MessageID] = []
}
