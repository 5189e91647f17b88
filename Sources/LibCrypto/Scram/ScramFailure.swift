/// Why a SCRAM exchange ends without success. None tells more than the other side may know.
package enum ScramFailure: Error, Sendable, Equatable {
    /// The message is longer than `ScramMessage.bytesMax`.
    case tooLong
    /// The message is not what the grammar of RFC 5802 §7 allows at this point.
    case malformed
    /// The message came after the exchange had ended, or before its turn.
    case outOfOrder
    /// The client demands channel binding (`p=`), which is not offered.
    case channelBindingNotSupported
    /// The client's last message repeats another GS2 header than its first: someone changed one of them.
    case channelBindingMismatch
    /// A mandatory extension (`m=`) is asked for; none is known.
    case extensionNotSupported
    /// The user name is empty, badly escaped, not UTF-8 or holds control characters.
    case badUserName
    /// The client wants to act as another account than the one it proves to be.
    case authorizationRefused
    /// The nonce is not the one agreed on.
    case nonceMismatch
    /// Wrong password, or no such account: the two cannot be told apart.
    case invalidProof
    /// Client side: the iteration count is outside `ScramKeys.iterationsAllowed`.
    case iterationsRefused
    /// Client side: the password is empty, too long or holds control characters.
    case unusablePassword
    /// Client side: the server ended the exchange with an error value (RFC 5802 §7, `server-error-value`).
    case serverRefused(String)
    /// Client side: the server does not know the password's keys; it may be an impostor.
    case serverSignatureMismatch

    /// What the server may tell the client of it (RFC 5802 §7, `server-error-value`), as a `server-final-message`. nil:
    /// a wrong password is told by the end of the exchange alone.
    package var serverFinalMessage: String? {
        switch self {
        case .malformed, .badUserName: "e=invalid-encoding"
        case .channelBindingNotSupported: "e=channel-binding-not-supported"
        case .channelBindingMismatch: "e=channel-bindings-dont-match"
        case .extensionNotSupported: "e=extensions-not-supported"
        case .tooLong, .outOfOrder, .authorizationRefused, .nonceMismatch: "e=other-error"
        case .invalidProof, .iterationsRefused, .unusablePassword, .serverRefused, .serverSignatureMismatch: nil
        }
    }
}
