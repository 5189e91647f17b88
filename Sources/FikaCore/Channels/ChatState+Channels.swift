extension ChatState {
    func decide(_ command: ChannelCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .join(let name, let key, let playsBack): return try join(name, key: key, playsBack: playsBack, by: asker)
        case .part(let name, let reason): return try part(name, reason: reason, by: asker)
        case .setTopic(let name, let text): return try setTopic(of: name, to: text, by: asker)
        case .kick(let name, let nick, let reason): return try kick(nick, from: name, reason: reason, by: asker)
        case .invite(let nick, let name): return try invite(nick, to: name, by: asker)
        case .rename(let name, let new, let reason): return try rename(name, to: new, reason: reason, by: asker)
        case .turnBot(let name, let bot, let isOn): return try turning(bot, on: isOn, in: name, by: asker)
        case .edit(let name, let edits): return try edit(name, edits, by: asker)
        }
    }

    private func join(_ name: String, key: String?, playsBack: Bool, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        guard isChannelName(name, maxBytes: settings.channelLength) else { throw .invalidChannelName(name) }
        if let channel = channels[name: name], presence.roster(channel.id).contains(user.id) { return Decision() }
        guard user.channels.count < settings.channelsPerSession else { throw .tooManyChannels(name) }
        var decision = Decision()
        let channel: Channel
        if let known = channels[name: name] {
            try requireJoining(known, key: key, asker)
            channel = known
        } else {
            // A bot that is started before its channel is made must not found one of that name.
            guard !isReserved(name), !(asker.account?.isBot ?? false), !isGuest(asker) else {
                throw .noSuchChannel(name)
            }
            channel = Channel(
                id: channels.next, name: name, purpose: .plain, founder: asker.account?.id, createdAt: asker.now)
            decision.events.append(.channel(.created(channel)))
        }
        let status = statusOnJoining(channel, isNew: channels[channel.id] == nil, asker.account)
        decision.events.append(joining(channel, user, status))
        if case .community(let id) = channel.purpose, let account = asker.account,
            !(communities[id]?.members.contains(account.id) ?? true)
        {
            decision.events.append(.community(.memberAdded(id, account.id)))
            if let charter = communities[id]?.charter { decision.replies.append(.charter(channel.name, charter)) }
        }
        decision.events += keeping(channel.id, for: user)
        if channel.topic != nil { decision.replies.append(.topic(channel: channel.name, channel.topic)) }
        decision.replies.append(.readMark(target: channel.name, readMark(of: channel.name, user)))
        decision.replies.append(namesReply(channel, joining: (user.person, status)))
        // The user's other connections come in too, and are told the same.
        let others = user.sessions.filter { $0 != asker.sessionID }
        decision.asides = decision.replies.map { (others, $0) }
        decision.events += metadataTold(of: user)
        if let session = asker.sessionID { decision.replies.append(metadataOnJoining(channel, session)) }
        decision.asides += others.filter { !presence.subscriptions.names(of: $0).isEmpty }
            .map { ([$0], metadataOnJoining(channel, $0)) }
        if playsBack { decision.query = missed(in: [channel], by: asker.account) }
        return decision
    }

    private func part(_ name: String, reason: String?, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        let channel = try knownChannel(name, asker)
        guard presence.roster(channel.id).contains(user.id) else { throw .notInChannel(channel.name) }
        let decision = Decision(
            .channel(.parted(channel.id, name: channel.name, user.id, user.person, reason: reason)))
        return decision.adding(
            releasing(channel.id, of: user) + seen(user, in: [channel.id]) + dropIfEmpty(channel.id, without: user.id))
    }

    private func setTopic(of name: String, to text: String, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        let channel = try knownChannel(name, asker)
        guard let status = presence.roster(channel.id).status(of: user.id) else { throw .notInChannel(channel.name) }
        try asker.requireScope(.reply)
        if channel.modes.flags.contains(.topicLocked), !status.contains(.channelOperator) {
            throw .notChannelOperator(channel.name)
        }
        let topic = Channel.Topic(
            text: text.prefix(bytes: settings.topicLength), setBy: user.person.nick, at: asker.now)
        return Decision(
            .channel(.topicChanged(channel.id, name: channel.name, by: user.person, topic, number: nextMessage)))
    }

    private func kick(_ nick: String, from name: String, reason: String?, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        let channel = try requireChannelOperator(name, asker)
        guard let target = presence.user(nick: nick), presence.roster(channel.id).contains(target.id) else {
            throw .userNotInChannel(nick: nick, channel: channel.name)
        }
        let words = (reason ?? user.person.nick).prefix(bytes: settings.kickLength)
        let decision = Decision(
            .channel(
                .kicked(
                    channel.id, name: channel.name, target.id, nick: target.person.nick, by: user.person,
                    reason: words)))
        return decision.adding(
            releasing(channel.id, of: target) + seen(target, in: [channel.id])
                + dropIfEmpty(channel.id, without: target.id))
    }

    private func invite(_ nick: String, to name: String, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        let channel = try knownChannel(name, asker)
        guard let status = presence.roster(channel.id).status(of: user.id) else { throw .notInChannel(channel.name) }
        try asker.requireScope(.reply)
        if channel.modes.flags.contains(.inviteOnly), !status.contains(.channelOperator) {
            throw .notChannelOperator(channel.name)
        }
        guard let target = presence.user(nick: nick) else { throw .noSuchNick(nick) }
        // The name of a case is told to nobody who may not know of it, and a guest is told no name at all.
        let invited = target.account.flatMap { accounts[$0] }
        guard invited.map({ mayStay(in: channel, $0) }) ?? (channel.purpose == .plain) else {
            throw .noSuchNick(nick)
        }
        if presence.roster(channel.id).contains(target.id) {
            throw .userInChannel(nick: target.person.nick, channel: channel.name)
        }
        var decision = Decision(
            .channel(
                .invited(
                    channel.id, name: channel.name, target.id, nick: target.person.nick, by: user.person,
                    opens: status.contains(.channelOperator))))
        decision.replies = [.inviting(nick: target.person.nick, channel: channel.name, away: target.away?.message)]
        return decision
    }

    func requireChannelOperator(_ name: String, _ asker: Asker) throws(Refusal) -> Channel {
        let user = try asker.requireUser()
        let channel = try knownChannel(name, asker)
        guard let status = presence.roster(channel.id).status(of: user.id) else { throw .notInChannel(channel.name) }
        guard status.contains(.channelOperator) else { throw .notChannelOperator(channel.name) }
        // What everybody sees changed is said, and a bot that may only read says nothing.
        try asker.requireScope(.reply)
        return channel
    }
}

/// `#` and at least one byte more; no space, comma or control character.
func isChannelName(_ name: String, maxBytes: Int) -> Bool {
    guard name.utf8.first == UInt8(ascii: "#"), name.utf8.count > 1, name.utf8.count <= maxBytes else { return false }
    return name.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != 0x7F }
}
