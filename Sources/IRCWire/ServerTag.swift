/// Tags that only servers may set; `label` alone travels both ways (IRCv3 labeled-response).
package enum ServerTag {
    package static let msgid = "msgid"
    package static let time = "time"
    package static let account = "account"
    package static let batch = "batch"
    package static let label = "label"
    package static let bot = "bot"
}
