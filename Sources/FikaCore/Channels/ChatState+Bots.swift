/// Bots on and off in a channel, and bots that the server brings in.
extension ChatState {
    func turning(_ name: String, on isOn: Bool, in channelName: String, by asker: Asker) throws(Refusal) -> Decision {
        let channel = try requireTurningBots(in: channelName, asker)
        guard let bot = accounts[name: name], bot.isBot else { throw .noSuchNick(name) }
        var decision = Decision()
        if isOff(bot, in: channel.id) == isOn {
            decision.events = [.channel(.botTurned(channel.id, bot.id, isOn: isOn))]
            var after = self
            decision.events.forEach { after.apply($0) }
            if isOn {
                decision = decision.adding(after.bringing(bot, into: channel))
            } else {
                decision.events += expelling(bot, from: channel)
            }
            let word = isOn ? "on" : "off"
            decision.notice(
                "\(bot.name) is turned \(word) here, by \(asker.name).", in: channel, by: self, at: asker.now)
        }
        decision.replies.append(.bots([bot], off: isOn ? [] : [bot.id], channel: channel.name))
        return decision
    }

    private func expelling(_ bot: Account, from channel: Channel) -> [Event] {
        presence.users(of: bot.id).filter { presence.roster(channel.id).contains($0.id) }.flatMap { user in
            removal(of: user, from: channel, reason: "turned off here") + dropIfEmpty(channel.id, without: user.id)
        }
    }

    /// A bot that is there comes in without asking, where it may be. What it may do there is what its scopes say.
    func bringing(_ bot: Account, into channel: Channel) -> Decision {
        var decision = Decision()
        guard bot.isBot, bot.scopes?.contains(.read) ?? false, mayStay(in: channel, bot) else { return decision }
        for user in presence.users(of: bot.id)
        where !presence.roster(channel.id).contains(user.id) && user.channels.count < settings.channelsPerSession {
            let status = statusOnJoining(channel, isNew: false, bot)
            decision.events.append(joining(channel, user, status))
            decision.asides.append((user.sessions, namesReply(channel, joining: (user.person, status))))
        }
        return decision
    }

    /// The channels of open cases that a bot is to be in, because their type names it and it has its role still.
    func channelsNaming(_ bot: Account) -> [Channel] {
        guard bot.scopes?.contains(.read) ?? false else { return [] }
        let name = casefold(bot.name)
        return cases.all.filter { file in
            file.isOpen && file.roles.contains { $0.account == bot.id }
                && file.type.bots.contains { casefold($0) == name } && mayKnow(file, bot)
        }.compactMap { channels[$0.channel] }
    }
}

extension Decision {
    func adding(_ more: Decision) -> Decision {
        var decision = self
        decision.events += more.events
        decision.asides += more.asides
        return decision
    }
}
