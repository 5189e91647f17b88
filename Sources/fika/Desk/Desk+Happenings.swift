import IRCClient
import IRCWire

/// Comings and goings, and what becomes of channels.
extension Desk {
    mutating func hearHappening(_ message: IRCMessage) -> [Effect] {
        let display = Display(state)
        let nick = display.source(of: message)
        let time = display.milliseconds(of: message)
        // When and where stand on the screen already.
        let head = display.clock(of: message) + " " + PlainText.of(message.parameters.first ?? "") + " "
        let first = message.parameters.first ?? ""
        // Those who go are in their channels before the state hears of it, those who come behind it.
        let seenIn = message.command == "QUIT" || message.command == "NICK" ? places(with: nick) : []
        let effects = state.receive(message)
        switch message.command {
        case "JOIN" where state.isMe(nick): return effects.withoutLines + enterChannel(first)
        case "JOIN": happen(.joined, nick, in: [place(of: first)], at: time)
        case "PART" where state.isMe(nick): leaveChannel(first)
        case "PART": happen(.left, nick, in: [place(of: first)], at: time)
        case "QUIT": happen(.wentAway, nick, in: seenIn, at: time)
        case "NICK": happen(.renamed(to: PlainText.of(first)), nick, in: seenIn, at: time)
        case "KICK":
            tell(effects, without: head, nick, in: place(of: first), at: time)
            if message.parameters.count > 1, state.isMe(message.parameters[1]) { leaveChannel(first) }
        case "INVITE"
        where state.isMe(first) && message.parameters.count > 1
            && state.consultationKey(of: message.parameters[1]) != nil:
            beAsked(by: nick, in: message.parameters[1])
        case "INVITE":
            return absorb(effects, in: here)
        default:
            if message.command == "TOPIC", let topic = message.parameters.last { setTopic(topic, of: first) }
            tell(effects, without: head, nick, in: place(of: first), at: time)
        }
        return effects.withoutLines
    }

    /// A sentence in the words of line mode.
    private mutating func tell(
        _ effects: [Effect], without head: String, _ nick: String, in place: Place, at time: Int64
    ) {
        for case .show(let line) in effects {
            let text = line.text.hasPrefix(head) ? String(line.text.dropFirst(head.count)) : line.text
            happen(.other(text), nick, in: [place], at: time)
        }
    }

    private mutating func happen(_ kind: Happening.Kind, _ nick: String, in places: [Place], at time: Int64) {
        let happening = Happening(nick: PlainText.of(nick), kind: kind)
        for place in places where conversations[place]?.reachesEnd == true {
            conversations[place]?.append(.happenings([happening]), at: time)
        }
    }

    /// Channels where somebody is, and the conversation with them.
    private func places(with nick: String) -> [Place] {
        let channels = state.rooms.filter { $0.value.members.contains(nick) }.map { Place.channel($0.key) }
        let person = Place.person(state.fold(nick))
        return channels + (conversations[person] == nil ? [] : [person])
    }

    private mutating func enterChannel(_ name: String) -> [Effect] {
        let place = place(of: name)
        open(place, name: name)
        guard here == .home, !hasChosen else {
            return here == place ? load(place) + membersWanted(in: place) : []
        }
        return go(to: place)
    }

    private mutating func leaveChannel(_ name: String) {
        let place = place(of: name)
        guard place != here else { return }
        conversations[place] = nil
    }

    mutating func setTopic(_ topic: String, of channel: String) {
        let place = place(of: channel)
        open(place, name: channel)
        conversations[place]?.topic = PlainText.of(topic)
    }

    /// `RENAME old new :reason`
    mutating func hearRename(_ message: IRCMessage) -> [Effect] {
        guard message.parameters.count >= 2 else { return [] }
        let (old, new) = (place(of: message.parameters[0]), place(of: message.parameters[1]))
        state.renameRoom(message.parameters[0], to: message.parameters[1])
        guard let conversation = conversations.removeValue(forKey: old) else { return [] }
        if pendingPlaces.remove(old) != nil { pendingPlaces.insert(new) }
        if readPlaces.remove(old) != nil { readPlaces.insert(new) }
        conversations[new] = conversation.moved(to: new, name: message.parameters[1])
        if here == old { here = new }
        return []
    }
}
