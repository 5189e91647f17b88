/// What one asks of the talk.
package enum MessageCommand: Sendable, Equatable {
    /// `target` is a channel's name or a nick; `seams` is the message's. With a `standing` it is for those of the
    /// channel who have it or a higher one.
    case send(
        to: String, kind: Message.Kind, text: String, tags: [Message.Tag], parent: MessageID?, seams: [Int] = [],
        standing: MemberStatus = [])
    /// Takes back a message that was read by a `MessageQuery` of the same asker.
    case redact(Message, reason: String?)
    /// The past of an organisation, by an operator: kept with its own times and authors, shown to nobody now.
    case importing(channel: String, [Imported])

    /// A line of an old log.
    package struct Imported: Sendable, Equatable {
        package let at: Timestamp
        package let nick: String
        package let text: String
        package let kind: Message.Kind

        package init(at: Timestamp, nick: String, text: String, kind: Message.Kind = .privmsg) {
            self.at = at
            self.nick = nick
            self.text = text
            self.kind = kind
        }
    }
}
