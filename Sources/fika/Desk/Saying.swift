/// What a person or a bot said, as far as the screen shows it.
struct Saying: Equatable, Sendable {
    enum Manner: Equatable, Sendable {
        case speech
        /// `/me waves`.
        case action
        /// A NOTICE, which nobody answers by itself.
        case notice
    }

    enum Standing: Equatable, Sendable {
        /// Sent, and not yet known to be stored. The label it was sent with, where the server speaks labels.
        case pending(label: String?)
        case stored
        /// Will not arrive; the text is kept so that it can be sent again.
        case failed
        /// Taken back. Its words are gone.
        case redacted
    }

    /// What the server or its bots say of a message.
    enum Mark: Equatable, Sendable {
        case question
        case wantsAcknowledgement
        /// A bot proposes to file the thread.
        case proposal
        /// The server tells of a thread that a bot filed on its own.
        case filedAlone
        case solution
        case document(String)
    }

    /// Different emojis kept of one message, and names of people for each.
    static let reactionsMax = 20
    static let nicksPerReactionMax = 50

    var msgid: String?
    let nick: String
    /// Without control characters, but for line feeds.
    var text: String
    var manner = Manner.speech
    /// The msgid it answers.
    var parent: String?
    var isBot = false
    var isMine = false
    /// Says the reader's name.
    var isMention = false
    var marks: [Mark] = []
    var standing = Standing.stored
    private(set) var reactions: [Reaction] = []

    init(nick: String, text: String) {
        self.nick = nick
        self.text = text
    }

    mutating func react(_ emoji: String, by nick: String) {
        if let index = reactions.firstIndex(where: { $0.emoji == emoji }) {
            guard !reactions[index].nicks.contains(nick), reactions[index].nicks.count < Self.nicksPerReactionMax
            else { return }
            reactions[index].nicks.append(nick)
        } else if reactions.count < Self.reactionsMax {
            reactions.append(Reaction(emoji: emoji, nicks: [nick]))
        }
    }

    mutating func unreact(_ emoji: String, by nick: String) {
        guard let index = reactions.firstIndex(where: { $0.emoji == emoji }) else { return }
        reactions[index].nicks.removeAll { $0 == nick }
        if reactions[index].nicks.isEmpty { reactions.remove(at: index) }
    }

    mutating func redact() {
        standing = .redacted
        text = ""
        marks = []
        reactions = []
    }
}
