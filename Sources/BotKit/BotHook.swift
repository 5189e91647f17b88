/// A door for programs: an address on which a bot is told things by HTTP.
public struct BotHook: Sendable, Equatable {
    /// An address of this machine.
    public var host: String
    /// 0: any that is free.
    public var port: Int
    /// As in `POST /announcements`.
    public var path: String
    /// Holds the token that callers show; relative to the bot's state folder unless it is absolute, and readable by its
    /// owner alone.
    public var tokenFile: String
    /// Calls with the right token that are let in within a minute.
    public var perMinute: Int

    /// A door.
    public init(host: String, port: Int, path: String, tokenFile: String, perMinute: Int) {
        self.host = host
        self.port = port
        self.path = path
        self.tokenFile = tokenFile
        self.perMinute = perMinute
    }
}
