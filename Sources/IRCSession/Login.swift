import FikaCore

/// Whom a client has proven to be.
struct Login: Sendable, Equatable {
    let account: AccountID
    let name: String
}
