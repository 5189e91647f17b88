import CLibcrypto

/// Digests of whole byte arrays (FIPS 180-4).
package enum Hash {
    /// Bytes in a SHA-256 digest.
    package static let sha256Length = 32

    /// The SHA-256 digest of `bytes`, 32 bytes long.
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: sha256Length)
        let done = fika_sha256(bytes, bytes.count, &digest)
        precondition(done == 1, "libcrypto cannot compute SHA-256: the library is broken or out of memory")
        return digest
    }
}
