import IRCWire

extension Command {
    static let talking: [Command] = [
        Command("join", ["j"], "CHANNEL", "enter a channel and talk there", [.channel]) { state, arguments in
            guard let channel = arguments.word() else { return nil }
            state.current = channel
            return [.send(IRCMessage("JOIN", channel))]
        },
        Command("part", ["leave"], "[CHANNEL] [reason]", "leave a channel", [.channel, .nothing]) { state, arguments in
            let rest = arguments
            let first = arguments.word()
            let isNamed = first.map(state.isChannel) ?? false
            guard let channel = isNamed ? first : state.current else { return nil }
            let reason = (isNamed ? arguments : rest).rest
            return [.send(IRCMessage("PART", [channel] + (reason.map { [$0] } ?? []), forcesTrailing: reason != nil))]
        },
        Command("switch", ["w"], "[CHANNEL|NICK]", "talk somewhere else, or list where you are", [.channelOrNick]) {
            state, arguments in
            guard let target = arguments.word() else {
                let names = state.roomNames.map(PlainText.of).joined(separator: ", ")
                return [state.show(names.isEmpty ? "You are in no channel." : "You are in \(names).", .dim)]
            }
            state.current = state.room(target)?.name ?? target
            return [state.show("Talking to \(PlainText.of(state.current ?? target)).", .dim)]
        },
        Command("msg", [], "CHANNEL|NICK text", "say something there", [.channelOrNick, .nick]) { state, arguments in
            guard let target = arguments.word(), let text = arguments.rest else { return nil }
            return state.say(text, to: target)
        },
        Command("reply", ["r"], "ID text", "answer a message", [.messageID, .nick]) { state, arguments in
            guard let (msgid, target) = state.message(arguments.word()), let text = arguments.rest else { return nil }
            return state.say(text, to: target, answering: msgid)
        },
        Command("react", [], "ID emoji", "react to a message", [.messageID, .nothing]) { state, arguments in
            guard let (msgid, target) = state.message(arguments.word()), let emoji = arguments.rest else { return nil }
            let tags = [
                MessageTag(key: ClientTag.react, value: emoji), MessageTag(key: ClientTag.draftReply, value: msgid),
            ]
            return [.send(IRCMessage(tags: tags, "TAGMSG", target))]
        },
        Command("me", [], "text", "say what you do", [.nick]) { state, arguments in
            guard let text = arguments.rest, let target = state.current else { return nil }
            return state.say(text, to: target, isAction: true)
        },
    ]
}
