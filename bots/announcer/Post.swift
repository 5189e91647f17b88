import BotKit

/// A file on its way into a channel, a line at a time: the next is said when the one before is known to be stored.
struct Post: Sendable, Equatable {
    /// So long the posts behind it wait for an answer to its line; then it waits alone, for the history to tell.
    static let patienceSeconds: Int64 = 60

    let name: String
    let mark: String
    let draft: Draft
    /// Lines known to be stored.
    var stored = 0
    /// The announcement's `msgid`, once it has one.
    var id: String?
    /// The next line was said, and no answer came yet.
    var isUnderWay = false
    /// When it was said.
    var saidAt = BotTime(milliseconds: 0)

    /// What the next line carries, so that it is known again in the channel's history.
    var nextTag: String { "\(mark).\(stored)" }
    var isDone: Bool { stored == draft.lines.count }
}
