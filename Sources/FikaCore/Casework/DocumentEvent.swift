/// What happened to the documents of cases.
package enum DocumentEvent: Sendable, Equatable, Codable {
    case added(Document)
    case versionAdded(DocumentID, Document.Version)
    case commented(DocumentID, Document.Comment)
    case ticketIssued(DocumentTicket, at: Timestamp)
    case uploadBegun(TicketID, endsBefore: Timestamp)
    case ticketSpent(TicketID)

    /// Tickets end with the process.
    var isTransient: Bool {
        switch self {
        case .added, .versionAdded, .commented: false
        case .ticketIssued, .uploadBegun, .ticketSpent: true
        }
    }
}
