package import FikaCore

/// What came of a `Verification`.
package enum Verdict: Sendable, Equatable {
    case account(AccountID, name: String)
    /// `server-first-message` of RFC 5802.
    case scramChallenge(String)
    /// `server-final-message` of RFC 5802, and whom it proves.
    case scramDone(String, AccountID, name: String)
    /// `server-final-message` with an error value (RFC 5802 §5.1, `e=…`).
    case scramFailed(String)
    /// Of a new password, in its stored form.
    case record([UInt8])
    /// There is no room for slow work now.
    case busy
    /// The operator or the connection password.
    case accepted
    case refused

    /// Whether someone failed to prove what they claimed.
    var isRefusal: Bool {
        switch self {
        case .refused, .scramFailed: true
        default: false
        }
    }
}
