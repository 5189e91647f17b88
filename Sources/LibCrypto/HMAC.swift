import CLibcrypto

/// Keyed digests (RFC 2104, FIPS 198-1).
package enum HMAC {
    /// HMAC-SHA-256 of `message`, 32 bytes long. Any key length is allowed, none included.
    package static func sha256(key: [UInt8], message: [UInt8]) -> [UInt8] {
        var code = [UInt8](repeating: 0, count: Hash.sha256Length)
        let done = fika_hmac_sha256(key, key.count, message, message.count, &code)
        precondition(done == 1, "libcrypto cannot compute HMAC-SHA-256: the library is broken or out of memory")
        return code
    }
}
