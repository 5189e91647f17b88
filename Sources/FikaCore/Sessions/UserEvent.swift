/// What happened to someone who is there: never stored.
package enum UserEvent: Sendable, Equatable, Codable {
    case appeared(UserID, Person, AccountID?, realname: String, at: Timestamp)
    case nickChanged(UserID, from: Person, to: String)
    case awayChanged(UserID, Person, User.Away?)
    case modesChanged(UserID, nick: String, UserModes)
    case loggedIn(UserID, Person, AccountID)
    /// Someone who stays on comes back from elsewhere.
    case hostChanged(UserID, from: Person, user: String, host: String)
    case realnameChanged(UserID, Person, to: String)
    /// Said by an operator, to those with `+w`.
    case wallops(UserID, Person, text: String)
    case quit(UserID, Person, reason: String)
}
