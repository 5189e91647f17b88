/// The list as it was when it was last put in order.
struct KeptList: Sendable {
    /// What it goes by besides conversations, channels, cases and communities.
    struct Basis: Equatable, Sendable {
        /// Where one is, and where the thread belongs that one is in.
        let here: Place
        let home: Place
        let wasUnread: Bool
        let rules: Rules
    }

    /// What concerns every item.
    struct Rules: Equatable, Sendable {
        let server: Int
        let pinned: Set<String>
        let chosen: [String: Bool]
        let casemapping: String?
    }

    var roster = Roster()
    /// Nil: it was never put in order.
    var basis: Basis?
}
