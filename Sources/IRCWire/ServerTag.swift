/// Tags that only servers may set; `label`, `batch` and `draft/multiline-concat` travel both ways (IRCv3
/// labeled-response, client-batch, draft/multiline).
package enum ServerTag {
    package static let msgid = "msgid"
    package static let time = "time"
    package static let account = "account"
    package static let batch = "batch"
    package static let label = "label"
    package static let bot = "bot"
    /// This line goes on the one before, without a line break.
    package static let multilineConcat = "draft/multiline-concat"
    /// On the first line of a page of history: there is nothing more that way.
    package static let historyEnd = "draft/chathistory-end"
}
