/// What ends by itself: grants, consultations, guests and files without a case, at the date they were given.
///
/// Rule: before anything is decided, what has had its time has ended. Why: who is in a channel is a list that messages
/// are sent to, and nothing may be sent to someone whose grant is over, however busy or idle the server is.
extension ChatState {
    func hasLapses(at now: Timestamp) -> Bool {
        [access.earliestEnd, accounts.earliestEnd, hosted.earliestEnd].contains { $0.map { $0 <= now } ?? false }
    }

    /// In the server's own name.
    func lapses(at now: Timestamp) -> Decision {
        var decision = Decision()
        var ended: Set<GrantID> = []
        for grant in access.lapsed(at: now) where !ended.contains(grant.id) {
            let ending = Grant.Ending(kind: .expired, by: Person.fika.nick, at: now)
            if let consultation = access.consultation(key: grant.key), consultation.isOpen {
                ended.formUnion(access.grants(of: consultation).map(\.id))
                end(consultation, ending, &decision)
            } else {
                decision.events.append(.access(.ended(grant.id, ending)))
            }
        }
        for account in accounts.lapsedGuests(at: now) {
            decision.events.append(.account(.disabled(account.id)))
            for user in presence.users(of: account.id) {
                decision.events += leaving(user, reason: "account ended").events
                decision.closings += user.sessions.map { ($0, "This account has ended.") }
            }
        }
        decision.events += hosted.lapsed(at: now).map { .document(.hosted(.lapsed($0))) }
        return decision
    }

    /// The consulted loses the slice, the channel and the place in it.
    func end(_ consultation: Consultation, _ ending: Grant.Ending, _ decision: inout Decision) {
        decision.events.append(.access(.closed(consultation.id, ending)))
        decision.events += access.grants(of: consultation).filter { $0.ending == nil }
            .map { .access(.ended($0.id, ending)) }
        if let room = channels[consultation.channel] {
            let key = casefold(room.name)
            decision.notice(
                "The consultation \(consultation.key) is over: \(ending.words).", in: room, by: self, at: ending.at)
            decision.events += leaving(room, consultation.account, reason: "the consultation is over")
            if readMarks.mark(of: consultation.account, at: key) != nil {
                decision.events.append(.reading(.forgotten(consultation.account, target: key)))
            }
        }
        tellCase(
            of: consultation, "The consultation \(consultation.key) of \(consultation.name) is over: \(ending.words).",
            &decision, at: ending.at)
    }

    /// A handler of the case who was consulted stays.
    private func leaving(_ room: Channel, _ account: AccountID, reason: String) -> [Event] {
        guard let file = room.consultation.flatMap({ access[$0] }).flatMap({ cases[$0.caseID] }),
            !isHandler(of: file, accounts[account])
        else { return [] }
        return presence.users(of: account).filter { presence.roster(room.id).contains($0.id) }
            .flatMap { removal(of: $0, from: room, reason: reason) }
    }
}

extension Grant.Ending {
    var words: String {
        kind == .expired ? "its time is up" : "\(kind.rawValue) by \(by)"
    }
}
