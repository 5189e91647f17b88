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
    /// The same for a case that is closed: it waits for a person.
    case queued(Filing, copies: [Message])
    case step(CaseID, CaseStep, by: String, at: Timestamp)
    /// A handler was told what is due on this day, counted from 1 January 1970.
    case digested(AccountID, day: Int64)
}
