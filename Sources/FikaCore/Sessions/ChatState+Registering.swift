extension ChatState {
    /// What a client told before it is let in.
    struct Newcomer {
        let nick: String
        let user: String
        let realname: String
        let host: String
        let account: AccountID?
        let isSecure: Bool
        let away: String?
        let metadata: MetadataOpening?
        let playsBack: Bool
    }

    /// Lets a connection in: as one more of a user who is there, or as a user of its own.
    func registering(_ newcomer: Newcomer, by asker: Asker) throws(Refusal) -> Decision {
        guard let id = asker.sessionID else { throw .notRegistered }
        guard asker.session == nil else { throw .alreadyRegistered }
        let holder = newcomer.account.flatMap { accounts[$0] }
        if newcomer.account != nil, holder?.isDisabled ?? true { throw .accountDisabled }
        if settings.requiresAccount, holder == nil { throw .accountRequired }
        // A bot that were there twice would do everything twice.
        if let holder, settings.allowsSeveralSessions, !holder.isBot, let user = presence.users(of: holder.id).first {
            return try attaching(id, to: user, newcomer)
        }
        return try appearing(id, newcomer, holder, at: asker.now)
    }

    private func attaching(_ id: SessionID, to user: User, _ newcomer: Newcomer) throws(Refusal) -> Decision {
        guard user.sessions.count < settings.sessionsPerUser else {
            throw .tooManySessions(limit: settings.sessionsPerUser)
        }
        var decision = Decision()
        // Who stayed on is where the first connection is.
        if user.sessions.isEmpty, user.person.user != newcomer.user || user.person.host != newcomer.host {
            let moved = UserEvent.hostChanged(user.id, from: user.person, user: newcomer.user, host: newcomer.host)
            decision.events.append(.user(moved))
        }
        var person = user.person
        if user.sessions.isEmpty { (person.user, person.host) = (newcomer.user, newcomer.host) }
        decision.events.append(opened(id, user.id, person, user.modes, newcomer))
        decision.events += arrival(of: user, person, saying: newcomer.away)
        let owner = MetadataSubject.user(user).owner
        let introduction = introducing(newcomer.metadata, id, owner, nick: person.nick)
        decision.events += introduction.events
        let holder = user.account.flatMap { accounts[$0] }
        let counts = holder?.isGuest ?? false ? countsForGuest(user) : counts()
        decision.replies = [.counts(counts)] + places(of: user, person)
        decision.replies += openingWords(for: holder)
        if let welcome = introduction.reply {
            decision.replies +=
                [welcome] + (user.channels.isEmpty ? [] : [.metadata(.later(target: MetadataRead.everything))])
        }
        if newcomer.playsBack {
            decision.query = missed(
                in: user.channels.compactMap { channels[$0] }, by: holder)
        }
        if let away = user.away, !away.isAutomatic, newcomer.away == nil {
            decision.replies.append(.away(nick: person.nick, message: away.message))
        }
        return decision
    }

    private func appearing(_ id: SessionID, _ newcomer: Newcomer, _ holder: Account?, at: Timestamp) throws(Refusal)
        -> Decision
    {
        let nick = nickOnAppearing(newcomer.nick, holder)
        try requireNick(nick, for: nil, account: newcomer.account)
        let person = Person(
            nick: nick, user: newcomer.user, host: newcomer.host, accountName: holder?.name,
            isBot: holder?.isBot ?? false)
        let user = presence.nextUser
        let realname = newcomer.realname.prefix(bytes: settings.realnameLength)
        var modes: UserModes = person.isBot ? [.bot] : []
        if settings.startsInvisible { modes.insert(.invisible) }
        var decision = Decision()
        decision.events = [.user(.appeared(user, person, holder?.id, realname: realname, at: at))]
        if settings.startsInvisible {
            decision.events.append(.user(.modesChanged(user, nick: person.nick, modes)))
        }
        decision.events.append(opened(id, user, person, modes, newcomer))
        if let away = away(saying: newcomer.away) { decision.events.append(.user(.awayChanged(user, person, away))) }
        let owner = holder.map { MetadataOwner.account($0.id) } ?? .user(user)
        let introduction = introducing(newcomer.metadata, id, owner, nick: person.nick)
        decision.events += introduction.events
        let counts = holder?.isGuest ?? false ? countsForGuest(nil) : counts(newcomers: 1)
        decision.replies = [.counts(counts)] + (introduction.reply.map { [$0] } ?? [])
        decision.replies += openingWords(for: holder)
        if let holder, holder.isBot {
            for channel in channelsNaming(holder).prefix(settings.channelsPerSession) {
                let status = statusOnJoining(channel, isNew: false, holder)
                decision.events.append(
                    .channel(
                        .joined(channel.id, name: channel.name, user, person, realname: realname, status, away: nil)))
                decision.replies.append(namesReply(channel, joining: (person, status)))
            }
        }
        guard let holder, staysOn(holder) else { return decision }
        if newcomer.playsBack { decision.query = missed(in: keptChannels(of: holder, as: person), by: holder) }
        // Places that were kept while the account was disabled or thrown out.
        for channel in keptChannels(of: holder, as: person) {
            let status = statusOnJoining(channel, isNew: false, holder)
            decision.events.append(
                .channel(
                    .joined(channel.id, name: channel.name, user, person, realname: realname, status, away: nil)))
            decision.replies += [
                .topic(channel: channel.name, channel.topic),
                .readMark(target: channel.name, readMarks.mark(of: holder.id, at: casefold(channel.name))?.read),
                namesReply(channel, joining: (person, status)),
            ]
        }
        return decision
    }

    private func opened(_ id: SessionID, _ user: UserID, _ person: Person, _ modes: UserModes, _ newcomer: Newcomer)
        -> Event
    {
        .session(.opened(id, user, person, modes, isSecure: newcomer.isSecure, isAbsent: newcomer.away == Self.absent))
    }

    /// What a further connection is told of where its user is.
    private func places(of user: User, _ person: Person) -> [Reply] {
        user.channels.flatMap { id -> [Reply] in
            guard let channel = channels[id] else { return [] }
            let topic = channel.topic.map { [Reply.topic(channel: channel.name, $0)] } ?? []
            return [.place(channel: channel.name, person, realname: user.realname)] + topic
                + [
                    .readMark(target: channel.name, readMark(of: channel.name, user)),
                    namesReply(channel, joining: nil),
                ]
        }
    }
}
