/// What happened to a case.
package enum CaseEvent: Sendable, Equatable, Codable {
    case typeDefined(CaseType)
    case opened(CaseFile)
    case statusSet(CaseID, String, by: String, at: Timestamp)
    case closed(CaseID, result: String, status: String, by: String, at: Timestamp)
    case assigned(CaseID, CaseFile.RoleHolder, by: String, at: Timestamp)
    case unassigned(CaseID, AccountID, by: String, at: Timestamp)
    /// The store copies the messages from where they are, as they are at that moment: what was taken back since it was
    /// read does not slip into the file. `copies` are those that are nowhere else, the words of a note; the log keeps
    /// the filing alone.
    case filed(Filing, copies: [Message])
    case filing(FilingEvent)
}
