/// What was solved, by the message that solved it; the words are with the store.
package struct SolutionRegistry: Sendable, Equatable {
    private var byAnswer: [MessageID: Solution] = [:]
    private(set) var next = SolutionID(1)

    package subscript(answer answer: MessageID) -> Solution? { byAnswer[answer] }
    package var count: Int { byAnswer.count }

    mutating func erase(_ name: String) {
        byAnswer = byAnswer.mapValues { $0.erasing(name) }
    }

    mutating func apply(_ event: KnowledgeEvent) {
        switch event {
        case .accepted(let solution, _, _):
            byAnswer[solution.answer] = solution
            next = max(next, solution.id.next)
        case .asked, .replied, .moved, .withdrawn: break
        }
    }
}
