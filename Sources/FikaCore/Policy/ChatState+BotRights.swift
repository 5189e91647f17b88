/// Where a bot may be at all, and who says so.
extension ChatState {
    /// Turned off by those in charge of the channel: it is answered as if there were no such channel. For people there
    /// is no such switch.
    func isOff(_ account: Account?, in channel: ChannelID?) -> Bool {
        guard let account, account.isBot, let channel else { return false }
        return channels[channel]?.botsOff?.contains(account.id) ?? false
    }

    /// Those in charge of the channel: its operators, the handlers of its case, the owners of its community. No bot
    /// turns another on or off, nor itself.
    func requireTurningBots(in name: String, _ asker: Asker) throws(Refusal) -> Channel {
        let channel = try knownChannel(name, asker)
        guard isInCharge(of: channel, asker) else { throw .notChannelOperator(channel.name) }
        return channel
    }
}
