/// A conversation in the list at the left.
struct ListItem: Equatable, Sendable {
    enum Section: Int, Equatable, Sendable, CaseIterable {
        case pinned, unread, cases, communities, channels, people
    }

    let place: Place
    let name: String
    /// Where it stands when nothing in it is new.
    let home: Section
    let section: Section
    /// The case, where it is one's channel.
    let card: CaseCard?
    let unread: Int
    let mentions: Int
    let mayHaveUnread: Bool
    /// One is in it.
    let isJoined: Bool
    /// In a community.
    var openQuestions: Int?
    /// Its place among the servers.
    var server = 0
    /// Something in it is new.
    var isNew: Bool { unread > 0 || mayHaveUnread }
    /// 1 to 10, by its place when nothing is new; nil: further down.
    var number: Int?
}
