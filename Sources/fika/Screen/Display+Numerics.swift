import IRCWire

extension Display {
    /// Names shown of a channel's members; the rest are counted.
    static let namesMax = 50

    func lines(for message: IRCMessage, _ numeric: Numeric) -> [ScreenLine] {
        let parameters = message.parameters.map(PlainText.of)
        switch numeric {
        case .rplTopic where parameters.count >= 3:
            return [ScreenLine("\(parameters[1]) topic: \(parameters[2])", .dim)]
        case .rplNoTopic where parameters.count >= 2:
            return [ScreenLine("\(parameters[1]) has no topic", .dim)]
        case .rplEndOfNames where message.parameters.count >= 2:
            return names(in: message.parameters[1])
        case .rplWhoReply where parameters.count >= 8:
            return [who(parameters)]
        case .rplAway where parameters.count >= 3:
            return [ScreenLine("\(parameters[1]) is away: \(parameters[2])", .dim)]
        case .rplNamReply, .rplEndOfWho, .rplEndOfWhois, .rplTopicWhoTime, .rplCreationTime, .rplEndOfMotd,
            .rplMotdStart, .rplListStart, .rplListEnd, .errNoMotd:
            return []
        default:
            let isRefusal = (400...599).contains(numeric.rawValue)
            return [ScreenLine(sentence(message, droppingFirst: 1), isRefusal ? .alert : .dim)]
        }
    }

    private func names(in channel: String) -> [ScreenLine] {
        guard let room = state.room(channel) else { return [] }
        let names = room.members.sorted { state.fold($0) < state.fold($1) }.prefix(Self.namesMax).map(PlainText.of)
        let rest = room.members.count - names.count
        let more = rest > 0 ? ", and \(rest) more" : ""
        let list = names.joined(separator: ", ") + more
        return [ScreenLine("\(PlainText.of(room.name)) \(room.members.count) present: \(list)", .dim)]
    }

    /// `352 me #channel user host server nick flags :hops realname`
    private func who(_ parameters: [String]) -> ScreenLine {
        let isAway = parameters[6].hasPrefix("G")
        let name = parameters[7].split(separator: " ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
        let place = parameters[1] == "*" ? "" : " in \(parameters[1])"
        return ScreenLine("\(parameters[5]) (\(name))\(place), \(isAway ? "away" : "here")", .dim)
    }
}
