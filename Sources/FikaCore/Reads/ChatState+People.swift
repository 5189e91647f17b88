extension ChatState {
    func names(of name: String, for asker: Asker) throws(Refusal) -> Reply {
        let channel = try knownChannel(name, asker)
        return namesReply(channel, joining: nil, showsInvisible: isMember(asker, of: channel))
    }

    /// `joining`: someone whose join is decided and not yet applied.
    func namesReply(_ channel: Channel, joining: (person: Person, status: MemberStatus)?, showsInvisible: Bool = true)
        -> Reply
    {
        let roster = presence.roster(channel.id)
        var members = roster.members.compactMap { id -> Reply.Member? in
            guard let user = presence.user(id), let status = roster.status(of: id) else { return nil }
            guard showsInvisible || !user.modes.contains(.invisible) else { return nil }
            return Reply.Member(person: user.person, status: status)
        }
        if let joining { members.append(Reply.Member(person: joining.person, status: joining.status)) }
        return .names(channel: channel.name, isSecret: channel.modes.flags.contains(.secret), members)
    }

    func listed(_ names: [String]?, for asker: Asker) -> [Reply.ListedChannel] {
        let asked = names.map { $0.compactMap { channels[name: $0] } } ?? channels.all
        return asked.filter { mayKnow($0, asker) }.map { channel in
            Reply.ListedChannel(
                name: channel.name, members: presence.roster(channel.id).count, topic: channel.topic?.text ?? "",
                createdAt: channel.createdAt, topicSetAt: channel.topic?.at)
        }
    }

    func who(_ mask: String, for asker: Asker) -> [Reply.WhoEntry] {
        if mask.utf8.first == UInt8(ascii: "#") {
            guard let channel = channels[name: mask], mayKnow(channel, asker) else { return [] }
            let roster = presence.roster(channel.id)
            let isMember = isMember(asker, of: channel)
            return roster.members.compactMap { presence.user($0) }
                .filter { isMember || !$0.modes.contains(.invisible) }
                .map { entry(for: $0, in: channel) }
        }
        if let user = visibleUser(mask, asker) { return [entry(for: user, in: nil, seenBy: asker)] }
        guard mask.contains("*") || mask.contains("?") else { return [] }
        let pattern = mask.contains("!") || mask.contains("@") ? mask : mask + "!*@*"
        return presence.all.filter { maskMatches(pattern, $0.person) && isVisible($0, to: asker) }
            .map { entry(for: $0, in: nil, seenBy: asker) }
    }

    func whois(_ nick: String, for asker: Asker) throws(Refusal) -> Reply.Whois {
        guard let user = visibleUser(nick, asker) else { throw .noSuchNick(nick) }
        let isSelf = user.id == asker.user?.id
        let shown = user.channels.compactMap { id -> Reply.ListedMembership? in
            guard let channel = channels[id], mayKnow(channel, asker) else { return nil }
            guard isSelf || !user.modes.contains(.invisible) || isMember(asker, of: channel) else { return nil }
            return Reply.ListedMembership(
                channel: channel.name, status: presence.roster(id).status(of: user.id) ?? [])
        }
        return Reply.Whois(
            person: user.person, realname: user.realname, channels: shown, away: user.away?.message,
            isOperator: user.modes.contains(.serverOperator), isSecure: isSecure(user), signedOn: user.signedOn,
            idleSeconds: idleSeconds(user), metadata: entries(of: .user(user)))
    }

    private func isVisible(_ user: User, to asker: Asker) -> Bool {
        guard maySee(user, asker) else { return false }
        guard user.modes.contains(.invisible), user.id != asker.user?.id else { return true }
        return user.channels.contains { channels[$0].map { isMember(asker, of: $0) } ?? false }
    }

    /// Nobody listens in on any of the user's connections.
    private func isSecure(_ user: User) -> Bool {
        !user.sessions.isEmpty && user.sessions.allSatisfy { presence.session($0)?.isSecure ?? false }
    }

    private func idleSeconds(_ user: User) -> Int64 {
        max(0, lastTime.milliseconds - presence.lastSpoke(user).milliseconds) / 1_000
    }

    func entry(for user: User, in channel: Channel?) -> Reply.WhoEntry {
        Reply.WhoEntry(
            channel: channel?.name, person: user.person, realname: user.realname, isAway: user.away != nil,
            isOperator: user.modes.contains(.serverOperator),
            status: channel.flatMap { presence.roster($0.id).status(of: user.id) } ?? [],
            idleSeconds: idleSeconds(user))
    }

    /// With a channel that the asker shares with the user, if there is one.
    private func entry(for user: User, in channel: Channel?, seenBy asker: Asker) -> Reply.WhoEntry {
        let shared = user.channels.lazy.compactMap { channels[$0] }.first { isMember(asker, of: $0) }
        return entry(for: user, in: channel ?? shared)
    }
}
