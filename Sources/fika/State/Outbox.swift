/// What was typed and is not known to be stored by the server. Each message carries a token of its own to the server,
/// in the client-only tag `+fika/id`, which comes back in its echo and stands in the server's history.
///
/// What is promised: a message is sent again only when the server's history, from before it was first sent until now,
/// has neither its token nor, from a server that keeps no tags, its words; where the history cannot tell, a person
/// decides. So it is stored once, unless a server works off a dead connection's last line after it has answered the
/// next connection, or changes words and drops tags.
struct Outbox: Equatable, Sendable {
    /// What is typed beyond this is not taken.
    static let entriesMax = 200
    /// Under way at one time. The client takes more requests than this, so that none is turned away and overtaken.
    static let sentMax = 32
    /// Messages of the past looked through for one conversation.
    static let historyCount = 200
    static let tag = "+fika/id"

    struct Entry: Equatable, Sendable {
        enum Stage: String, Equatable, Sendable {
            /// Never handed to a connection.
            case waiting
            case sent
            /// Sent, and the connection ended, or the answer did not come.
            case uncertain
            /// Uncertain, and the history could not tell: a person decides.
            case open
        }

        /// For people, counted from 1.
        let number: Int
        let token: String
        let target: String
        /// As it is on the wire, with the wrapping of an action.
        let text: String
        /// The msgid it answers.
        let parent: String?
        /// Whether it is marked as a question, for a help community.
        var isQuestion = false
        var stage = Stage.waiting
        /// The server's time, in milliseconds, of something seen before it was sent.
        var after: Int64?
    }

    /// In the order they were typed.
    private(set) var entries: [Entry] = []
    private let seed: String
    private var numbered = 0

    /// The seed makes the tokens of this run of the program different from all others.
    init(seed: String, entries: [Entry] = []) {
        self.seed = seed
        self.entries = Array(entries.prefix(Self.entriesMax))
        numbered = entries.map(\.number).max() ?? 0
    }

    /// Whether a label is a token of this run or an earlier one's that is still known.
    func isOurs(_ label: String) -> Bool { label.hasPrefix(seed) || self[label] != nil }

    var isFull: Bool { entries.count >= Self.entriesMax }

    subscript(token: String) -> Entry? { entries.first { $0.token == token } }

    func entry(number: Int) -> Entry? { entries.first { $0.number == number } }

    func entries(for target: String, _ fold: (String) -> String) -> [Entry] {
        entries.filter { fold($0.target) == fold(target) }
    }

    /// Nil when it is full.
    mutating func add(_ text: String, to target: String, answering parent: String?, isQuestion: Bool = false) -> Entry?
    {
        guard !isFull else { return nil }
        numbered += 1
        let entry = Entry(
            number: numbered, token: seed + String(numbered, radix: 36), target: target, text: text, parent: parent,
            isQuestion: isQuestion)
        entries.append(entry)
        return entry
    }

    mutating func mark(_ token: String, _ stage: Entry.Stage, after: Int64? = nil) {
        guard let index = entries.firstIndex(where: { $0.token == token }) else { return }
        entries[index].stage = stage
        // What was seen before the first attempt counts, or an earlier one would not be found.
        if entries[index].after == nil { entries[index].after = after }
    }

    /// It is stored, or refused, or nobody wants it any more.
    mutating func remove(_ token: String) {
        entries.removeAll { $0.token == token }
    }

    /// The connection is gone.
    mutating func lose() {
        for index in entries.indices where entries[index].stage == .sent { entries[index].stage = .uncertain }
    }
}
