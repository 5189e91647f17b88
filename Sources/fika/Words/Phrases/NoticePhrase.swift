/// What is told when nobody looks, in a notification: short, and without what others should not see over a shoulder.
enum NoticePhrase: Equatable, Sendable {
    case mention(nick: String, target: String)
    case reply(nick: String, target: String)
    case privateMessage(nick: String)
    case followed(nick: String, target: String)
    case deadline(number: String, days: Int)
    case overdue(number: String, days: Int)
    case consulted(nick: String)
    case announcement(target: String)
    case several(count: Int)
}
