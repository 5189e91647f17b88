import IRCClient
import IRCWire

/// What a person types.
extension State {
    /// A command begins with `/`; anything else, and `//…` without its first stroke, is said in the current channel.
    mutating func enter(_ line: String) -> [Effect] {
        let line = line.last == "\r" ? String(line.dropLast()) : line
        guard line.contains(where: { !$0.isWhitespace }) else { return [] }
        guard line.hasPrefix("/"), !line.hasPrefix("//") else {
            guard let current else {
                return [show(words(.inNoChannelYet), .alert)]
            }
            return say(line.hasPrefix("//") ? String(line.dropFirst()) : line, to: current)
        }
        var arguments = Arguments(line.dropFirst())
        let name = arguments.word() ?? ""
        guard let command = Command.named(name) else { return [unknown(name)] }
        return command.run(&self, &arguments) ?? [show(words(.usage(usage: command.line(words))), .alert)]
    }

    func unknown(_ name: String) -> Effect {
        let names = Command.all.flatMap { [$0.name] + $0.aliases }
        let hint = Spelling.nearest(to: name, among: names).map { words(.didYouMean(command: $0)) } ?? words(.seeHelp)
        return show(words(.noCommand(word: PlainText.of(name))) + " " + hint, .alert)
    }

    /// Text to a channel or a person, in as many lines as it needs.
    mutating func say(
        _ text: String, to target: String, answering msgid: String? = nil, isAction: Bool = false
    ) -> [Effect] {
        let tags = msgid.map { [MessageTag(key: ClientTag.draftReply, value: $0)] } ?? []
        let messages = MessageText.pieces(of: text).map { piece in
            let words = isAction ? "\u{1}ACTION \(piece)\u{1}" : piece
            return IRCMessage(tags: tags, "PRIVMSG", target, words, forcesTrailing: true)
        }
        guard welcome != nil, !has(.echoMessage) else { return messages.map { .send($0) } }
        // Nobody else will show it.
        return messages.flatMap { message in
            var echo = message
            echo.source = nick + "!*@*"
            return [.send(message)] + receive(echo)
        }
    }

    /// The message somebody means, and where it was said; one that was never shown is looked for where one is.
    func message(_ typed: String?) -> (msgid: String, target: String)? {
        guard let typed else { return nil }
        let msgid = shown.msgid(named: typed)
        guard let target = shown[msgid]?.target ?? current else { return nil }
        return (msgid, target)
    }
}
