/// The tickets given out, of which there are never more than the settings allow.
package struct DocumentTickets: Sendable, Equatable {
    private var byID: [TicketID: DocumentTicket] = [:]
    private(set) var next = TicketID(1)

    subscript(id: TicketID) -> DocumentTicket? { byID[id] }
    package var count: Int { byID.count }

    /// The oldest of the account's, or of all, makes room; what has expired is gone.
    mutating func issue(_ ticket: DocumentTicket, at now: Timestamp, perAccount: Int, total: Int) {
        byID = byID.filter { $0.value.expiresAt > now }
        let own = byID.values.filter { $0.account == ticket.account }.map(\.id).sorted()
        if own.count >= perAccount { byID[own[0]] = nil }
        if byID.count >= total, let oldest = byID.keys.min() { byID[oldest] = nil }
        byID[ticket.id] = ticket
        next = max(next, ticket.id.next)
    }

    mutating func extend(_ id: TicketID, until end: Timestamp) {
        byID[id]?.expiresAt = end
    }

    /// Those for a case that is destroyed.
    mutating func forget(_ remainder: CaseRemainder) {
        byID = byID.filter { _, ticket in
            switch ticket.purpose {
            case .upload(let draft): draft.caseID != remainder.caseID
            case .download(let document, _): !remainder.documents.contains(document)
            case .host: true
            }
        }
    }

    mutating func spend(_ id: TicketID) {
        byID[id] = nil
    }
}
