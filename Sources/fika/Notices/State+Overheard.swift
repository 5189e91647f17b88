import IRCWire

/// What the state knows of a message that may be told.
extension State {
    /// Channels of consultations are named after whoever is asked: `#consult-erik-1`.
    private static let consultationPrefix = "#consult-"

    /// The key of the consultation that a channel is for, where it is me who is asked: `erik-1`.
    func consultationKey(of channel: String) -> String? {
        guard fold(channel).hasPrefix(fold(Self.consultationPrefix + nick + "-")) else { return nil }
        return String(channel.dropFirst(Self.consultationPrefix.count))
    }

    /// Nil for what nobody is told of: one's own words, the server's, and what is neither text nor a question to me.
    func overheard(_ message: IRCMessage) -> Overheard? {
        if message.command == "INVITE" { return asked(message) }
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
            consultsMe: consultationKey(of: place) != nil,
            isInCafe: cafes.contains(fold(place)), time: Display(self).milliseconds(of: message))
    }

    /// Whoever is asked about a case is invited to where the question stands.
    private func asked(_ message: IRCMessage) -> Overheard? {
        guard let source = message.source, message.parameters.count >= 2, isMe(message.parameters[0]),
            consultationKey(of: message.parameters[1]) != nil
        else { return nil }
        return Overheard(
            target: message.parameters[1], nick: Prefix(parsing: source).nick, text: "", consultsMe: true,
            time: Display(self).milliseconds(of: message))
    }

    /// Whether the nick stands in a text as a word of its own.
    func namesMe(_ text: String) -> Bool {
        let me = fold(nick)
        guard text.utf8.count >= me.utf8.count else { return false }
        return fold(text).split { !$0.isLetter && !$0.isNumber && !"-_[]{}\\|^`".contains($0) }.contains { $0 == me }
    }
}
