/// What a connection asks for itself.
package enum SessionCommand: Sendable, Equatable {
    /// The end of registration: from here on the session exists. `account` was proven to the shell before; where its
    /// user is there already, the connection becomes one more of that user, whatever nick it asked for. `away` is what
    /// the client said of itself before (IRCv3 draft/pre-away), and so is `metadata`; nil: it does not read metadata.
    /// `playsBack`: the client wants to be sent what its account missed where it comes in.
    case register(
        nick: String, user: String, realname: String, host: String, account: AccountID?, isSecure: Bool,
        away: String? = nil, metadata: MetadataOpening? = nil, playsBack: Bool = false)
    case changeNick(String)
    case setRealname(String)
    /// nil: back again. `*`: nobody sits at this connection, without a word about why (IRCv3 draft/pre-away).
    case setAway(String?)
    case setModes(adding: UserModes, removing: UserModes)
    /// The shell checked the operator's name and password.
    case becomeOperator
    /// The shell checked the credentials.
    case logIn(AccountID)
    /// Whether the user stays without a connection; nil: as the operator has set it.
    case setStayingOn(Bool?)
    /// A word of an operator to everybody who wishes to hear it.
    case wallops(String)
    /// Ends another's connections, all of them; for operators.
    case kill(nick: String, reason: String?)
    /// Tells of these nicks when they come and go (MONITOR).
    case watch([String])
    /// nil: all of them.
    case unwatch([String]?)
    /// `heardAt`: when the connection last gave a sign of life, if it ended without a goodbye; what was sent after that
    /// may not have arrived.
    case quit(reason: String, heardAt: Timestamp? = nil)
}
