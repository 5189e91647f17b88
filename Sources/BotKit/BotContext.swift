/// What a bot knows when it starts.
public struct BotContext: Sendable, Equatable {
    /// Its own nick.
    public var nick: String
    /// Its own account.
    public var account: String
    /// The channels of its manifest.
    public var channels: [String]
    /// What ``BotAction/store(key:value:)`` remembered.
    public var stored: [String: String]
    /// The moment of the start.
    public var now: BotTime

    /// A context of one's own making, for tests.
    public init(nick: String, account: String, channels: [String], stored: [String: String] = [:], now: BotTime) {
        self.nick = nick
        self.account = account
        self.channels = channels
        self.stored = stored
        self.now = now
    }
}
