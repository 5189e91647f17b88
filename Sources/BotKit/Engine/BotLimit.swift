/// What a bot may hold, say or wait for, whatever happens around it.
enum BotLimit {
    /// Lines said at once …
    static let speechBurst = 5
    /// … and from then on one in so many milliseconds.
    static let speechMilliseconds: Int64 = 1000
    /// Actions that wait to be carried out. One more is dropped, with a note to the operator.
    static let choresMax = 256
    /// Times that something the server was too busy for is tried.
    static let attemptsMax = 6
    /// The longest wait between two of them.
    static let retrySecondsMax: Int64 = 30
    /// After so long a channel that could not be joined is tried again: it may have been made since.
    static let rejoinSeconds: Int64 = 10
    /// Channels that the server brings a bot into, whose past waits to be looked at. The past of one more is not.
    static let broughtMax = 1_000
    /// Messages of a channel's past that are looked at when it is joined. What was missed beyond that is missed.
    static let historyMax = 100
    /// Message ids remembered, so that nothing is handled twice.
    static let seenMax = 8192
    /// Accepted answers asked for at a time; the server has a limit of its own.
    static let solutionsPage = 100
    /// Accepted answers of one channel that a bot is told of at a time; those beyond, at the next asking.
    static let solutionsMax = 100_000
    /// Bytes of why a bot files of its own accord; the server takes no more.
    static let reasonBytesMax = 200
    /// Values in a state file, and bytes in each of them.
    static let statesMax = 4096
    static let stateBytesMax = 1024
    /// Bytes of a file in a drop folder, and files looked at in one look.
    static let dropBytesMax = 16 * 1024
    static let dropFilesMax = 100
    /// A dropped file is left alone until nobody has written to it for so long.
    static let dropQuietSeconds: Double = 2
    /// Callers at a bot's door at one time. One more is hung up on.
    static let hookCallersMax = 16
    /// Bytes of what one of them says: those of a dropped file. One more is answered with 413.
    static let hookBytesMax = dropBytesMax
    /// From the open connection to the answer; then it is closed.
    static let hookSecondsMax: Int64 = 30
    /// Of a token, so that nobody guesses it.
    static let hookTokenBytesMin = 24
    /// Of a caller's `Idempotency-Key`.
    static let hookKeyBytesMax = 200
    /// Bytes of what is fetched from outside, seconds that it may take, and fetches that wait. One more is dropped,
    /// with a note to the operator.
    static let fetchBytesMax = 1 << 20
    static let fetchSecondsMax: Int64 = 30
    static let fetchesMax = 64
    /// Bytes of a secret.
    static let secretBytesMax = 1024
    /// Events of all kinds that wait for the bot's loop; the connection has a limit of its own.
    static let eventsMax = 16_384
}
