/// Which bots there are, and what they may do.
extension ChatState {
    func bots(_ command: ReadCommand, for asker: Asker) throws(Refusal) -> Reply {
        switch command {
        case .bots(let channel): try bots(in: channel, for: asker)
        case .bot(let name): try bot(name, for: asker)
        default: .done
        }
    }

    /// Those who are there, and those who were turned off.
    private func bots(in name: String, for asker: Asker) throws(Refusal) -> Reply {
        let channel = try readableChannel(name, asker)
        let here = presence.roster(channel.id).members.compactMap { presence.user($0)?.account }
            .filter { accounts[$0]?.isBot ?? false }
        let off = channel.botsOff ?? []
        let bots = Set(here + off).sorted().compactMap { accounts[$0] }
        return .bots(bots, off: off.sorted(), channel: channel.name)
    }

    /// Whoever has an account may ask what a bot is; of its channels they are told those that they know of themselves.
    private func bot(_ name: String, for asker: Asker) throws(Refusal) -> Reply {
        if asker.operatorName == nil { _ = try asker.requireAccount() }
        guard !isGuest(asker), let bot = accounts[name: name], bot.isBot else { throw .noSuchNick(name) }
        let users = presence.users(of: bot.id)
        let here = Set(users.flatMap(\.channels))
        let places = channels.all
            .filter { here.contains($0.id) || isOff(bot, in: $0.id) }.filter { mayKnow($0, asker) }
            .map { Reply.BotPlace(channel: $0.name, isOff: isOff(bot, in: $0.id)) }
        return .bot(bot, isHere: !users.isEmpty, places: places)
    }
}
