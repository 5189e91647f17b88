/// Giving someone a look at a part of a case, and taking it back.
extension ChatState {
    func decide(_ command: AccessCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .grant(let number, let name, let slice, let until, let reason):
            return try granting(name, a: slice, of: number, until: until, reason: reason, by: asker)
        case .breakGlass(let number, let name, let until, let reason):
            return try breakingGlass(number, for: name, until: until, reason: reason, by: asker)
        case .revoke(let key): return try revoking(key, by: asker)
        case .consult(let number, let name, let slice, let until, let question):
            return try consulting(name, about: number, slice, until: until, question: question, by: asker)
        case .answer(let key, let text): return try answering(key, text, by: asker)
        case .request(let key, let reason): return try requesting(more: reason, in: key, by: asker)
        case .approve(let key, let number, let slice): return try approving(number, in: key, slice, by: asker)
        case .deny(let key, let number): return try denying(number, in: key, by: asker)
        case .settle(let key): return try closing(key, as: .settled, by: asker)
        case .withdraw(let key): return try closing(key, as: .withdrawn, by: asker)
        }
    }

    private func granting(
        _ name: String, a slice: Grant.Slice, of number: String, until: Timestamp, reason: String, by asker: Asker
    ) throws(Refusal) -> Decision {
        let (file, channel) = try handled(number, by: asker)
        let account = try requireGranting(slice, of: file, to: name, until: until, reason: reason, asker)
        let grant = grant(to: account, slice, of: file, until: until, reason: reason, by: asker)
        var decision = Decision(.access(.granted(grant)))
        decision.notice(
            "\(grant.name) may look at \(slice.words) of \(number) until \(until.lastDayText), by \(asker.name) "
                + "(grant \(grant.key)): \(reason)",
            in: channel, by: self, at: asker.now)
        decision.replies = [.grants([grant], consultations: [])]
        let sessions = presence.users(of: account.id).flatMap(\.sessions).filter { $0 != asker.sessionID }
        decision.asides = [(sessions.sorted(), .grants([grant], consultations: []))]
        return decision
    }

    /// `beside`: a grant of the same decision, which has the account's next number.
    func grant(
        to account: Account, _ slice: Grant.Slice, of file: CaseFile, until: Timestamp, reason: String,
        consultation: ConsultationID? = nil, by asker: Asker
    ) -> Grant {
        // Somebody of the same name, who was erased, may have left keys in case files.
        var place = access.count(of: account.id)
        while access[key: "\(account.name)-\(place)"] != nil { place += 1 }
        return Grant(
            id: access.nextGrant, key: "\(account.name)-\(place)", caseID: file.id,
            account: account.id, name: account.name, slice: slice, reason: reason, givenBy: asker.name,
            givenAt: asker.now, ends: until, consultation: consultation, ending: nil)
    }

    /// Again it changes nothing. A consultation ends with the grant it was opened with.
    private func revoking(_ key: String, by asker: Asker) throws(Refusal) -> Decision {
        let (grant, channel) = try handledGrant(key, asker)
        guard grant.isLive(at: asker.now) else { return Decision(reply: .grants([grant], consultations: [])) }
        if access.consultation(key: key)?.isOpen ?? false { return try closing(key, as: .withdrawn, by: asker) }
        let ending = Grant.Ending(kind: .revoked, by: asker.name, at: asker.now)
        var decision = Decision(.access(.ended(grant.id, ending)))
        decision.notice(
            "The grant \(grant.key) of \(grant.name) was revoked by \(asker.name).", in: channel, by: self,
            at: asker.now)
        var ended = grant
        ended.ending = ending
        decision.replies = [.grants([ended], consultations: [])]
        return decision
    }
}
