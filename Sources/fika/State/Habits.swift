/// What somebody chose for single conversations, beside what the settings say.
struct Habits: Equatable, Sendable {
    static let conversationsMax = NoticeRules.conversationsMax

    /// How much of a conversation is told.
    enum Loudness: String, Equatable, Sendable {
        /// Nothing at all.
        case muted
        /// Everything.
        case followed
        /// What is said to oneself, although the settings say otherwise.
        case usual
    }

    /// By folded name.
    private(set) var loudness: [String: Loudness] = [:]
    private(set) var pinned: [String: Bool] = [:]
    /// Minutes since midnight; nil: as the settings say. The same twice: no quiet hours.
    var quiet: Span?

    struct Span: Equatable, Sendable {
        let from: Int
        let until: Int
    }

    mutating func set(_ target: String, _ loudness: Loudness) {
        if self.loudness.count < Self.conversationsMax || self.loudness[target] != nil {
            self.loudness[target] = loudness
        }
    }

    mutating func pin(_ target: String, _ isPinned: Bool) {
        if pinned.count < Self.conversationsMax || pinned[target] != nil { pinned[target] = isPinned }
    }
}
