import FikaCore
import LibCrypto

/// What the server knows of an account at log-in.
struct CredentialEntry: Sendable {
    let account: AccountID
    let name: String
    /// A `PasswordRecord`'s stored form; empty: no password, as bots have.
    var encoded: [UInt8]
    var isDisabled: Bool
    /// Of the secret that a running bot was given.
    var granted: PasswordRecord?

    init(account: AccountID, name: String, encoded: [UInt8], isDisabled: Bool) {
        self.account = account
        self.name = name
        self.encoded = encoded
        self.isDisabled = isDisabled
    }

    var record: PasswordRecord? { PasswordRecord(encoded: encoded) }

    /// SCRAM has to name a salt before it sees a proof, so it knows one record: while a bot runs, that of its secret.
    var scramRecord: PasswordRecord? { granted ?? record }
}
