/// The grants and the consultations.
package struct AccessRegistry: Sendable, Equatable {
    private var grants: [GrantID: Grant] = [:]
    private var consultations: [ConsultationID: Consultation] = [:]
    /// By key, casefolded.
    private var byKey: [String: GrantID] = [:]
    /// In the order they were given.
    private var byAccount: [AccountID: [GrantID]] = [:]
    private var byCase: [CaseID: [GrantID]] = [:]
    /// How many each account was ever given, whatever is left of them: it is in their keys.
    private var counts: [AccountID: Int] = [:]
    /// Not ended yet, as far as that was written down.
    private var running: Set<GrantID> = []
    private(set) var nextGrant = GrantID(1)
    private(set) var nextConsultation = ConsultationID(1)
    /// When the next of them ends by itself.
    private(set) var earliestEnd: Timestamp?

    package subscript(id: GrantID) -> Grant? { grants[id] }
    package subscript(id: ConsultationID) -> Consultation? { consultations[id] }
    package subscript(key key: String) -> Grant? { byKey[casefold(key)].flatMap { grants[$0] } }

    /// The consultation that was opened with the grant of this key.
    package func consultation(key: String) -> Consultation? {
        guard let grant = self[key: key], let id = grant.consultation, let found = consultations[id],
            found.grant == grant.id
        else { return nil }
        return found
    }

    package func grants(of account: AccountID) -> [Grant] {
        (byAccount[account] ?? []).compactMap { grants[$0] }
    }

    package func grants(in file: CaseID) -> [Grant] {
        (byCase[file] ?? []).compactMap { grants[$0] }
    }

    package func grants(of consultation: Consultation) -> [Grant] {
        grants(of: consultation.account).filter { $0.consultation == consultation.id }
    }

    package func consultations(in file: CaseID) -> [Consultation] {
        grants(in: file).compactMap { grant in
            grant.consultation.flatMap { consultations[$0] }.flatMap { $0.grant == grant.id ? $0 : nil }
        }
    }

    /// The number of the next grant of this account.
    func count(of account: AccountID) -> Int {
        (counts[account] ?? 0) + 1
    }

    /// Those whose date has come, in the order they were given.
    func lapsed(at now: Timestamp) -> [Grant] {
        running.sorted().compactMap { grants[$0] }.filter { $0.ends <= now }
    }

    mutating func forget(_ remainder: CaseRemainder) {
        for id in remainder.grants {
            guard let grant = grants.removeValue(forKey: id) else { continue }
            byKey[casefold(grant.key)] = nil
            byAccount[grant.account]?.removeAll { $0 == id }
            if byAccount[grant.account]?.isEmpty ?? false { byAccount[grant.account] = nil }
            running.remove(id)
        }
        for id in remainder.consultations { consultations[id] = nil }
        byCase[remainder.caseID] = nil
        earliestEnd = running.compactMap { grants[$0]?.ends }.min()
        for given in remainder.grantCounts { counts[given.account] = max(counts[given.account] ?? 0, given.count) }
        nextGrant = max(nextGrant, remainder.counters.grant)
        nextConsultation = max(nextConsultation, remainder.counters.consultation)
    }

    mutating func apply(_ event: AccessEvent) {
        switch event {
        case .granted(let grant):
            grants[grant.id] = grant
            byKey[casefold(grant.key)] = grant.id
            byAccount[grant.account, default: []].append(grant.id)
            byCase[grant.caseID, default: []].append(grant.id)
            counts[grant.account] = max((counts[grant.account] ?? 0) + 1, grant.place ?? 0)
            running.insert(grant.id)
            earliestEnd = min(earliestEnd ?? grant.ends, grant.ends)
            nextGrant = max(nextGrant, grant.id.next)
        case .ended(let id, let ending):
            grants[id]?.ending = ending
            running.remove(id)
            guard grants[id]?.ends == earliestEnd else { return }
            earliestEnd = running.compactMap { grants[$0]?.ends }.min()
        case .consulted(let consultation):
            consultations[consultation.id] = consultation
            nextConsultation = max(nextConsultation, consultation.id.next)
        case .answered(let id, let answer): consultations[id]?.answers.append(answer)
        case .requested(let id, let request): consultations[id]?.requests.append(request)
        case .requestDecided(let id, let number, let state, _, _):
            guard let place = consultations[id]?.requests.firstIndex(where: { $0.number == number }) else { return }
            consultations[id]?.requests[place].state = state
        case .closed(let id, let ending): consultations[id]?.ending = ending
        }
    }
}
