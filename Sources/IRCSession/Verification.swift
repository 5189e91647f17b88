package import FikaCore

/// A proof that the pure part cannot judge: it needs secrets, and time on a thread of its own.
package enum Verification: Sendable, Equatable {
    case password(account: String, password: String)
    /// `client-first-message` of RFC 5802, decoded.
    case scramFirst(String)
    /// `client-final-message` of RFC 5802, decoded.
    case scramFinal(String)
    /// Of the connection's client certificate; `account` where the client names one.
    case certificate(CertificateFingerprint, account: String?)
    /// No proof: a record is to be made.
    case newPassword(String)
    case serverOperator(name: String, password: String)
    case connectionPassword(String)
}
