import CLibcrypto

/// Slow functions from passwords to keys. They take tens to hundreds of milliseconds on purpose: call them on a
/// thread pool, never on an event loop.
package enum KeyDerivation {
    /// PBKDF2 with HMAC-SHA-256 (RFC 8018 §5.2); SCRAM calls it `Hi` (RFC 5802 §2.2).
    ///
    /// Its cost is `iterations` times two hashes of one block, and no memory.
    package static func pbkdf2SHA256(password: [UInt8], salt: [UInt8], iterations: Int, length: Int) -> [UInt8] {
        precondition(iterations > 0 && length > 0, "PBKDF2 needs at least one iteration and one byte of output")
        var key = [UInt8](repeating: 0, count: length)
        let done = fika_pbkdf2_sha256(password, password.count, salt, salt.count, iterations, &key, length)
        precondition(done == 1, "libcrypto cannot compute PBKDF2: the library is broken or out of memory")
        return key
    }

    /// scrypt (RFC 7914), whose cost is time and `cost.memoryBytes` of memory.
    ///
    /// Throws when the cost is outside `ScryptCost`'s limits or the memory cannot be had.
    package static func scrypt(
        password: [UInt8], salt: [UInt8], cost: ScryptCost, length: Int
    ) throws(CryptoFailure) -> [UInt8] {
        precondition(length > 0, "scrypt needs at least one byte of output")
        guard cost.isUsable else {
            throw CryptoFailure(operation: "scrypt", reason: "the cost is outside the allowed limits", code: 0)
        }
        var key = [UInt8](repeating: 0, count: length)
        let done = fika_scrypt(
            password, password.count, salt, salt.count,
            UInt64(cost.n), UInt64(cost.r), UInt64(cost.p), UInt64(2 * ScryptCost.memoryBytesMax), &key, length)
        guard done == 1 else {
            throw CryptoFailure(operation: "scrypt", reason: "libcrypto refused", code: fika_take_error())
        }
        return key
    }
}
