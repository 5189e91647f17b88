/// Something said, as far as a bot needs to know it.
public struct BotMessage: Sendable, Equatable {
    /// Where it was said.
    public enum Place: Sendable, Equatable {
        /// In a channel, by its name.
        case channel(String)
        /// To the bot alone.
        case direct
    }

    /// What its author is.
    public enum Role: Sendable, Equatable {
        /// Somebody at a keyboard, as far as the server knows.
        case person
        /// Another bot, or a program: a notice is never answered (RFC 1459 §4.4.2).
        case bot
        /// This bot.
        case own
        /// The server, with a receipt or a status.
        case server
    }

    /// The server's `msgid`; "" from a server that gives none.
    public var id: String
    /// Where it was said.
    public var place: Place
    /// The author's nick, which is no proof of who it is.
    public var nick: String
    /// The account the author was logged in with: this is a proof.
    public var account: String?
    /// What the author is.
    public var role: Role
    /// Without the codes of colours and bold letters.
    public var text: String
    /// When the server took it.
    public var time: BotTime
    /// The message it answers.
    public var parent: String?
    /// Client-only tags, key with its `+`.
    public var tags: [String: String]
    /// Said while the bot was away.
    public var isLate: Bool

    /// A message of one's own making, for tests.
    public init(
        id: String, place: Place, nick: String, account: String?, role: Role = .person, text: String, time: BotTime,
        parent: String? = nil, tags: [String: String] = [:], isLate: Bool = false
    ) {
        self.id = id
        self.place = place
        self.nick = nick
        self.account = account
        self.role = role
        self.text = text
        self.time = time
        self.parent = parent
        self.tags = tags
        self.isLate = isLate
    }

    /// The channel it was said in; nil for a direct message.
    public var channel: String? {
        if case .channel(let name) = place { name } else { nil }
    }

    /// The account, or for a guest the nick, with a mark that keeps the two apart.
    public var author: String {
        account.map { "=" + $0.lowercased() } ?? "~" + nick.lowercased()
    }

    /// Where an answer belongs.
    public var answerTarget: BotSpeech.Target {
        channel.map { .channel($0) } ?? .person(nick)
    }

    /// What is asked of a bot: the words behind `@nick`, `nick:` or `nick,` at the beginning. A direct message is
    /// always asked of it. Nil: others are spoken to.
    public func request(to nick: String) -> String? {
        let text = text.drop { $0 == " " }
        let hasMark = text.first == "@"
        let rest = hasMark ? text.dropFirst() : text
        let isNamed = rest.lowercased().hasPrefix(nick.lowercased())
        let behind = isNamed ? rest.dropFirst(nick.count) : rest
        let hasEnd = behind.first == ":" || behind.first == ","
        guard isNamed, hasEnd || hasMark && (behind.isEmpty || behind.first == " ") else {
            return place == .direct ? Self.trimmed(text) : nil
        }
        return Self.trimmed(behind.drop { $0 == ":" || $0 == "," })
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
