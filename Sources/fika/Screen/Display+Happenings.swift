import IRCWire

extension Display {
    /// What happens around the talk, dimmed.
    func happening(_ message: IRCMessage) -> [ScreenLine] {
        guard let phrase = phrase(for: message) else { return [] }
        return [ScreenLine("\(clock(of: message)) \(state.words(phrase))", .dim)]
    }

    private func phrase(for message: IRCMessage) -> TalkPhrase? {
        let who = PlainText.of(source(of: message))
        let parameters = message.parameters.map(PlainText.of)
        func at(_ index: Int) -> String { parameters.indices.contains(index) ? parameters[index] : "" }
        guard !parameters.isEmpty || message.command == "QUIT" else { return nil }
        switch message.command {
        case "JOIN":
            return state.isMe(source(of: message))
                ? .joinedMyself(channel: at(0)) : .joined(channel: at(0), nick: who)
        case "PART": return .left(channel: at(0), nick: who, reason: at(1))
        case "KICK" where parameters.count >= 2:
            return .removed(channel: at(0), nick: who, other: at(1), reason: at(2))
        case "QUIT": return .wentAway(nick: who, reason: at(0))
        case "NICK": return .renamed(nick: who, new: at(0))
        case "TOPIC": return .topicSet(channel: at(0), nick: who, topic: parameters.last ?? "")
        case "INVITE" where parameters.count >= 2: return .invited(nick: who, other: at(0), channel: at(1))
        case "MODE":
            return .modeSet(channel: at(0), nick: who, modes: parameters.dropFirst().joined(separator: " "))
        default: return nil
        }
    }
}
