/// What a connection asks for itself.
package enum SessionCommand: Sendable, Equatable {
    /// The end of registration: from here on the session exists. `account` was proven to the shell before.
    case register(
        nick: String, user: String, realname: String, host: String, account: AccountID?, isSecure: Bool)
    case changeNick(String)
    /// nil: back again.
    case setAway(String?)
    case setModes(adding: UserModes, removing: UserModes)
    /// The shell checked the operator's name and password.
    case becomeOperator
    /// The shell checked the credentials.
    case logIn(AccountID)
    /// Ends another's session; for operators.
    case kill(nick: String, reason: String?)
    case quit(reason: String)
}
