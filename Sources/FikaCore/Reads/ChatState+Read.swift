extension ChatState {
    /// What can be answered from the state; every answer asks `Policy` first.
    func read(_ command: ReadCommand, for asker: Asker) throws(Refusal) -> Reply {
        switch command {
        case .names(let name): return try names(of: name, for: asker)
        case .topic(let name):
            let channel = try knownChannel(name, asker)
            return .topic(channel: channel.name, channel.topic)
        case .modes(let name):
            let channel = try knownChannel(name, asker)
            let showsKey = isMember(asker, of: channel)
            return .modes(channel: channel.name, channel.modes, createdAt: channel.createdAt, showsKey: showsKey)
        case .list(let name, let list):
            let channel = try knownChannel(name, asker)
            if list != .bans { _ = try requireChannelOperator(name, asker) }
            return .list(channel: channel.name, list, channel.modes[list])
        case .channels(let names): return .channels(listed(names, for: asker))
        case .who(let mask): return .who(mask: mask, who(mask, for: asker))
        case .whois(let nick): return .whois(try whois(nick, for: asker))
        case .whowas(let nick):
            let found = presence.departed.reversed().filter { casefold($0.person.nick) == casefold(nick) }
            guard !found.isEmpty, !isGuest(asker) else { throw .noSuchNick(nick) }
            return .whowas(nick: nick, found)
        case .userhost(let nicks):
            return .userhost(nicks.compactMap { visibleUser($0, asker).map { entry(for: $0, in: nil) } })
        case .isOn(let nicks): return .isOn(nicks.compactMap { visibleUser($0, asker)?.person.nick })
        case .userModes(let nick):
            let user = try asker.requireUser()
            guard casefold(nick) == casefold(user.person.nick) else { throw .noSuchNick(nick) }
            return .userModes(nick: user.person.nick, user.modes)
        case .invitations:
            let user = try asker.requireUser()
            let invited = user.invitations.sorted().compactMap { channels[$0] }
            return .invitations(invited.filter { mayKnow($0, asker) || !isHidden($0) }.map(\.name))
        case .counts: return .counts(isGuest(asker) ? countsForGuest(asker.user) : counts())
        case .turn: return .done
        case .stayingOn:
            let account = try asker.requireAccount()
            return .stayingOn(wish: account.staysOn, isOn: staysOn(account))
        case .metadata(let command): return .metadata(try read(command, for: asker))
        case .watchList: return .watchList(presence.watched.names(of: try asker.requireSession().id))
        case .watchedPresence:
            return watchedPresence(presence.watched.names(of: try asker.requireSession().id), asker)
        case .cases(let includingClosed): return cases(includingClosed: includingClosed, for: asker)
        case .caseFile(let number, let reason):
            let file = try knownCase(number, asker)
            try requireReason(reason, toRead: file, asker)
            return .caseFile(file, channel: channels[file.channel]?.name ?? "*", links: links(of: file, for: asker))
        case .documents(let name): return try documents(of: name, for: asker)
        case .hostedFiles: return try hostedFiles(of: asker)
        case .readMark(let target): return try readMark(of: target, for: asker)
        case .lateFilings:
            return .lateFilings(cases.all.filter { !$0.lateFilings.isEmpty && mayAdmit(to: $0, asker) })
        case .proposals: return proposals(for: asker)
        case .retention: return try retentionItems(for: asker)
        case .caseTypes: return .caseTypes(isGuest(asker) ? [] : cases.types)
        case .grants(let number): return try grants(of: number, for: asker)
        case .consultations: return try consultations(of: asker)
        case .communities:
            let known = communities.all.filter { mayKnow($0, asker) }
            return .communities(known, channels: names(of: known.map(\.channel)))
        case .bots, .bot: return try bots(command, for: asker)
        case .digest: return .digest(try digest(for: asker))
        case .questions, .privateQuestions, .solvers: return try knowledge(command, for: asker)
        case .announcement(let id): return try announcement(id, for: asker)
        case .accounts:
            try asker.requireServerOperator()
            return .accounts(accounts.all)
        }
    }

    private func cases(includingClosed: Bool, for asker: Asker) -> Reply {
        let known = cases.all.filter { (includingClosed || $0.isOpen) && mayKnow($0, asker) }
        return .cases(known, channels: names(of: known.map(\.channel)))
    }

    func names(of ids: [ChannelID]) -> [ChannelID: String] {
        var names: [ChannelID: String] = [:]
        for id in ids { names[id] = channels[id]?.name }
        return names
    }

    /// Who has not acknowledged is for the author, the owners and the server's operators.
    private func announcement(_ id: AnnouncementID, for asker: Asker) throws(Refusal) -> Reply {
        let announcement = try knownAnnouncement(id, asker)
        guard let community = communities[announcement.community] else { throw .noSuchAnnouncement }
        guard announcement.author == asker.name || isOwner(of: community, asker.account) || asker.isServerOperator
        else {
            throw .notCommunityOwner(community.name)
        }
        let done = announcement.acknowledgedBy.compactMap { accounts[$0] }.filter { !$0.isBot && !$0.isDisabled }
        return .announcement(
            announcement, channel: channels[community.channel]?.name ?? "*",
            missing: missing(of: announcement, in: community).map(\.name).sorted(),
            acknowledged: done.map(\.name).sorted())
    }

    /// `newcomers`: who is let in by the decision that asks.
    func counts(newcomers: Int = 0) -> Reply.Counts {
        let users = presence.count + newcomers
        return Reply.Counts(
            users: users, usersMost: max(presence.countMost, users), operators: presence.operatorCount,
            channels: presence.rosterCount, invisible: presence.invisibleCount)
    }
}
