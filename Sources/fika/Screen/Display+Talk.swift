import IRCWire

extension Display {
    /// `10:42 #it-help [k3g] <bert> That worked ↳ [k3f] anna: Try the other…`
    func talk(_ message: IRCMessage) -> [ScreenLine] {
        guard message.parameters.count >= 2 else { return [] }
        let text = message.parameters[1]
        let nick = source(of: message)
        guard !isFromServer(message) else { return [ScreenLine(PlainText.of(text), .dim)] }
        let action = Self.action(in: text)
        // Other requests in the old client-to-client form are no words.
        if action == nil, text.hasPrefix("\u{1}") { return [] }
        var words = speaker(message, nick, isAction: action != nil) + " " + PlainText.of(action ?? text)
        if let proposal = proposal(message) { words += " " + proposal }
        if message[tag: "+fika/ack"] != nil, let msgid = message[tag: ServerTag.msgid] {
            words += state.words(.asksToAcknowledge(id: PlainText.of(state.shown.shortName(of: msgid))))
        }
        if let parent = Self.parent(of: message) { words += " " + quote(of: parent) }
        let line = head(message) + " " + words
        return [ScreenLine(line, tone(of: text, from: nick))]
    }

    /// A message again, from what is remembered of it.
    func line(for message: ShownMessage) -> ScreenLine {
        let ending = message.parent.map { " " + quote(of: $0) } ?? ""
        return ScreenLine(
            "\(state.time.text(message.time)) \(PlainText.of(message.target)) \(id(message.msgid)) "
                + "<\(PlainText.of(message.nick))> \(PlainText.of(message.text))\(ending)")
    }

    /// `10:43 #it-help bert reacted 👍 to [k3f] anna: Try…`
    func reaction(_ message: IRCMessage) -> [ScreenLine] {
        guard let parent = Self.parent(of: message) else { return [] }
        let (place, nick, quote) = (head(message), PlainText.of(source(of: message)), quote(of: parent))
        func short(_ emoji: String) -> String { PlainText.quote(emoji, charactersMax: 20) }
        let phrase: TalkPhrase
        if let emoji = message[tag: ClientTag.react] {
            phrase = .reacted(place: place, nick: nick, emoji: short(emoji), quote: quote)
        } else if let emoji = message[tag: ClientTag.unreact] {
            phrase = .tookBack(place: place, nick: nick, emoji: short(emoji), quote: quote)
        } else {
            return []
        }
        return [ScreenLine(state.words(phrase), .dim)]
    }

    /// `10:43 #it-help bert took back what was said ↳ [k3f] bert: …`
    func redaction(_ message: IRCMessage) -> [ScreenLine] {
        guard message.parameters.count >= 2 else { return [] }
        let place = clock(of: message) + " " + PlainText.of(target(of: message))
        let phrase = TalkPhrase.redacted(
            place: place, nick: PlainText.of(source(of: message)), quote: quote(of: message.parameters[1]))
        return [ScreenLine(state.words(phrase), .dim)]
    }

    /// Time, place and short name.
    private func head(_ message: IRCMessage) -> String {
        let place = clock(of: message) + " " + PlainText.of(target(of: message))
        guard let msgid = message[tag: ServerTag.msgid], state.shown[msgid] != nil else { return place }
        return place + " " + id(msgid)
    }

    private func speaker(_ message: IRCMessage, _ nick: String, isAction: Bool) -> String {
        let name = PlainText.of(nick) + (message[tag: ServerTag.bot] == nil ? "" : state.words(TalkPhrase.bot))
        if isAction { return "* \(name)" }
        return message.command == "NOTICE" ? "-\(name)-" : "<\(name)>"
    }

    /// Of a bot's proposal, or of what it filed on its own: what a person may say to it.
    private func proposal(_ message: IRCMessage) -> String? {
        let id = message[tag: ServerTag.msgid].map { PlainText.of(state.shown.shortName(of: $0)) } ?? "ID"
        if message[tag: "+fika/propose"] != nil { return state.words(.toFileIt(id: id)) }
        return message[tag: "+fika/filed-alone"] == nil ? nil : state.words(.toTakeItOut(id: id))
    }

    private func isFromServer(_ message: IRCMessage) -> Bool {
        // People have a user name behind their nick.
        guard let source = message.source else { return true }
        return !source.contains("!")
    }

    private func tone(of text: String, from nick: String) -> ScreenLine.Tone {
        !state.isMe(nick) && mentionsMe(text) ? .mention : .plain
    }

    /// Whether a text says the reader's name as a word.
    func mentionsMe(_ text: String) -> Bool {
        state.namesMe(text)
    }
}
