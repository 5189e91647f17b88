import IRCWire

/// What the state knows of a message that may be told.
extension State {
    /// Channels of consultations are named after whoever is asked: `#consult-erik-1`.
    private static let consultationPrefix = "#consult-"

    /// Nil for what nobody is told of: one's own words, the server's, and what is no text.
    func overheard(_ message: IRCMessage) -> Overheard? {
        guard ["PRIVMSG", "NOTICE"].contains(message.command), message.parameters.count >= 2,
            let source = message.source, source.contains("!")
        else { return nil }
        let nick = Prefix(parsing: source).nick
        let (target, text) = (message.parameters[0], Display.words(of: message.parameters[1]))
        guard !isMe(nick), !text.hasPrefix("\u{1}") else { return nil }
        let place = isMe(target) ? nick : target
        let parent = Display.parent(of: message).flatMap { shown[$0] }
        return Overheard(
            target: place, nick: nick, text: text, isPrivate: isMe(target), namesMe: namesMe(text),
            answersMe: parent.map { isMe($0.nick) } ?? false,
            asksToAcknowledge: message[tag: "+fika/ack"] != nil,
            consultsMe: fold(place).hasPrefix(fold(Self.consultationPrefix + self.nick + "-")),
            isInCafe: cafes.contains(fold(place)), time: Display(self).milliseconds(of: message))
    }

    /// Whether the nick stands in a text as a word of its own.
    func namesMe(_ text: String) -> Bool {
        let me = fold(nick)
        guard text.utf8.count >= me.utf8.count else { return false }
        return fold(text).split { !$0.isLetter && !$0.isNumber && !"-_[]{}\\|^`".contains($0) }.contains { $0 == me }
    }
}
