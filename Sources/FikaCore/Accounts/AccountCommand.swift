/// Administration of accounts; only an operator may, but for `register`.
package enum AccountCommand: Sendable, Equatable {
    /// `scopes` nil for a person.
    case add(name: String, credentials: [UInt8], clearance: Confidentiality, scopes: [Scope]?)
    /// Someone from outside. The clearance caps what they can be granted and opens nothing by itself.
    case addGuest(name: String, credentials: [UInt8], clearance: Confidentiality, Account.Guest)
    /// nil: until an operator disables the account.
    case setGuestEnd(name: String, Timestamp?)
    /// Makes an account for the asker and logs in to it (IRCv3 draft/account-registration). `contact` is a mail address
    /// that was given and not verified.
    case register(name: String, credentials: [UInt8], contact: String?)
    case setCredentials(name: String, [UInt8])
    case setClearance(name: String, Confidentiality)
    /// Makes the account a bot of exactly these scopes, adding it where it is missing: what a manifest says holds.
    case provisionBot(name: String, scopes: [Scope], about: Account.About? = nil)
    /// Whoever shows this certificate over TLS may log in (SASL EXTERNAL).
    case addCertificate(name: String, CertificateFingerprint)
    case removeCertificate(name: String, CertificateFingerprint)
    /// Ends its sessions too.
    case disable(name: String)
    case enable(name: String)
    /// Forgets a person; what belongs to case files stays.
    case erase(name: String, reason: String)
}
