/// What Tab offers.
extension State {
    /// Everything that may stand where the word being typed stands; whoever asks keeps what begins like it.
    /// The text is the line up to the cursor.
    func candidates(for text: String) -> [String] {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard let first = words.first, first.hasPrefix("/"), !first.hasPrefix("//") else {
            let nicks = nicksHere
            return (words.count == 1 ? nicks.map { $0 + ":" } : nicks) + channelNames
        }
        if words.count == 1 { return Command.all.map { "/" + $0.name } }
        guard let command = Command.named(String(first.dropFirst())) else { return [] }
        let place = words.dropFirst().dropLast().filter { !$0.isEmpty }.count
        let completing = command.completing
        let kind = completing.indices.contains(place) ? completing[place] : completing.last ?? .nothing
        return candidates(for: kind)
    }

    private func candidates(for kind: Command.Completing) -> [String] {
        switch kind {
        case .channel: channelNames
        case .nick: nicksHere
        case .channelOrNick: channelNames + nicksHere
        case .caseNumber: cases
        case .caseType: caseTypes
        case .messageID: shown.shortNames
        case .command: Command.all.map(\.name)
        case .server: servers
        case .nothing: []
        }
    }

    private var channelNames: [String] { roomNames + wanted.filter { room($0) == nil } }

    /// Those in the current channel, or everybody seen.
    private var nicksHere: [String] {
        if let current, let room = room(current) { return room.members.sorted() }
        return Set(rooms.values.flatMap(\.members)).sorted()
    }
}
