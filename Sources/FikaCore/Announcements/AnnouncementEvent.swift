/// What happened to an announcement.
package enum AnnouncementEvent: Sendable, Equatable, Codable {
    case announced(Announcement)
    case commented(AnnouncementID, MessageID)
    /// Somebody commented on it, and its author has not come back to that yet.
    case awaited(AnnouncementID, since: Timestamp)
    /// Its author came back to what was commented.
    case answered(AnnouncementID, afterSeconds: Int64)
    case acknowledged(AnnouncementID, AccountID, at: Timestamp)
    /// Those who had not acknowledged it were told so, for the `round`th time.
    case reminded(AnnouncementID, round: Int)
}
