/// What one says of one's own reading.
package enum ReadingCommand: Sendable, Equatable {
    /// Everything up to a moment was read; `target` is a channel's name or a nick.
    case mark(target: String, Timestamp)
}
