/// Where a conversation is held. Names are folded as the server folds them.
enum Place: Hashable, Sendable {
    /// What the server says to nobody in particular, and what commands answer where there is no channel.
    case home
    case channel(String)
    case person(String)
    /// What hangs together by replies, by the msgid of its beginning.
    case thread(String)

    var isThread: Bool {
        if case .thread = self { return true }
        return false
    }

    var isPerson: Bool {
        if case .person = self { return true }
        return false
    }

    var isChannel: Bool {
        if case .channel = self { return true }
        return false
    }
}
