/// What was said in a room, as the finder of threads is told it.
package struct ThreadMessage: Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// Somebody speaks.
        case say
        /// Somebody acts (`/me`).
        case act
        /// The server tells something. It starts no thread that anyone could join and is answered by nobody.
        case system = "sys"
    }

    package let id: String
    /// Any clock that does not run backwards; what it reads is compared in whole minutes.
    package let seconds: Int
    package let kind: Kind
    package let nick: String
    package let text: String
    /// The message that this one says it answers, if it does.
    package let replyTo: String?

    package init(
        id: String, seconds: Int, kind: Kind = .say, nick: String, text: String, replyTo: String? = nil
    ) {
        self.id = id
        self.seconds = seconds
        self.kind = kind
        self.nick = nick
        self.text = text
        self.replyTo = replyTo
    }
}
