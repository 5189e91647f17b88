/// What was solved; the words are with the store.
package struct SolutionRegistry: Sendable, Equatable {
    /// Offers whose verdicts count; the oldest makes room for the next one.
    static let offersMax = 4_096

    /// A bot's message that offers a solution, and who has judged it.
    struct Offer: Sendable, Equatable {
        let solution: SolutionID
        var judges: Set<AccountID> = []
    }

    private var byID: [SolutionID: Solution] = [:]
    private var byAnswer: [MessageID: SolutionID] = [:]
    private var byQuestion: [MessageID: [SolutionID]] = [:]
    private var byCommunity: [CommunityID: [SolutionID]] = [:]
    private var offers: [MessageID: Offer] = [:]
    private var offersInOrder: [MessageID] = []
    private(set) var next = SolutionID(1)

    package subscript(id: SolutionID) -> Solution? { byID[id] }
    package subscript(answer answer: MessageID) -> Solution? { byAnswer[answer].flatMap { byID[$0] } }
    package var count: Int { byID.count }

    /// Oldest first.
    func all(of community: CommunityID) -> some Sequence<Solution> {
        (byCommunity[community] ?? []).lazy.compactMap { byID[$0] }
    }

    func offer(_ message: MessageID) -> Offer? { offers[message] }

    /// Those whose question or answer a message is, which is taken back.
    func all(saidIn message: MessageID?) -> [SolutionID] {
        guard let message else { return [] }
        return (byQuestion[message] ?? []) + (byAnswer[message].map { [$0] } ?? [])
    }

    /// Those that named the person.
    mutating func erase(_ name: String) -> [SolutionID] {
        var erased: [SolutionID] = []
        byID = byID.mapValues { solution in
            let without = solution.erasing(name)
            if without != solution { erased.append(solution.id) }
            return without
        }
        return erased.sorted()
    }

    mutating func apply(_ event: KnowledgeEvent) {
        switch event {
        case .accepted(let solution, _, _):
            if byID.updateValue(solution, forKey: solution.id) == nil {
                byCommunity[solution.community, default: []].append(solution.id)
                if let question = solution.question { byQuestion[question, default: []].append(solution.id) }
            }
            if let answer = solution.answer { byAnswer[answer] = solution.id }
            next = max(next, solution.id.next)
        case .changed(let solution, _, _):
            byID[solution.id] = solution
        case .offered(let solution, by: let message):
            byID[solution.id] = solution
            if offers.updateValue(Offer(solution: solution.id), forKey: message) == nil {
                offersInOrder.append(message)
            }
            if offersInOrder.count > Self.offersMax { offers[offersInOrder.removeFirst()] = nil }
        case .judged(let solution, of: let message, by: let account, _):
            byID[solution.id] = solution
            offers[message]?.judges.insert(account)
        case .asked, .replied, .moved, .withdrawn, .askedPrivately, .helperAdded, .settled, .published, .told: break
        }
    }
}
