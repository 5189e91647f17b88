package import FikaCore

/// What came of a `Verification`.
package enum Verdict: Sendable, Equatable {
    case account(AccountID, name: String)
    /// `server-first-message` of RFC 5802.
    case scramChallenge(String)
    /// `server-final-message` of RFC 5802, and whom it proves.
    case scramDone(String, AccountID, name: String)
    /// The operator or the connection password.
    case accepted
    case refused
}
