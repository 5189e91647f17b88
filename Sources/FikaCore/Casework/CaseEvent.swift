/// What happened to a case.
package enum CaseEvent: Sendable, Equatable, Codable {
    case typeDefined(CaseType)
    case opened(CaseFile)
    case statusSet(CaseID, String, by: String, at: Timestamp)
    case closed(CaseID, result: String, status: String, by: String, at: Timestamp)
    case assigned(CaseID, CaseFile.RoleHolder, by: String, at: Timestamp)
    case unassigned(CaseID, AccountID, by: String, at: Timestamp)
    /// `copies` are for the store: the log keeps the filing alone.
    case filed(Filing, copies: [Message])
}
