/// An operator lets somebody look into a case whose handlers cannot or will not: never silently.
extension ChatState {
    /// A grant like any other, also of a case that is closed. The case's channel is told, and each handler by name.
    func breakingGlass(
        _ number: String, for name: String, until: Timestamp, reason: String, by asker: Asker
    ) throws(Refusal) -> Decision {
        guard asker.operatorName != nil else { throw .operatorsOnly }
        let (file, channel) = try handled(number, by: asker)
        let account = try requireGranting(
            .wholeFile, of: file, to: name, until: until, reason: reason, alsoClosed: true, asker)
        var grant = grant(to: account, .wholeFile, of: file, until: until, reason: reason, by: asker)
        grant.isBreakingGlass = true
        let line =
            "Break-glass: the operator \(asker.name) lets \(grant.name) look at the whole file of \(number) until "
            + "\(until.lastDayText) (grant \(grant.key)): \(reason)"
        var decision = Decision(.access(.granted(grant)))
        decision.notice(line, in: channel, by: self, at: asker.now)
        for handler in handlers(of: file) { decision.tell(handler, line, about: [file], by: self, at: asker.now) }
        decision.replies = [.grants([grant], consultations: [])]
        let sessions = presence.users(of: account.id).flatMap(\.sessions)
        decision.asides = [(sessions.sorted(), .grants([grant], consultations: []))]
        return decision
    }
}
