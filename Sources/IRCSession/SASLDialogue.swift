import FikaCore
import IRCWire

/// Where an authentication stands (IRCv3 sasl-3.1; RFC 4616 PLAIN, RFC 7677 SCRAM-SHA-256).
enum SASLDialogue: Sendable {
    static let external = "EXTERNAL"

    case idle
    /// The client's message comes in pieces.
    case collecting(Expectation, SASLChunks)
    /// A proof is being verified.
    case verifying

    enum Expectation: Sendable, Equatable {
        case plain
        case scramFirst
        case scramFinal
        /// RFC 4422 appendix A: the message is whom to act as, or empty.
        case external(CertificateFingerprint)
        /// The client has seen what was wrong and says so, in whatever way.
        case scramFailed
        /// The client has seen the server's signature and says so with an empty message.
        case scramEnd(Login)
    }
}
