extension ChatState {
    func decide(_ command: SessionCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .register(
            let nick, let user, let realname, let host, let account, let isSecure, let away, let metadata,
            let playsBack):
            let newcomer = Newcomer(
                nick: nick, user: user, realname: realname, host: host, account: account, isSecure: isSecure,
                away: away, metadata: metadata, playsBack: playsBack)
            return try registering(newcomer, by: asker)
        case .changeNick(let nick): return try changeNick(to: nick, by: asker)
        case .setRealname(let text): return try setRealname(to: text, by: asker)
        case .setAway(let message): return try setAway(message, by: asker)
        case .setModes(let adding, let removing): return try setModes(adding: adding, removing: removing, by: asker)
        case .becomeOperator:
            let (user, session) = (try asker.requireUser(), try asker.requireSession())
            let proof = Decision(.session(.operatorChanged(session.id, isOperator: true)))
            return proof.adding(modesDecision(user, user.modes.union(.serverOperator)).events)
        case .logIn(let id): return try logIn(id, by: asker)
        case .setStayingOn(let wish): return try setStayingOn(wish, by: asker)
        case .wallops(let text):
            let user = try asker.requireUser()
            try asker.requireServerOperator()
            guard !text.isEmpty else { throw .noTextToSend }
            return Decision(.user(.wallops(user.id, user.person, text: text)))
        case .kill(let nick, let reason): return try kill(nick, reason: reason, by: asker)
        case .watch(let nicks): return try watching(nicks, by: asker)
        case .unwatch(let nicks): return try unwatching(nicks, by: asker)
        case .quit(let reason, let heardAt):
            return closing(
                try asker.requireSession(), of: try asker.requireUser(), reason: reason, seenUpTo: heardAt ?? asker.now)
        }
    }

    func requireNick(_ nick: String, for user: UserID?, account: AccountID?) throws(Refusal) {
        guard isName(nick, maxBytes: settings.nickLength) else { throw .invalidNickname(nick) }
        if let other = presence.user(nick: nick), other.id != user { throw .nicknameInUse(nick) }
        if casefold(nick) == Person.fika.nick { throw .nicknameReserved(nick) }
        if settings.reservesNicks, let owner = accounts[name: nick], owner.id != account {
            throw .nicknameReserved(nick)
        }
    }

    private func changeNick(to nick: String, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        if isGuest(asker), casefold(nick) != casefold(user.person.nick) { throw .nicknameReserved(nick) }
        try requireNick(nick, for: user.id, account: user.account)
        guard nick != user.person.nick else { return Decision() }
        return Decision(.user(.nickChanged(user.id, from: user.person, to: nick)))
    }

    private func setRealname(to text: String, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        try asker.requireScope(.reply)
        guard !text.isEmpty, text.utf8.count <= settings.realnameLength else { throw .invalidRealname }
        return Decision(.user(.realnameChanged(user.id, user.person, to: text)))
    }

    private func setModes(adding: UserModes, removing: UserModes, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        // Nobody makes themselves an operator, and a bot's account stays marked as one.
        var modes = user.modes.union(adding.subtracting(.serverOperator)).subtracting(removing)
        if asker.account?.isBot ?? false { modes.insert(.bot) }
        let resigning = removing.contains(.serverOperator) ? presence.operatorSessions(of: user) : []
        return modesDecision(user, modes)
            .adding(resigning.map { .session(.operatorChanged($0, isOperator: false)) })
    }

    private func modesDecision(_ user: User, _ modes: UserModes) -> Decision {
        Decision(.user(.modesChanged(user.id, nick: user.person.nick, modes)))
    }

    private func logIn(_ id: AccountID, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        guard let account = accounts[id], !account.isDisabled else { throw .accountDisabled }
        // What was open to one account must not stay open to another: rights of the old one end here.
        guard user.account == nil || user.account == id else { throw .alreadyRegistered }
        // A guest begins with nothing: it logs in while it connects.
        guard user.account == id || !account.isGuest else { throw .alreadyRegistered }
        var person = user.person
        person.accountName = account.name
        person.isBot = account.isBot || person.isBot
        let following = user.account == nil ? metadataFollowing(user, to: id) : []
        return Decision(.user(.loggedIn(user.id, person, id))).adding(following)
    }

    private func kill(_ nick: String, reason: String?, by asker: Asker) throws(Refusal) -> Decision {
        try asker.requireServerOperator()
        guard let target = presence.user(nick: nick) else { throw .noSuchNick(nick) }
        let words = "Killed (\(asker.name): \(reason?.prefix(bytes: settings.kickLength) ?? "no reason"))"
        var decision = leaving(target, reason: words)
        decision.closings = target.sessions.map { ($0, words) }
        return decision
    }

    /// One connection ends. The user goes with the last one, unless the account stays on.
    private func closing(_ session: Session, of user: User, reason: String, seenUpTo: Timestamp) -> Decision {
        let decision = Decision(.session(.closed(session.id, user.id)))
        guard user.sessions.count > 1 || staysOn(user) else {
            return decision.adding(leaving(user, reason: reason, seenUpTo: seenUpTo).events)
        }
        // Where nobody sat nothing was seen.
        let seen = session.isAbsent ? [] : seen(user, in: user.channels, upTo: seenUpTo)
        return decision.adding(resignation(of: session, user) + absence(of: user, without: session.id) + seen)
    }

    /// What one connection proved ends with it.
    private func resignation(of session: Session, _ user: User) -> [Event] {
        guard session.isOperator, presence.operatorSessions(of: user, without: session.id).isEmpty else { return [] }
        let modes = user.modes.subtracting(.serverOperator)
        return [.user(.modesChanged(user.id, nick: user.person.nick, modes))]
    }

    /// The user goes with all connections, and with them the channels that belonged to nobody else.
    func leaving(_ user: User, reason: String, seenUpTo: Timestamp? = nil) -> Decision {
        var decision = Decision(.user(.quit(user.id, user.person, reason: reason)))
        if presence.hasPerson(user) { decision.events += seen(user, in: user.channels, upTo: seenUpTo) }
        for id in user.channels {
            decision.events += dropIfEmpty(id, without: user.id)
        }
        return decision
    }

    /// A plain channel without a founder ends with its last member.
    func dropIfEmpty(_ id: ChannelID, without leaving: UserID) -> [Event] {
        guard let channel = channels[id], isOwnerless(channel),
            presence.roster(id).members.allSatisfy({ $0 == leaving })
        else { return [] }
        return [.channel(.dropped(id))]
    }

    func isOwnerless(_ channel: Channel) -> Bool {
        channel.purpose == .plain && channel.founder == nil
    }
}

/// A nick or an account's name: what the modern IRC specification allows, ASCII, not beginning with a digit or `-`.
func isName(_ name: String, maxBytes: Int) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= maxBytes else { return false }
    guard !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first), first != UInt8(ascii: "-") else { return false }
    return name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "`"),
            UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension String {
    /// As many whole characters from the start as fit.
    func prefix(bytes limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var bytes = 0
        return String(
            prefix { character in
                bytes += character.utf8.count
                return bytes <= limit
            })
    }
}
