/// What of each actor is on record one by one in the hour that runs, so that nobody fills the disk by asking again.
///
/// Rule: within an hour an actor's first entries are all on record. After those, a case that was not on record for the
/// same act in this hour still is, and the same again is only counted; a refusal is only counted. Why: what reached
/// somebody must be on record before it did, and what tells nothing new need not be said twice. The counts come to
/// the record when the hour is over; a crash loses them, never the first of each.
struct AuditLedger: Sendable, Equatable {
    fileprivate var hours: [AuditEntry.Actor: Hour] = [:]

    fileprivate struct Hour: Sendable, Equatable {
        let began: Timestamp
        var listed = 0
        var refusals = 0
        var known: Set<Key> = []
        var counted: [AuditEntry.Act: Counted] = [:]
        /// Cases whose talk the record says the actor hears.
        var heard: Set<String> = []
        /// Of those, the ones that were left and are not on record as left yet.
        var leaving: Set<String> = []
    }

    fileprivate struct Key: Sendable, Hashable {
        let act: AuditEntry.Act
        let number: String
        let document: DocumentID?
    }

    fileprivate struct Counted: Sendable, Equatable {
        let since: Timestamp
        var times = 0
        var cases: Set<String> = []
    }

    /// What of these entries is to be written, with the summaries of hours that are over.
    mutating func admit(_ entries: [AuditEntry], _ settings: CoreSettings) -> [AuditEntry] {
        var written: [AuditEntry] = []
        for entry in entries {
            guard entry.act.isRepeatable else {
                written.append(entry)
                continue
            }
            var hour = hours[entry.actor] ?? Hour(began: entry.at)
            if hour.began.adding(seconds: settings.auditHourSeconds) <= entry.at {
                written += summary(of: entry.actor, hour, at: entry.at)
                hour = Hour(began: entry.at)
            }
            if let rest = hour.take(entry, settings) { written.append(rest) }
            hours[entry.actor] = hour
        }
        return written
    }

    /// The summaries of all hours that are over; of the others too if `all`.
    mutating func close(all: Bool = false, at now: Timestamp, _ settings: CoreSettings) -> [AuditEntry] {
        let over = hours.filter { all || $0.value.began.adding(seconds: settings.auditHourSeconds) <= now }
        guard !over.isEmpty else { return [] }
        for actor in over.keys { hours[actor] = nil }
        return over.keys.sorted().flatMap { actor in over[actor].map { summary(of: actor, $0, at: now) } ?? [] }
    }

    private func summary(of actor: AuditEntry.Actor, _ hour: Hour, at now: Timestamp) -> [AuditEntry] {
        let left = hour.leaving.sorted().chunked(AuditEntry.casesMax).map {
            AuditEntry(at: now, actor: actor, act: .left, cases: $0)
        }
        return left
            + AuditEntry.Act.allCases.compactMap { act in
                hour.counted[act].map { counted in
                    AuditEntry(
                        at: now, actor: actor, act: act,
                        cases: Array(counted.cases.sorted().prefix(AuditEntry.casesMax)), count: counted.times,
                        since: counted.since)
                }
            }
    }
}

extension AuditLedger.Hour {
    /// What of the entry goes on record; nil: nothing, it is counted.
    fileprivate mutating func take(_ entry: AuditEntry, _ settings: CoreSettings) -> AuditEntry? {
        if entry.act == .refused {
            guard refusals >= settings.auditedRefusals else {
                refusals += 1
                return entry
            }
            count(entry, entry.cases)
            return nil
        }
        let isFull = listed >= settings.auditedReads
        let (again, new) = isFull && entry.act == .left ? (entry.cases, []) : parts(of: entry)
        note(entry, isFull: isFull)
        guard isFull else {
            listed += 1
            return entry
        }
        if !again.isEmpty { count(entry, again) }
        guard !new.isEmpty else { return nil }
        var rest = entry
        rest.cases = new
        return rest
    }

    /// The cases of which the record says so already, and the others.
    private func parts(of entry: AuditEntry) -> ([String], [String]) {
        entry.cases.parted { entry.act == .entered ? heard.contains($0) : known.contains(key(entry, $0)) }
    }

    /// Past the limit it is not on record at once that somebody left: the record says too much for a while, and never
    /// too little.
    private mutating func note(_ entry: AuditEntry, isFull: Bool) {
        switch entry.act {
        case .entered:
            heard.formUnion(entry.cases)
            leaving.subtract(entry.cases)
        case .left where isFull: leaving.formUnion(entry.cases)
        case .left: heard.subtract(entry.cases)
        default: known.formUnion(entry.cases.map { key(entry, $0) })
        }
    }

    private func key(_ entry: AuditEntry, _ number: String) -> AuditLedger.Key {
        AuditLedger.Key(act: entry.act, number: number, document: entry.document)
    }

    private mutating func count(_ entry: AuditEntry, _ cases: [String]) {
        var counted = counted[entry.act] ?? AuditLedger.Counted(since: entry.at)
        counted.times += 1
        // Refusals may name any number of cases that are not there.
        if counted.cases.count < AuditEntry.casesMax { counted.cases.formUnion(cases) }
        self.counted[entry.act] = counted
    }
}

extension Array where Element == String {
    fileprivate func parted(_ isFirst: (String) -> Bool) -> (first: [String], second: [String]) {
        (filter(isFirst), filter { !isFirst($0) })
    }
}
