/// What happened to a connection: never stored.
package enum SessionEvent: Sendable, Equatable, Codable {
    case registered(SessionID, Person, AccountID?, realname: String, isSecure: Bool, at: Timestamp)
    case nickChanged(SessionID, from: Person, to: String)
    case awayChanged(SessionID, Person, message: String?)
    case modesChanged(SessionID, nick: String, UserModes)
    case loggedIn(SessionID, Person, AccountID)
    case quit(SessionID, Person, reason: String)
}
