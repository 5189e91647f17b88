/// Something that somebody who does not look should be told.
struct Notice: Equatable, Sendable {
    /// The conversation it belongs to; a case's number where it belongs to none.
    let target: String
    /// What happened, without the words of others.
    let phrase: NoticePhrase
    /// What was said, harmless and on one line; nil where nothing was, or it shall not be shown.
    let text: String?
    /// Where one is on several servers: which.
    var server: String?
}
