import IRCWire

/// Where an authentication stands (IRCv3 sasl-3.1; RFC 4616 PLAIN, RFC 7677 SCRAM-SHA-256).
enum SASLDialogue: Sendable {
    case idle
    /// The client's message comes in pieces.
    case collecting(Expectation, SASLChunks)
    /// A proof is being verified.
    case verifying

    enum Expectation: Sendable, Equatable {
        case plain
        case scramFirst
        case scramFinal
        /// The client has seen the server's signature and says so with an empty message.
        case scramEnd(Login)
    }
}
