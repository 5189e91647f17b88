/// Something to be read from outside: a file, or what an address of the web gives.
public struct BotFetch: Sendable, Equatable {
    /// `https://…`, `http://…`, or the path of a file; relative to the bot's state folder unless it is absolute.
    public var place: String
    /// What the time before said about its version, so that the same is not sent again; nil: all of it, please.
    public var version: String?

    /// Something to be read.
    public init(_ place: String, version: String? = nil) {
        self.place = place
        self.version = version
    }
}
