/// What one says of one's own reading.
package enum ReadingCommand: Sendable, Equatable {
    /// When to be told what waits: a minute of the day (UTC); nil: not.
    case digest(minute: Int?)
    /// Everything up to a moment was read; `target` is a channel's name or a nick.
    case mark(target: String, Timestamp)
}
