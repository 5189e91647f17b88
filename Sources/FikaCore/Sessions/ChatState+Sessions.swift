extension ChatState {
    func decide(_ command: SessionCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .register(let nick, let user, let realname, let host, let account, let isSecure):
            guard let id = asker.sessionID else { throw .notRegistered }
            guard asker.session == nil else { throw .alreadyRegistered }
            let person = try registering(nick: nick, user: user, host: host, account: account)
            let name = realname.prefix(bytes: settings.realnameLength)
            return Decision(
                .session(.registered(id, person, account, realname: name, isSecure: isSecure, at: asker.now)))
        case .changeNick(let nick): return try changeNick(to: nick, by: asker)
        case .setAway(let message):
            let session = try asker.requireSession()
            let text = message.map { $0.prefix(bytes: settings.awayLength) }.flatMap { $0.isEmpty ? nil : $0 }
            return Decision(.session(.awayChanged(session.id, session.person, message: text)))
        case .setModes(let adding, let removing): return try setModes(adding: adding, removing: removing, by: asker)
        case .becomeOperator:
            let session = try asker.requireSession()
            return modesDecision(session, session.modes.union(.serverOperator))
        case .logIn(let id): return try logIn(id, by: asker)
        case .kill(let nick, let reason): return try kill(nick, reason: reason, by: asker)
        case .quit(let reason):
            let session = try asker.requireSession()
            return ending(session, reason: reason)
        }
    }

    private func registering(nick: String, user: String, host: String, account: AccountID?) throws(Refusal) -> Person {
        let holder = account.flatMap { accounts[$0] }
        if account != nil, holder?.isDisabled ?? true { throw .accountDisabled }
        if settings.requiresAccount, holder == nil { throw .accountRequired }
        try requireNick(nick, for: nil, account: account)
        return Person(nick: nick, user: user, host: host, accountName: holder?.name, isBot: holder?.isBot ?? false)
    }

    private func requireNick(_ nick: String, for session: SessionID?, account: AccountID?) throws(Refusal) {
        guard isName(nick, maxBytes: settings.nickLength) else { throw .invalidNickname(nick) }
        if let other = presence.session(nick: nick), other.id != session { throw .nicknameInUse(nick) }
        if casefold(nick) == Person.fika.nick { throw .nicknameReserved(nick) }
        if settings.reservesNicks, let owner = accounts[name: nick], owner.id != account {
            throw .nicknameReserved(nick)
        }
    }

    private func changeNick(to nick: String, by asker: Asker) throws(Refusal) -> Decision {
        let session = try asker.requireSession()
        try requireNick(nick, for: session.id, account: session.account)
        guard nick != session.person.nick else { return Decision() }
        return Decision(.session(.nickChanged(session.id, from: session.person, to: nick)))
    }

    private func setModes(adding: UserModes, removing: UserModes, by asker: Asker) throws(Refusal) -> Decision {
        let session = try asker.requireSession()
        // Nobody makes themselves an operator, and a bot's account stays marked as one.
        var modes = session.modes.union(adding.subtracting(.serverOperator)).subtracting(removing)
        if asker.account?.isBot ?? false { modes.insert(.bot) }
        return modesDecision(session, modes)
    }

    private func modesDecision(_ session: Session, _ modes: UserModes) -> Decision {
        Decision(.session(.modesChanged(session.id, nick: session.person.nick, modes)))
    }

    private func logIn(_ id: AccountID, by asker: Asker) throws(Refusal) -> Decision {
        let session = try asker.requireSession()
        guard let account = accounts[id], !account.isDisabled else { throw .accountDisabled }
        // What was open to one account must not stay open to another: rights of the old one end here.
        guard session.account == nil || session.account == id else { throw .alreadyRegistered }
        var person = session.person
        person.accountName = account.name
        person.isBot = account.isBot || person.isBot
        return Decision(.session(.loggedIn(session.id, person, id)))
    }

    private func kill(_ nick: String, reason: String?, by asker: Asker) throws(Refusal) -> Decision {
        try asker.requireServerOperator()
        guard let target = presence.session(nick: nick) else { throw .noSuchNick(nick) }
        let words = "Killed (\(asker.name): \(reason?.prefix(bytes: settings.kickLength) ?? "no reason"))"
        var decision = ending(target, reason: words)
        decision.closings = [(target.id, words)]
        return decision
    }

    /// The session goes, and with it the channels that belonged to nobody else.
    func ending(_ session: Session, reason: String) -> Decision {
        var decision = Decision(.session(.quit(session.id, session.person, reason: reason)))
        for id in session.channels {
            decision.events += dropIfEmpty(id, without: session.id)
        }
        return decision
    }

    /// A plain channel without a founder ends with its last member.
    func dropIfEmpty(_ id: ChannelID, without leaving: SessionID) -> [Event] {
        guard let channel = channels[id], channel.purpose == .plain, channel.founder == nil,
            presence.roster(id).sessions.allSatisfy({ $0 == leaving })
        else { return [] }
        return [.channel(.dropped(id))]
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
