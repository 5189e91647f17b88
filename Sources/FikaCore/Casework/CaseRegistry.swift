/// The case types and the cases.
package struct CaseRegistry: Sendable, Equatable {
    private var byID = CaseShelf()
    private var byNumber: [String: CaseID] = [:]
    /// As they were opened.
    private var order: [CaseID] = []
    private var parts: [CaseID: [CaseID]] = [:]
    private var typesByID: [String: CaseType] = [:]
    /// All versions, so that cases that were read share one copy of the text.
    private var versions: [TypeVersion: CaseType] = [:]
    /// How many entries each time line has; the entries are with the store.
    private var timelineLengths: [CaseID: Int] = [:]
    /// The highest place that a case was given in each year.
    private var counts: [Int: Int] = [:]
    /// The day for which each handler was last told what is due.
    private(set) var digestDays: [AccountID: Int64] = [:]
    private(set) var next = CaseID(1)
    private(set) var nextFiling = FilingID(1)
    package private(set) var proposals = ProposalRegistry()
    private(set) var loneFilings = LoneFilings()

    package subscript(id: CaseID) -> CaseFile? { byID[id] }
    /// Cheaper than the file, where rights are asked for.
    func circle(of id: CaseID) -> CaseFile.Circle? { byID.circles[id] }
    package subscript(number number: String) -> CaseFile? { byNumber[number].flatMap { byID[$0] } }
    /// In the order they were opened.
    package var all: [CaseFile] { order.compactMap { byID[$0] } }
    package var types: [CaseType] { typesByID.values.sorted { $0.id < $1.id } }
    package func type(_ id: String) -> CaseType? { typesByID[id] }

    /// The cases that are parts of this one.
    func parts(of id: CaseID) -> [CaseFile] {
        (parts[id] ?? []).compactMap { byID[$0] }
    }

    func timelineLength(of id: CaseID) -> Int { timelineLengths[id] ?? 0 }

    mutating func lengthenTimeline(of id: CaseID) {
        timelineLengths[id, default: 0] += 1
    }

    /// The number of the next case opened in this year.
    func nextNumber(year: Int) -> String {
        "\(year.padded(to: 4))-\(((counts[year] ?? 0) + 1).padded(to: 4))"
    }

    private mutating func apply(_ event: FilingEvent) {
        switch event {
        case .withdrawn(let id, let filing, let withdrawal):
            guard let index = byID[id]?.filings.firstIndex(where: { $0.id == filing }) else { return }
            byID[id]?.filings[index].withdrawals.append(withdrawal)
            loneFilings.settle(filing)
        case .proposed(let proposal): proposals.add(proposal)
        case .settled(let message, _): proposals.remove(message)
        }
    }

    mutating func apply(_ event: CaseEvent) {
        switch event {
        case .typeDefined(let type):
            typesByID[type.id] = type
            versions[TypeVersion(type)] = type
        case .opened(let file): open(file)
        case .statusSet(let id, let status, _, _): byID[id]?.status = status
        case .closed(let id, let result, let status, _, let at):
            byID[id]?.close(result: result, status: status, at: at)
        case .assigned(let id, let holder, _, _):
            byID[id]?.roles.removeAll { $0.account == holder.account }
            byID[id]?.roles.append(holder)
        case .unassigned(let id, let account, _, _): byID[id]?.dismiss(account)
        case .filed(let filing, _):
            byID[filing.caseID]?.take(filing)
            loneFilings.take(filing)
            nextFiling = max(nextFiling, filing.id.next)
        case .queued(let filing, _):
            byID[filing.caseID]?.queue(filing)
            nextFiling = max(nextFiling, filing.id.next)
        case .step(let id, let step, _, let at):
            if case .mainSet(let main) = step { move(id, to: main) }
            byID[id]?.take(step, at: at)
        case .digested(let account, let day): digestDays[account] = day
        case .filing(let event): apply(event)
        }
    }

    private mutating func open(_ file: CaseFile) {
        var file = file
        // Older logs have the whole type with each case.
        if let type = versions[TypeVersion(file.type)], file.type.isReference || type == file.type { file.type = type }
        byID[file.id] = file
        byNumber[file.number] = file.id
        order.append(file.id)
        count(file.number)
        next = max(next, file.id.next)
    }

    private mutating func move(_ id: CaseID, to main: CaseID?) {
        if let old = byID[id]?.main {
            parts[old]?.removeAll { $0 == id }
            if parts[old]?.isEmpty ?? false { parts[old] = nil }
        }
        if let main { parts[main, default: []].append(id) }
    }

    /// `2026-0042` is the 42nd of its year, whether those before it are still there or not.
    private mutating func count(_ number: String) {
        let halves = number.split(separator: "-").map { Int($0) }
        guard halves.count == 2, let year = halves[0], let place = halves[1] else { return }
        counts[year] = max(counts[year] ?? 0, place)
    }

    mutating func forget(_ account: AccountID) {
        digestDays[account] = nil
    }

    mutating func forget(_ remainder: CaseRemainder) {
        move(remainder.caseID, to: nil)
        byID[remainder.caseID] = nil
        byNumber[remainder.number] = nil
        order.removeAll { $0 == remainder.caseID }
        timelineLengths[remainder.caseID] = nil
        proposals.forget(remainder)
        loneFilings.forget(remainder.caseID)
        count(remainder.number)
        next = max(next, remainder.counters.caseID)
        nextFiling = max(nextFiling, remainder.counters.filing)
    }

    private struct TypeVersion: Hashable {
        let id: String
        let version: Int

        init(_ type: CaseType) {
            id = type.id
            version = type.version
        }
    }
}
