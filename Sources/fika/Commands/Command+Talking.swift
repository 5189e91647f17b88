import IRCWire

extension Command {
    static let talking: [Command] = [
        Command(.talk(.join), ["j"], completing: [.channel]) { state, arguments in
            guard let channel = arguments.word() else { return nil }
            state.current = channel
            return [.send(IRCMessage("JOIN", channel))]
        },
        Command(.talk(.part), ["leave"], completing: [.channel, .nothing]) { state, arguments in
            let rest = arguments
            let first = arguments.word()
            let isNamed = first.map(state.isChannel) ?? false
            guard let channel = isNamed ? first : state.current else { return nil }
            let reason = (isNamed ? arguments : rest).rest
            return [.send(IRCMessage("PART", [channel] + (reason.map { [$0] } ?? []), forcesTrailing: reason != nil))]
        },
        Command(.talk(.switch), ["w"], completing: [.channelOrNick]) {
            state, arguments in
            guard let target = arguments.word() else {
                let names = state.roomNames.map(PlainText.of).joined(separator: ", ")
                return [state.show(state.words(names.isEmpty ? .inNoChannel : .inChannels(names: names)), .dim)]
            }
            state.current = state.room(target)?.name ?? target
            let place = PlainText.of(state.current ?? target)
            return [state.show(state.words(.talkingTo(target: place)), .dim)]
        },
        Command(.talk(.msg), completing: [.channelOrNick, .nick]) { state, arguments in
            guard let target = arguments.word(), let text = arguments.rest else { return nil }
            return state.say(text, to: target)
        },
        Command(.talk(.reply), ["r"], completing: [.messageID, .nick]) { state, arguments in
            guard let (msgid, target) = state.message(arguments.word()), let text = arguments.rest else { return nil }
            return state.say(text, to: target, answering: msgid)
        },
        Command(.talk(.react), completing: [.messageID, .nothing]) { state, arguments in
            guard let (msgid, target) = state.message(arguments.word()), let emoji = arguments.rest else { return nil }
            let tags = [
                MessageTag(key: ClientTag.react, value: emoji), MessageTag(key: ClientTag.draftReply, value: msgid),
            ]
            return [.send(IRCMessage(tags: tags, "TAGMSG", target))]
        },
        Command(.talk(.me), completing: [.nick]) { state, arguments in
            guard let text = arguments.rest, let target = state.current else { return nil }
            return state.say(text, to: target, isAction: true)
        },
    ]
}
