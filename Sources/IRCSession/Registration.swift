import FikaCore

/// What a client has told before it is let in.
struct Registration: Sendable {
    var nick: String?
    var user: String?
    var realname = ""
    /// What the client said of itself with AWAY (IRCv3 draft/pre-away).
    var away: String?
    /// What the client said of itself with METADATA, and what it wants to know of others.
    var metadata = MetadataDraft()
    /// Between CAP LS or REQ and CAP END.
    var isNegotiating = false
    var password: String?
    var isPasswordAccepted = false
    /// The request to be let in is under way, or was; a refusal makes it false again.
    var isAsked = false

    /// NICK, USER and CAP END have come in whatever order.
    var isComplete: Bool { nick != nil && user != nil && !isNegotiating }
}
