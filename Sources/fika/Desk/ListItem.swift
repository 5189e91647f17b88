/// A conversation in the list at the left.
struct ListItem: Equatable, Sendable {
    enum Section: Int, Equatable, Sendable, CaseIterable {
        case pinned, unread, cases, communities, channels, people
    }

    let place: Place
    let name: String
    let section: Section
    /// The case, where it is one's channel.
    let card: CaseCard?
    let unread: Int
    let mentions: Int
    let mayHaveUnread: Bool
    /// One is in it.
    let isJoined: Bool
}
