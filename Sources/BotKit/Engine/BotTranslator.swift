import IRCClient
import IRCWire

/// Lines of the wire to what a bot is told, and back. Pure: it knows only who the bot is.
struct BotTranslator: Sendable {
    /// The nick the server gave.
    var nick: String
    let account: String

    /// Nil: nothing that a bot is told of.
    func input(_ line: IRCMessage, now: BotTime) -> BotInput? {
        if line.command == "TAGMSG" { return reaction(line).map { .reaction($0) } }
        guard let message = message(line, now: now) else { return nil }
        return message.role == .person ? .message(message) : .observed(message)
    }

    /// PRIVMSG and NOTICE; nil for everything else.
    func message(_ line: IRCMessage, now: BotTime) -> BotMessage? {
        guard line.command == "PRIVMSG" || line.command == "NOTICE", line.parameters.count >= 2,
            let source = line.source
        else { return nil }
        let target = line.parameters[0]
        var tags: [String: String] = [:]
        for tag in line.tags where tag.isClientOnly { tags[tag.key] = tag.value }
        return BotMessage(
            id: line[tag: ServerTag.msgid] ?? "", place: target.hasPrefix("#") ? .channel(target) : .direct,
            nick: Prefix(parsing: source).nick, account: line[tag: ServerTag.account], role: role(line, source),
            text: Self.plain(line.parameters[1]), time: Self.time(of: line) ?? now, parent: Self.parent(line),
            tags: tags)
    }

    /// When it was sent, by the server's clock; nil where that is not said.
    static func time(of line: IRCMessage) -> BotTime? {
        line[tag: ServerTag.time].flatMap(ServerTime.parse).map(BotTime.init(milliseconds:))
    }

    /// The bot itself is in a channel now.
    func isOwnJoin(_ line: IRCMessage) -> Bool {
        line.command == "JOIN" && line.source.map { Prefix(parsing: $0).nick == nick } ?? false
    }

    private func reaction(_ line: IRCMessage) -> BotReaction? {
        guard let emoji = line[tag: ClientTag.react], let target = Self.parent(line),
            let channel = line.parameters.first,
            channel.hasPrefix("#"), let source = line.source, role(line, source) == .person
        else { return nil }
        return BotReaction(
            target: target, emoji: emoji, channel: channel, nick: Prefix(parsing: source).nick,
            account: line[tag: ServerTag.account], id: line[tag: ServerTag.msgid] ?? "")
    }

    private func role(_ line: IRCMessage, _ source: String) -> BotMessage.Role {
        let prefix = Prefix(parsing: source)
        if source == "fika!fika@fika" || prefix.user.isEmpty && prefix.nick.contains(".") { return .server }
        if prefix.nick == nick || line[tag: ServerTag.account] == account { return .own }
        return line[tag: ServerTag.bot] == nil && line.command != "NOTICE" ? .person : .bot
    }

    private static func parent(_ line: IRCMessage) -> String? {
        let parent = line[tag: ClientTag.reply] ?? line[tag: ClientTag.draftReply]
        return parent.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Without CTCP's frame of an ACTION and without mIRC's codes for bold, colour and the like.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
        var plain = ""
        var digits = 0
        for scalar in text.hasPrefix("\u{1}ACTION ") ? text.unicodeScalars.dropFirst(8) : text.unicodeScalars[...] {
            if scalar == "\u{3}" {
                digits = 2
            } else if digits > 0, ("0"..."9").contains(scalar) {
                digits -= 1
            } else {
                digits = 0
                if scalar.value >= 0x20, scalar.value != 0x7F { plain.unicodeScalars.append(scalar) }
            }
        }
        return plain
    }

    // MARK: - To the server

    /// A line for each piece of a text; the last one carries the token.
    static func lines(_ speech: BotSpeech) -> [IRCMessage] {
        var pieces = MessageText.pieces(of: speech.text, bytesMax: BotSpeech.lineBytesMax)
        if pieces.count > BotSpeech.piecesMax {
            pieces = Array(pieces.prefix(BotSpeech.piecesMax))
            pieces[BotSpeech.piecesMax - 1] += " …"
        }
        var tags = speech.tags.sorted { $0.key < $1.key }.map { MessageTag(key: $0.key, value: $0.value) }
        if let parent = speech.parent { tags += replyTags(parent) }
        return pieces.map { IRCMessage(tags: tags, "PRIVMSG", speech.target.name, $0, forcesTrailing: true) }
    }

    static func reaction(channel: String, to parent: String, emoji: String) -> IRCMessage {
        IRCMessage(tags: [MessageTag(key: ClientTag.react, value: emoji)] + replyTags(parent), "TAGMSG", [channel])
    }

    /// Both spellings: the ratified one and the one that clients know.
    private static func replyTags(_ parent: String) -> [MessageTag] {
        [MessageTag(key: ClientTag.reply, value: parent), MessageTag(key: ClientTag.draftReply, value: parent)]
    }

    static func request(_ action: BotAction) -> IRCMessage {
        switch action {
        case .file(let number, let channel, let thread, let wish, _): IRCMessage("FILE", number, channel, thread, wish)
        case .fileAlone(let number, let channel, let thread, let percent, let reason, _):
            IRCMessage(
                "CASE", "FILE", number, "ALONE", channel, thread, String(percent),
                MessageText.pieces(of: reason, bytesMax: BotLimit.reasonBytesMax).first ?? "*")
        case .askCases: IRCMessage("CASE", "LIST")
        case .askExperts(let channel, let text, _):
            IRCMessage("WHOKNOWS", String(channel.dropFirst()), MessageText.pieces(of: text).first ?? "*")
        case .askAcknowledgements(let id, _): IRCMessage("ANNOUNCEMENT", id)
        case .askSolutions, .say, .react, .store, .watch, .moveFile, .drop, .serve, .answer, .fetch:
            preconditionFailure("Only a question has an answer to wait for.")
        }
    }
}
