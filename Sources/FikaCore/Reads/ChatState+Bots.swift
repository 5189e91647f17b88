/// Which bots are in a channel, and what they may do there.
extension ChatState {
    func bots(in name: String, for asker: Asker) throws(Refusal) -> Reply {
        let channel = try readableChannel(name, asker)
        let accounts = presence.roster(channel.id).members.compactMap { presence.user($0)?.account }
            .compactMap { self.accounts[$0] }
        let bots = Set(accounts.filter(\.isBot).map(\.id)).sorted().compactMap { self.accounts[$0] }
        return .bots(bots, channel: channel.name)
    }
}
