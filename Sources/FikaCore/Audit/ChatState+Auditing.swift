/// What of an outcome goes into the audit trail. It costs a look at where a message was said, and nothing more for all
/// that has nothing to do with a case.
extension ChatState {
    /// Nobody is to see a confidential case without a trace: one above what every colleague may see.
    func isAudited(_ file: CaseFile) -> Bool { isAudited(file.confidentiality) }

    private func isAudited(_ level: Confidentiality) -> Bool { level > .internal }

    /// The confidential case that a channel belongs to, as its own or as that of a consultation.
    func auditedCase(of id: ChannelID) -> CaseFile? {
        auditedCircle(of: id).flatMap { cases[$0.id] }
    }

    func auditedCircle(of id: ChannelID) -> CaseFile.Circle? {
        let caseID: CaseID? =
            switch channels.purpose(of: id) {
            case .casework(let id): id
            case .consultation(let id): access[id]?.caseID
            case .plain, .community, .question, nil: nil
            }
        guard let circle = caseID.flatMap(cases.circle), isAudited(circle.confidentiality) else { return nil }
        return circle
    }

    /// The last step of a request: what the answer tells whom, and what of it all goes on record one by one.
    mutating func audit(_ outcome: inout Outcome, _ request: Request, by actor: AuditEntry.Actor) {
        for delivery in outcome.deliveries {
            outcome.audits += audits(of: delivery, to: actor, reason: request.command.reason)
        }
        if let query = outcome.query {
            // Who has just come in is somebody now.
            outcome.inquiry = inquiry(about: query, request.command, by: self.actor(of: request))
        }
        if !outcome.audits.isEmpty { outcome.audits = ledger.admit(outcome.audits, settings) }
        if case .clock = request.command { outcome.audits += ledger.close(at: lastTime, settings) }
    }

    func actor(of request: Request) -> AuditEntry.Actor {
        switch request.actor {
        case .serverOperator(let name): .serverOperator(name)
        case .account(let id): .account(id)
        case .session(let id): presence.user(of: id)?.account.map { .account($0) } ?? .nobody
        }
    }

    /// The first thing of a new life: who is in the channels of confidential cases again. To be stored.
    package mutating func beginAudit(at time: Timestamp) -> [AuditEntry] {
        var entries = [AuditEntry(at: time, actor: .server, act: .began)]
        for user in presence.all {
            guard let account = user.account else { continue }
            let cases = Set(user.channels.compactMap { auditedCase(of: $0)?.number }).sorted()
            entries += cases.chunked(AuditEntry.casesMax).map {
                AuditEntry(at: time, actor: .account(account), act: .entered, cases: $0)
            }
        }
        return ledger.admit(entries, settings)
    }

    /// The last thing of a life: what was counted and is not on record. To be stored.
    package mutating func endAudit(at time: Timestamp) -> [AuditEntry] {
        ledger.close(all: true, at: time, settings)
    }

    // MARK: Coming and going

    /// Whoever hears from now on, or not any more, what is said in a confidential case. Asked before the event is
    /// applied if it takes somebody out, and after it otherwise.
    func crossing(by event: Event) -> [AuditEntry] {
        switch event {
        case .channel(.joined(let channel, _, let user, _, _, _, _)): crossing(.entered, [channel], user)
        case .channel(.parted(let channel, _, let user, _, _)), .channel(.kicked(let channel, _, let user, _, _, _)):
            crossing(.left, [channel], user)
        case .user(.quit(let user, _, _)): crossing(.left, presence.user(user)?.channels ?? [], user)
        default: []
        }
    }

    private func crossing(_ act: AuditEntry.Act, _ channels: [ChannelID], _ user: UserID) -> [AuditEntry] {
        guard let account = presence.user(user)?.account else { return [] }
        var files = channels.compactMap { auditedCase(of: $0) }
        // Whoever goes out of a consultation may still be in the case's own channel.
        if act == .left { files.removeAll { isHearing($0, account, elsewhereThan: channels, of: user) } }
        return Set(files.map(\.number)).sorted().chunked(AuditEntry.casesMax).map {
            AuditEntry(at: lastTime, actor: .account(account), act: act, cases: $0)
        }
    }

    private func isHearing(_ file: CaseFile, _ account: AccountID, elsewhereThan gone: [ChannelID], of user: UserID)
        -> Bool
    {
        presence.users(of: account).contains { other in
            other.channels.contains { channel in
                !(other.id == user && gone.contains(channel)) && auditedCase(of: channel)?.id == file.id
            }
        }
    }
}
