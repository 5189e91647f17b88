import IRCClient
import IRCWire

/// How things read on the screen: one line each, in words, with nothing in it that somebody could have smuggled in.
struct Display {
    let state: State

    init(_ state: State) {
        self.state = state
    }

    /// No line at all for what a person need not see.
    func lines(for message: IRCMessage) -> [ScreenLine] {
        if let numeric = message.numeric, message.command.utf8.count == 3 { return lines(for: message, numeric) }
        switch message.command {
        case "PRIVMSG", "NOTICE": return talk(message)
        case "TAGMSG": return reaction(message)
        case "JOIN", "PART", "KICK", "QUIT", "NICK", "TOPIC", "INVITE", "MODE": return happening(message)
        case "FAIL", "WARN", "NOTE": return standardReply(message)
        case "ACK", "AWAY", "ACCOUNT", "CHGHOST", "SETNAME", "PONG", "BATCH", "CAP", "AUTHENTICATE", "MARKREAD":
            return []
        case "REDACT": return redaction(message)
        default:
            if let lines = casework(message) { return lines }
            return message.isRefusal ? [refusal(message)] : other(message)
        }
    }

    // MARK: - Parts

    /// Where a message belongs: its channel, or the person at the other end.
    func target(of message: IRCMessage) -> String {
        let target = message.parameters.first ?? ""
        return state.isMe(target) ? source(of: message) : target
    }

    func source(of message: IRCMessage) -> String { Prefix(parsing: message.source ?? "").nick }

    func milliseconds(of message: IRCMessage) -> Int64 {
        message[tag: ServerTag.time].flatMap(ServerTime.parse) ?? state.time.now()
    }

    func clock(of message: IRCMessage) -> String { state.time.text(milliseconds(of: message)) }

    static func parent(of message: IRCMessage) -> String? {
        message[tag: ClientTag.draftReply] ?? message[tag: ClientTag.reply]
    }

    /// A text without the wrapping of an action.
    static func words(of text: String) -> String { action(in: text) ?? text }

    /// `waves` of `^AACTION waves^A`.
    static func action(in text: String) -> String? {
        let opening = "\u{1}ACTION "
        guard text.hasPrefix(opening) else { return nil }
        let words = text.dropFirst(opening.count)
        return String(words.last == "\u{1}" ? words.dropLast() : words)
    }

    /// `↳ [k3f] anna: the printer is…`
    func quote(of msgid: String) -> String {
        let name = PlainText.of(state.shown.shortName(of: msgid))
        guard let parent = state.shown[msgid] else { return "↳ [\(name)]" }
        return "↳ [\(name)] \(PlainText.of(parent.nick)): \(PlainText.quote(parent.text))"
    }

    func id(_ msgid: String) -> String { "[" + PlainText.of(state.shown.shortName(of: msgid)) + "]" }

    /// The sentence at the end, with what it is about in front.
    func sentence(_ message: IRCMessage, droppingFirst count: Int) -> String {
        let parameters = message.parameters.dropFirst(count).map(PlainText.of)
        guard let last = parameters.last else { return message.command }
        let subject = parameters.dropLast().joined(separator: " ")
        return subject.isEmpty ? last : subject + ": " + last
    }

    func refusal(_ message: IRCMessage) -> ScreenLine { ScreenLine(sentence(message, droppingFirst: 1), .alert) }

    /// A line this program does not know is better shown than lost.
    private func other(_ message: IRCMessage) -> [ScreenLine] {
        let words = [message.command] + message.parameters.map(PlainText.of)
        return [ScreenLine(words.joined(separator: " "), .dim)]
    }

    /// `FAIL VERB CODE context… :sentence`; the sentence says what to do, so it stands alone.
    private func standardReply(_ message: IRCMessage) -> [ScreenLine] {
        let text = PlainText.of(message.parameters.last ?? "")
        return [ScreenLine(text, message.command == "NOTE" ? .dim : .alert)]
    }
}
