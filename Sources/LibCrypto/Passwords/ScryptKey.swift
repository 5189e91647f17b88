/// A password as scrypt leaves it: enough to check a guess, at the price of `cost`.
package struct ScryptKey: Sendable, Equatable {
    /// Bytes of salt in new keys.
    package static let saltLength = 16
    /// Bytes of key material.
    package static let keyLength = 32

    /// Random, one per password.
    package let salt: [UInt8]
    /// What a guess costs.
    package let cost: ScryptCost
    /// scrypt's output.
    package let key: [UInt8]

    static func derive(password: [UInt8], salt: [UInt8], cost: ScryptCost) throws(CryptoFailure) -> ScryptKey {
        let key = try KeyDerivation.scrypt(password: password, salt: salt, cost: cost, length: keyLength)
        return ScryptKey(salt: salt, cost: cost, key: key)
    }
}
