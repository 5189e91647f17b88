/// What can be read from the archive; answered with a `Query` if the rules allow it.
package enum QueryCommand: Sendable, Equatable {
    /// `target` is a channel's name or a nick.
    case history(target: String, HistoryRange, limit: Int)
    /// Conversations with messages between two moments.
    case targets(after: Timestamp, before: Timestamp, limit: Int)
    /// The whole thread that a message belongs to, and one more message of that channel.
    case thread(channel: String, MessageID, alongside: MessageID?)
    /// `channel` nil: everywhere one may read.
    case search(text: String, channel: String?, limit: Int)
    /// Solutions of the communities one may read, newest first.
    case solutions(community: String?, limit: Int)
}
