/// What was done: grants, consultations, roles and filings, of any case.
extension ChatState {
    func audits(of event: Event, by actor: AuditEntry.Actor) -> [AuditEntry] {
        switch event {
        case .access(let event): audit(of: event, by: actor).map { [$0] } ?? []
        case .casework(let event): audit(of: event, by: actor).map { [$0] } ?? []
        case .retention(.destroyed(let certificate, let remainder)):
            [
                AuditEntry(
                    at: lastTime, actor: actor, act: .destroyed, cases: [remainder.number], reason: certificate.ground)
            ]
        case .account(.erased(let account, let erasure)):
            [
                AuditEntry(
                    at: lastTime, actor: actor, act: .erased, cases: [], account: account, reason: erasure.ground)
            ]
        default: []
        }
    }

    private func audit(of event: AccessEvent, by actor: AuditEntry.Actor) -> AuditEntry? {
        switch event {
        case .granted(let grant):
            let isBreaking = grant.isBreakingGlass ?? false
            return AuditEntry(
                at: lastTime, actor: actor, act: isBreaking ? .brokeGlass : .granted, cases: numbers(of: grant.caseID),
                grant: grant.id, account: grant.account, reason: isBreaking ? grant.reason : nil)
        case .ended(let id, _):
            return access[id].map { grant in
                AuditEntry(
                    at: lastTime, actor: actor, act: .grantEnded, cases: numbers(of: grant.caseID), grant: id,
                    account: grant.account)
            }
        case .consulted(let consultation): return entry(.consulted, consultation, by: actor)
        case .answered(let id, _): return access[id].map { entry(.answered, $0, by: actor) }
        case .requested(let id, _): return access[id].map { entry(.askedForMore, $0, by: actor) }
        case .requestDecided(let id, _, _, _, _): return access[id].map { entry(.decidedRequest, $0, by: actor) }
        case .closed(let id, _): return access[id].map { entry(.consultationEnded, $0, by: actor) }
        }
    }

    private func entry(_ act: AuditEntry.Act, _ consultation: Consultation, by actor: AuditEntry.Actor) -> AuditEntry {
        AuditEntry(
            at: lastTime, actor: actor, act: act, cases: numbers(of: consultation.caseID), grant: consultation.grant,
            account: consultation.account)
    }

    private func audit(of event: CaseEvent, by actor: AuditEntry.Actor) -> AuditEntry? {
        switch event {
        case .assigned(let id, let holder, _, _):
            return AuditEntry(
                at: lastTime, actor: actor, act: .assigned, cases: numbers(of: id), account: holder.account)
        case .unassigned(let id, let account, _, _):
            return AuditEntry(at: lastTime, actor: actor, act: .unassigned, cases: numbers(of: id), account: account)
        case .filed(let filing, _): return entry(filing.judgement == nil ? .filed : .filedAlone, filing, by: actor)
        case .queued(let filing, _): return entry(.filedLate, filing, by: actor)
        case .step(_, .admitted(let filing), _, _): return entry(.admitted, filing, by: actor)
        case .step(_, .declined(let filing, _), _, _): return entry(.declined, filing, by: actor)
        // Why may hold words of the case, and stands in its time line.
        case .step(let id, .held, _, _):
            return AuditEntry(at: lastTime, actor: actor, act: .held, cases: numbers(of: id))
        case .step(let id, .released, _, _):
            return AuditEntry(at: lastTime, actor: actor, act: .released, cases: numbers(of: id))
        case .filing(.withdrawn(let id, let filing, _)):
            return AuditEntry(at: lastTime, actor: actor, act: .unfiled, cases: numbers(of: id), filing: filing)
        default: return nil
        }
    }

    private func entry(_ act: AuditEntry.Act, _ filing: Filing, by actor: AuditEntry.Actor) -> AuditEntry {
        AuditEntry(
            at: lastTime, actor: actor, act: act, cases: numbers(of: filing.caseID), version: filing.version,
            filing: filing.id, account: filing.filer, count: filing.messages.count)
    }

    private func numbers(of id: CaseID) -> [String] {
        cases[id].map { [$0.number] } ?? []
    }
}
