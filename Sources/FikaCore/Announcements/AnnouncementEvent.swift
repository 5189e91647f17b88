/// What happened to an announcement.
package enum AnnouncementEvent: Sendable, Equatable, Codable {
    case announced(Announcement)
    case commented(AnnouncementID, MessageID)
    case acknowledged(AnnouncementID, AccountID, at: Timestamp)
    /// Those who had not acknowledged it were told so, for the `round`th time.
    case reminded(AnnouncementID, round: Int)
}
