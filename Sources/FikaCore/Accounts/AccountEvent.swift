/// What happened to an account.
package enum AccountEvent: Sendable, Equatable, Codable {
    case added(Account)
    case credentialsSet(AccountID, [UInt8])
    case clearanceSet(AccountID, Confidentiality)
    case scopesSet(AccountID, [Scope])
    case aboutSet(AccountID, Account.About)
    case stayingOnSet(AccountID, Bool?)
    case showingHelpSet(AccountID, Bool)
    case digestSet(AccountID, minute: Int?)
    case certificateAdded(AccountID, CertificateFingerprint)
    case certificateRemoved(AccountID, CertificateFingerprint)
    case guestEndSet(AccountID, Timestamp?)
    case disabled(AccountID)
    case enabled(AccountID)
    /// The person is forgotten wherever the law does not ask for the name: see `Event.erasing`.
    case erased(AccountID, Erasure)

    /// Whose it is.
    package var account: AccountID {
        switch self {
        case .added(let account): account.id
        case .credentialsSet(let id, _), .clearanceSet(let id, _), .scopesSet(let id, _), .stayingOnSet(let id, _),
            .aboutSet(let id, _), .showingHelpSet(let id, _), .digestSet(let id, _),
            .certificateAdded(let id, _), .certificateRemoved(let id, _), .guestEndSet(let id, _), .disabled(let id),
            .enabled(let id), .erased(let id, _):
            id
        }
    }
}
