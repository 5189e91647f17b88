/// What happened to a connection: never stored, and shown to nobody but its own client.
package enum SessionEvent: Sendable, Equatable, Codable {
    /// Let in, alone or beside others of the same user; `Person` and modes are the user's.
    case opened(SessionID, UserID, Person, UserModes, isSecure: Bool, isAbsent: Bool)
    case absenceChanged(SessionID, isAbsent: Bool)
    case operatorChanged(SessionID, isOperator: Bool)
    case closed(SessionID, UserID)
    /// To keys of metadata.
    case subscribed(SessionID, [String])
    case unsubscribed(SessionID, [String])
    /// Nicks (MONITOR).
    case watched(SessionID, [String])
    case unwatched(SessionID, [String])
}
