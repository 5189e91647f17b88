/// What happened to an account.
package enum AccountEvent: Sendable, Equatable, Codable {
    case added(Account)
    case credentialsSet(AccountID, [UInt8])
    case clearanceSet(AccountID, Confidentiality)
    case scopesSet(AccountID, [Scope])
    case stayingOnSet(AccountID, Bool?)
    case certificateAdded(AccountID, CertificateFingerprint)
    case certificateRemoved(AccountID, CertificateFingerprint)
    case guestEndSet(AccountID, Timestamp?)
    case disabled(AccountID)
    case enabled(AccountID)
}
