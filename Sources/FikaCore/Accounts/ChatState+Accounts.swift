extension ChatState {
    func decide(_ command: AccountCommand, by asker: Asker) throws(Refusal) -> Decision {
        if case .register(let name, let credentials, let contact) = command {
            return try registering(name, credentials: credentials, contact: contact, by: asker)
        }
        try asker.requireServerOperator()
        switch command {
        case .register: throw .operatorsOnly
        case .addCertificate(let name, let fingerprint): return try adding(fingerprint, to: name)
        case .removeCertificate(let name, let fingerprint): return try removing(fingerprint, from: name)
        case .add(let name, let credentials, let clearance, let scopes):
            return try adding(name, credentials: credentials, clearance: clearance, scopes: scopes, at: asker.now)
        case .addGuest(let name, let credentials, let clearance, let guest):
            try requireGuest(guest, asker)
            return try adding(
                name, credentials: credentials, clearance: clearance, scopes: nil, guest: guest, at: asker.now)
        case .setGuestEnd(let name, let ends): return try settingGuestEnd(of: name, to: ends, asker)
        case .setCredentials(let name, let credentials):
            return try changed(name) { .credentialsSet($0.id, credentials) }
        case .setClearance(let name, let clearance): return try settingClearance(of: name, to: clearance)
        case .provisionBot(let name, let scopes, let about):
            return try provisioning(name, scopes: scopes, about: about, at: asker.now)
        case .disable(let name): return try disabling(name)
        case .enable(let name): return try changed(name) { .enabled($0.id) }
        case .erase(let name, let reason): return try erasing(name, reason: reason, by: asker)
        }
    }

    func requireAccountName(_ name: String) throws(Refusal) {
        guard isName(name, maxBytes: settings.nickLength), casefold(name) != Person.fika.nick else {
            throw .invalidAccountName(name)
        }
        guard accounts[name: name] == nil else { throw .accountExists(name) }
    }

    private func adding(
        _ name: String, credentials: [UInt8], clearance: Confidentiality, scopes: [Scope]?,
        guest: Account.Guest? = nil, at: Timestamp
    ) throws(Refusal) -> Decision {
        try requireAccountName(name)
        let account = Account(
            id: accounts.next, name: name, credentials: credentials, clearance: clearance,
            scopes: scopes.map(Self.ordered), isDisabled: false, createdAt: at, guest: guest)
        return made(.added(account), name)
    }

    private func provisioning(_ name: String, scopes: [Scope], about: Account.About?, at: Timestamp) throws(Refusal)
        -> Decision
    {
        guard let account = accounts[name: name] else {
            let decision = try adding(name, credentials: [], clearance: .internal, scopes: scopes, at: at)
            return decision.adding(about.map { [.account(.aboutSet(accounts.next, $0))] } ?? [])
        }
        // A person's account is never turned into a bot's.
        guard account.isBot else { throw .accountExists(name) }
        guard !account.isDisabled else { throw .accountDisabled }
        var decision = Decision(reply: .made(account.name))
        if account.scopes != Self.ordered(scopes) {
            decision.events.append(.account(.scopesSet(account.id, Self.ordered(scopes))))
        }
        if let about, account.about != about { decision.events.append(.account(.aboutSet(account.id, about))) }
        return decision
    }

    private static func ordered(_ scopes: [Scope]) -> [Scope] {
        Scope.allCases.filter(scopes.contains).sorted()
    }

    /// Clearance that falls takes people out of the channels of cases above it.
    private func settingClearance(of name: String, to clearance: Confidentiality) throws(Refusal) -> Decision {
        let decision = try changed(name) { .clearanceSet($0.id, clearance) }
        return decision.adding(removals(of: accounts[name: name], after: decision.events))
    }

    private func requireGuest(_ guest: Account.Guest, _ asker: Asker) throws(Refusal) {
        if let organisation = guest.organisation, organisation.utf8.count > settings.titleLength {
            throw .tooLong(what: "organisation", limit: settings.titleLength)
        }
        if let ends = guest.ends, ends <= asker.now { throw .access(.endNotAhead) }
    }

    private func settingGuestEnd(of name: String, to ends: Timestamp?, _ asker: Asker) throws(Refusal) -> Decision {
        guard let guest = accounts[name: name]?.guest else { throw .noSuchAccount(name) }
        try requireGuest(Account.Guest(organisation: guest.organisation, ends: ends), asker)
        return try changed(name) { .guestEndSet($0.id, ends) }
    }

    private func disabling(_ name: String) throws(Refusal) -> Decision {
        var decision = try changed(name) { .disabled($0.id) }
        guard let account = accounts[name: name] else { return decision }
        for user in presence.users(of: account.id) {
            decision = decision.adding(leaving(user, reason: "account disabled").events)
            decision.closings += user.sessions.map { ($0, "This account was disabled.") }
        }
        return decision
    }

    /// Takes an account's users out of the channels in which it has no place any more, once these events have happened.
    func removals(of account: Account?, after events: [Event]) -> [Event] {
        var next = self
        events.forEach { next.apply($0) }
        guard let account = account.flatMap({ next.accounts[$0.id] }) else { return [] }
        return presence.users(of: account.id).flatMap { user in
            user.channels.compactMap { channels[$0] }.filter { !next.mayStay(in: $0, account) }
                .flatMap { removal(of: user, from: $0, reason: $0.reasonForLeaving) }
        }
    }

    /// The server takes someone out of a channel, for good.
    func removal(of user: User, from channel: Channel, reason: String) -> [Event] {
        [
            .channel(
                .kicked(
                    channel.id, name: channel.name, user.id, nick: user.person.nick, by: .fika, reason: reason))
        ] + releasing(channel.id, of: user)
    }

    func changed(_ name: String, _ event: (Account) -> AccountEvent) throws(Refusal) -> Decision {
        guard let account = accounts[name: name] else { throw .noSuchAccount(name) }
        return made(event(account), account.name)
    }

    private func made(_ event: AccountEvent, _ name: String) -> Decision {
        var decision = Decision(.account(event))
        decision.replies = [.made(name)]
        return decision
    }
}

extension Decision {
    func adding(_ more: [Event]) -> Decision {
        var decision = self
        decision.events += more
        return decision
    }
}

extension Channel {
    fileprivate var reasonForLeaving: String {
        switch purpose {
        case .plain, .casework: "no longer part of this case"
        case .consultation: "no longer part of this consultation"
        case .question: "no longer part of this question"
        case .community: "no longer a member of this community"
        }
    }
}
