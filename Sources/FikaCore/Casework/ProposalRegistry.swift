/// The proposals that wait for a person.
package struct ProposalRegistry: Sendable, Equatable {
    /// The oldest makes room for the next one: who wants it filed still can.
    static let openMax = 1_000

    /// Oldest first.
    private var open: [MessageID] = []
    private var byMessage: [MessageID: Proposal] = [:]

    package subscript(message: MessageID) -> Proposal? { byMessage[message] }
    /// Oldest first.
    package var all: [Proposal] { open.compactMap { byMessage[$0] } }

    mutating func add(_ proposal: Proposal) {
        open.append(proposal.message)
        byMessage[proposal.message] = proposal
        if open.count > Self.openMax { byMessage[open.removeFirst()] = nil }
    }

    /// Those into a case that is destroyed, and those that were made in it.
    mutating func forget(_ remainder: CaseRemainder) {
        let gone = all.filter { $0.number == remainder.number || remainder.channels.contains($0.channel) }
        for proposal in gone { remove(proposal.message) }
    }

    mutating func remove(_ message: MessageID) {
        guard byMessage.removeValue(forKey: message) != nil else { return }
        open.removeAll { $0 == message }
    }
}
