/// What happened to the documents of cases.
package enum DocumentEvent: Sendable, Equatable, Codable {
    case added(Document)
    case versionAdded(DocumentID, Document.Version)
    case commented(DocumentID, Document.Comment)
    case ticketIssued(DocumentTicket, at: Timestamp)
    case uploadBegun(TicketID, endsBefore: Timestamp)
    case ticketSpent(TicketID)
    case hosted(HostedFileEvent)

    /// Tickets end with the process, and what belongs to no case.
    var isTransient: Bool {
        switch self {
        case .added, .versionAdded, .commented: false
        case .ticketIssued, .uploadBegun, .ticketSpent, .hosted: true
        }
    }
}
