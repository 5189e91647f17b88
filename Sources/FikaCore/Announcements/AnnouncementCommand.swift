/// Announcing itself is sending a message in an announcements community; commenting is replying to it.
package enum AnnouncementCommand: Sendable, Equatable {
    case acknowledge(AnnouncementID)
}
