/// What came of a fetch.
public enum BotFetched: Sendable, Equatable {
    /// All of it, and its version, for the next time.
    case new([UInt8], version: String?)
    /// Nothing has changed since that version.
    case unchanged
    /// A sentence why not.
    case failed(String)
}
