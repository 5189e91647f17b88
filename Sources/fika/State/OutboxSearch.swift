/// How far the history of a conversation was looked through for messages whose answer never came.
struct OutboxSearch: Equatable, Sendable {
    /// Pages of the history, after which a person decides.
    static let pagesMax = 10

    let target: String
    /// Whether it began before anything that is looked for was sent.
    let reachesBack: Bool
    var pages = 0
    /// What was found of one's own.
    var stored: [Outbox.Stored] = []
}
