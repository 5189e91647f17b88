/// The announcements that can be commented on, and which message is below which of them.
package struct AnnouncementRegistry: Sendable, Equatable {
    /// Oldest first.
    private var open: [AnnouncementID] = []
    private var byID: [AnnouncementID: Announcement] = [:]
    private var byComment: [MessageID: AnnouncementID] = [:]

    package subscript(id: AnnouncementID) -> Announcement? { byID[id] }
    var count: Int { open.count }

    /// Those that want to be acknowledged, oldest first.
    var wanting: [Announcement] { open.compactMap { byID[$0] }.filter(\.wantsAcknowledgement) }

    /// The announcement that a message is, or is below of.
    func announcement(above message: MessageID) -> Announcement? {
        byID[message] ?? byComment[message].flatMap { byID[$0] }
    }

    /// The newest one of a community.
    func newest(of community: CommunityID) -> Announcement? {
        open.last { byID[$0]?.community == community }.flatMap { byID[$0] }
    }

    mutating func forget(_ account: AccountID) {
        for id in open { byID[id]?.acknowledgedBy.removeAll { $0 == account } }
    }

    mutating func erase(_ name: String) {
        for id in open { byID[id] = byID[id]?.erasing(name) }
    }

    mutating func apply(_ event: AnnouncementEvent, keeping limit: Int) {
        switch event {
        case .announced(let announcement):
            open.append(announcement.id)
            byID[announcement.id] = announcement
            while open.count > limit {
                let closed = byID.removeValue(forKey: open.removeFirst())
                closed?.comments.forEach { byComment[$0] = nil }
            }
        case .commented(let id, let message):
            byID[id]?.comments.append(message)
            if byID[id] != nil { byComment[message] = id }
        case .acknowledged(let id, let account, _):
            byID[id]?.acknowledgedBy.append(account)
        case .awaited(let id, let since): byID[id]?.waitingSince = since
        case .answered(let id, let seconds):
            var replies = byID[id]?.replies ?? Announcement.Replies()
            replies.count += 1
            replies.secondsTotal += seconds
            replies.secondsMost = max(replies.secondsMost, seconds)
            byID[id]?.replies = replies
            byID[id]?.waitingSince = nil
        case .reminded(let id, let round):
            byID[id]?.reminders = round
        }
    }
}
