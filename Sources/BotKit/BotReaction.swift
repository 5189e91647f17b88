/// A person's reaction (`+draft/react`) to a message.
public struct BotReaction: Sendable, Equatable {
    /// The message that is reacted to.
    public var target: String
    /// An emoji, or a word such as `+1`.
    public var emoji: String
    /// Where it was said.
    public var channel: String
    /// The person's nick, which is no proof of who it is.
    public var nick: String
    /// The account, which is a proof.
    public var account: String?
    /// The `msgid` of the reaction itself.
    public var id: String

    /// A reaction of one's own making, for tests.
    public init(target: String, emoji: String, channel: String, nick: String, account: String?, id: String) {
        self.target = target
        self.emoji = emoji
        self.channel = channel
        self.nick = nick
        self.account = account
        self.id = id
    }

    /// Whether it says yes: 👍 in any colour, ✅, ✔, `+1` or `:+1:`.
    public var isApproval: Bool { Self.approvals.contains(plain) }

    /// Whether it says no: 👎 in any colour, ❌, ✖, `-1` or `:-1:`.
    public var isRejection: Bool { Self.rejections.contains(plain) }

    /// Without the colour of a hand.
    private var plain: String {
        let scalars = emoji.unicodeScalars.filter { $0.value != 0xFE0F && !(0x1F3FB...0x1F3FF).contains($0.value) }
        return String(String.UnicodeScalarView(scalars))
    }

    private static let approvals: Set<String> = ["👍", "✅", "✔", "☑", "+1", ":+1:", "thumbsup", ":thumbsup:"]
    private static let rejections: Set<String> = ["👎", "❌", "✖", "-1", ":-1:", "thumbsdown", ":thumbsdown:"]
}
