import IRCWire

extension Display {
    /// Names shown of a channel's members; the rest are counted.
    static let namesMax = 50

    func lines(for message: IRCMessage, _ numeric: Numeric) -> [ScreenLine] {
        let parameters = message.parameters.map(PlainText.of)
        switch numeric {
        case .rplTopic where parameters.count >= 3:
            return [dim(.topic(channel: parameters[1], topic: parameters[2]))]
        case .rplNoTopic where parameters.count >= 2:
            return [dim(.noTopic(channel: parameters[1]))]
        case .rplEndOfNames where message.parameters.count >= 2:
            return names(in: message.parameters[1])
        case .rplWhoReply where parameters.count >= 8:
            return [who(parameters)]
        case .rplAway where parameters.count >= 3:
            return [dim(.isAway(nick: parameters[1], reason: parameters[2]))]
        case .rplNamReply, .rplEndOfWho, .rplEndOfWhois, .rplTopicWhoTime, .rplCreationTime, .rplEndOfMotd,
            .rplMotdStart, .rplListStart, .rplListEnd, .errNoMotd:
            return []
        default:
            let isRefusal = (400...599).contains(numeric.rawValue)
            return [ScreenLine(sentence(message, droppingFirst: 1), isRefusal ? .alert : .dim)]
        }
    }

    private func dim(_ phrase: TalkPhrase) -> ScreenLine { ScreenLine(state.words(phrase), .dim) }

    private func names(in channel: String) -> [ScreenLine] {
        guard let room = state.room(channel) else { return [] }
        let names = room.members.sorted { state.fold($0) < state.fold($1) }.prefix(Self.namesMax).map(PlainText.of)
        let (place, count, list) = (PlainText.of(room.name), room.members.count, names.joined(separator: ", "))
        let rest = count - names.count
        return [
            dim(
                rest > 0
                    ? .presentAndMore(channel: place, count: count, names: list, more: rest)
                    : .present(channel: place, count: count, names: list))
        ]
    }

    /// `352 me #channel user host server nick flags :hops realname`
    private func who(_ parameters: [String]) -> ScreenLine {
        let name = parameters[7].split(separator: " ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
        let place = parameters[1] == "*" ? "" : state.words(TalkPhrase.inPlace(place: parameters[1]))
        let isAway = parameters[6].hasPrefix("G")
        return dim(
            isAway
                ? .whoAway(nick: parameters[5], name: name, place: place)
                : .whoHere(nick: parameters[5], name: name, place: place))
    }
}
