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
        case .setCredentials(let name, let credentials):
            return try changed(name) { .credentialsSet($0.id, credentials) }
        case .setClearance(let name, let clearance): return try settingClearance(of: name, to: clearance)
        case .provisionBot(let name, let scopes): return try provisioning(name, scopes: scopes, at: asker.now)
        case .disable(let name): return try disabling(name)
        case .enable(let name): return try changed(name) { .enabled($0.id) }
        }
    }

    func requireAccountName(_ name: String) throws(Refusal) {
        guard isName(name, maxBytes: settings.nickLength), casefold(name) != Person.fika.nick else {
            throw .invalidAccountName(name)
        }
        guard accounts[name: name] == nil else { throw .accountExists(name) }
    }

    private func adding(
        _ name: String, credentials: [UInt8], clearance: Confidentiality, scopes: [Scope]?, at: Timestamp
    ) throws(Refusal) -> Decision {
        try requireAccountName(name)
        let account = Account(
            id: accounts.next, name: name, credentials: credentials, clearance: clearance,
            scopes: scopes.map(Self.ordered), isDisabled: false, createdAt: at)
        return made(.added(account), name)
    }

    private func provisioning(_ name: String, scopes: [Scope], at: Timestamp) throws(Refusal) -> Decision {
        guard let account = accounts[name: name] else {
            return try adding(name, credentials: [], clearance: .internal, scopes: scopes, at: at)
        }
        // A person's account is never turned into a bot's.
        guard account.isBot else { throw .accountExists(name) }
        guard !account.isDisabled else { throw .accountDisabled }
        guard account.scopes != Self.ordered(scopes) else { return Decision(reply: .made(account.name)) }
        return made(.scopesSet(account.id, Self.ordered(scopes)), account.name)
    }

    private static func ordered(_ scopes: [Scope]) -> [Scope] {
        Scope.allCases.filter(scopes.contains).sorted()
    }

    /// Clearance that falls takes people out of the channels of cases above it.
    private func settingClearance(of name: String, to clearance: Confidentiality) throws(Refusal) -> Decision {
        let decision = try changed(name) { .clearanceSet($0.id, clearance) }
        guard var lowered = accounts[name: name] else { return decision }
        lowered.clearance = clearance
        return decision.adding(removals(of: lowered) { file, account in mayKnow(file, account) })
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

    /// Takes an account's users out of the channels of cases that it may no longer know.
    func removals(of account: Account, unless mayStay: (CaseFile, Account) -> Bool) -> [Event] {
        presence.users(of: account.id).flatMap { user in
            user.channels.flatMap { id -> [Event] in
                guard let channel = channels[id], case .casework(let caseID) = channel.purpose,
                    let file = cases[caseID],
                    !mayStay(file, account)
                else { return [] }
                return removal(of: user, from: channel, reason: "no longer part of this case")
            }
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
