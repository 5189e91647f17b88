/// A person's right to be forgotten, as far as it goes: not into the files of cases.
extension ChatState {
    func erasing(_ name: String, reason: String, by asker: Asker) throws(Refusal) -> Decision {
        try requireRecordsKeeping(asker)
        guard let account = accounts[name: name] else { throw .noSuchAccount(name) }
        guard !account.isBot else { throw .erasure(.isBot) }
        try requireReason(reason)
        let open = cases.all.filter(\.isOpen)
        let handled = open.filter { isHandler(of: $0, account) }
        guard handled.isEmpty else { throw .erasure(.handles(handled.map(\.number))) }
        var decision = Decision()
        for file in open where file.roles.contains(where: { $0.account == account.id }) {
            decision.events.append(.casework(.unassigned(file.id, account.id, by: asker.name, at: asker.now)))
            guard let channel = channels[file.channel] else { continue }
            decision.notice(
                "\(account.name) has no role in \(file.number) any more, by \(asker.name).", in: channel, by: self,
                at: asker.now)
        }
        endGrants(of: account, &decision, by: asker)
        for user in presence.users(of: account.id) {
            decision.events += leaving(user, reason: "account ended").events
            decision.closings += user.sessions.map { ($0, "This account was erased.") }
        }
        let erasure = Erasure(by: asker.name, ground: reason, at: asker.now)
        decision.events.append(.account(.erased(account.id, erasure)))
        decision.replies = [.made(account.name)]
        return decision
    }

    private func endGrants(of account: Account, _ decision: inout Decision, by asker: Asker) {
        let grants = access.grants(of: account.id)
        for consultation in grants.compactMap({ access.consultation(key: $0.key) }) where consultation.isOpen {
            end(consultation, Grant.Ending(kind: .withdrawn, by: asker.name, at: asker.now), &decision)
        }
        let ending = Grant.Ending(kind: .revoked, by: asker.name, at: asker.now)
        decision.events += grants.filter { $0.ending == nil && $0.consultation == nil }
            .map { .access(.ended($0.id, ending)) }
    }

    /// What goes of a person in memory. The name is not in the event: in life it is known here, and after a restart it
    /// is nowhere any more.
    mutating func forget(_ id: AccountID) {
        metadata.removeAll(of: .account(id))
        readMarks.forget(id)
        communities.forget(id)
        keptMemberships.forget(id)
        announcements.forget(id)
        questions.forget(id)
        cases.forget(id)
        guard let name = accounts[id]?.name else { return }
        readMarks.forget(casefold(name))
        presence.forget(name)
        solutions.erase(name).forEach { solutionChanges.note($0) }
        questions.erase(name)
        announcements.erase(name)
        for channel in channels.all where !channel.belongsToCase { channels.erase(name, in: channel.id) }
    }
}
