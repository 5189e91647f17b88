extension ChatState {
    func names(of name: String, for asker: Asker) throws(Refusal) -> Reply {
        let channel = try knownChannel(name, asker)
        return namesReply(channel, joining: nil, showsInvisible: isMember(asker, of: channel))
    }

    /// `joining`: someone whose join is decided and not yet applied.
    func namesReply(_ channel: Channel, joining: (session: Session, status: MemberStatus)?, showsInvisible: Bool = true)
        -> Reply
    {
        let roster = presence.roster(channel.id)
        var members = roster.sessions.compactMap { id -> Reply.Member? in
            guard let session = presence.session(id), let status = roster.status(of: id) else { return nil }
            guard showsInvisible || !session.modes.contains(.invisible) else { return nil }
            return Reply.Member(person: session.person, status: status)
        }
        if let joining { members.append(Reply.Member(person: joining.session.person, status: joining.status)) }
        return .names(channel: channel.name, isSecret: channel.modes.flags.contains(.secret), members)
    }

    func listed(_ names: [String]?, for asker: Asker) -> [Reply.ListedChannel] {
        let asked = names.map { $0.compactMap { channels[name: $0] } } ?? channels.all
        return asked.filter { mayKnow($0, asker) }.map { channel in
            Reply.ListedChannel(
                name: channel.name, members: presence.roster(channel.id).count, topic: channel.topic?.text ?? "")
        }
    }

    func who(_ mask: String, for asker: Asker) -> [Reply.WhoEntry] {
        if mask.utf8.first == UInt8(ascii: "#") {
            guard let channel = channels[name: mask], mayKnow(channel, asker) else { return [] }
            let roster = presence.roster(channel.id)
            let isMember = isMember(asker, of: channel)
            return roster.sessions.compactMap { presence.session($0) }
                .filter { isMember || !$0.modes.contains(.invisible) }
                .map { entry(for: $0, in: channel) }
        }
        if let session = presence.session(nick: mask) { return [entry(for: session, in: nil, seenBy: asker)] }
        guard mask.contains("*") || mask.contains("?") else { return [] }
        let pattern = mask.contains("!") || mask.contains("@") ? mask : mask + "!*@*"
        return presence.all.filter { maskMatches(pattern, $0.person) && isVisible($0, to: asker) }
            .map { entry(for: $0, in: nil, seenBy: asker) }
    }

    func whois(_ nick: String, for asker: Asker) throws(Refusal) -> Reply.Whois {
        guard let session = presence.session(nick: nick) else { throw .noSuchNick(nick) }
        let isSelf = session.id == asker.sessionID
        let shown = session.channels.compactMap { id -> Reply.ListedMembership? in
            guard let channel = channels[id], mayKnow(channel, asker) else { return nil }
            guard isSelf || !session.modes.contains(.invisible) || isMember(asker, of: channel) else { return nil }
            return Reply.ListedMembership(
                channel: channel.name, status: presence.roster(id).status(of: session.id) ?? [])
        }
        return Reply.Whois(
            person: session.person, realname: session.realname, channels: shown, away: session.away,
            isOperator: session.modes.contains(.serverOperator), isSecure: session.isSecure, signedOn: session.signedOn,
            idleSeconds: idleSeconds(session))
    }

    private func isVisible(_ session: Session, to asker: Asker) -> Bool {
        guard session.modes.contains(.invisible), session.id != asker.sessionID else { return true }
        return session.channels.contains { channels[$0].map { isMember(asker, of: $0) } ?? false }
    }

    private func idleSeconds(_ session: Session) -> Int64 {
        max(0, lastTime.milliseconds - session.lastSpoke.milliseconds) / 1_000
    }

    func entry(for session: Session, in channel: Channel?) -> Reply.WhoEntry {
        Reply.WhoEntry(
            channel: channel?.name, person: session.person, realname: session.realname, isAway: session.away != nil,
            isOperator: session.modes.contains(.serverOperator),
            status: channel.flatMap { presence.roster($0.id).status(of: session.id) } ?? [],
            idleSeconds: idleSeconds(session))
    }

    /// With a channel that the asker shares with the session, if there is one.
    private func entry(for session: Session, in channel: Channel?, seenBy asker: Asker) -> Reply.WhoEntry {
        let shared = session.channels.lazy.compactMap { channels[$0] }.first { isMember(asker, of: $0) }
        return entry(for: session, in: channel ?? shared)
    }
}
