/// What a SCRAM-SHA-256 server stores of a password (RFC 5802 §3: `salt`, `i`, `StoredKey`, `ServerKey`).
package struct ScramKeys: Sendable, Equatable {
    /// Bytes of salt in new keys.
    package static let saltLength = 16
    /// Iteration counts that are stored or, by the client, accepted from a server: RFC 7677 §4 gives the least; the
    /// most keeps a hostile server from stopping a client for minutes.
    package static let iterationsAllowed = 4096...10_000_000

    /// Random, one per password; the server tells it to whoever names the account.
    package let salt: [UInt8]
    /// PBKDF2 iterations.
    package let iterations: Int
    /// H(ClientKey), against which a client's proof is checked.
    package let storedKey: [UInt8]
    /// Proves to the client that the server knows the password's keys.
    package let serverKey: [UInt8]

    static func derive(password: [UInt8], salt: [UInt8], iterations: Int) -> ScramKeys {
        let secrets = ScramSecrets.derive(password: password, salt: salt, iterations: iterations)
        return ScramKeys(
            salt: salt, iterations: iterations,
            storedKey: Hash.sha256(secrets.clientKey), serverKey: secrets.serverKey)
    }

    /// Keys for an account that does not exist: the salt is the same at every try, as a real one is, and follows
    /// from a secret, so that nobody can tell it from a real one. No password fits.
    static func decoy(seed: [UInt8], account: String, iterations: Int) -> ScramKeys {
        let name = Array(account.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
        let salt = HMAC.sha256(key: seed, message: Array("salt:".utf8) + name)
        let stored = HMAC.sha256(key: seed, message: Array("stored:".utf8) + name)
        let server = HMAC.sha256(key: seed, message: Array("server:".utf8) + name)
        return ScramKeys(
            salt: Array(salt.prefix(saltLength)), iterations: iterations, storedKey: stored, serverKey: server)
    }
}
