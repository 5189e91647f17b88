/// A caller's key that was accepted, and with which words. Kept over restarts as one line of text.
struct CallKey: Sendable, Equatable {
    /// Milliseconds since 1970.
    let at: Int64
    /// The mark of the words.
    let words: String

    init(at: Int64, words: String) {
        self.at = at
        self.words = words
    }

    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let at = Int64(parts[0]) else { return nil }
        self.init(at: at, words: String(parts[1]))
    }

    var text: String { "\(at) \(words)" }
}
