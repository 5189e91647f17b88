import CLibcrypto

/// Random bytes that nobody can foretell, from OpenSSL's generator, which the operating system seeds.
package enum SecureRandom {
    /// `count` random bytes; stops the process when the operating system has no randomness to give, because
    /// nothing that asks for secrets can go on without.
    package static func bytes(_ count: Int) -> [UInt8] {
        precondition(count >= 0, "a number of random bytes is not negative")
        var bytes = [UInt8](repeating: 0, count: count)
        let done = fika_random(&bytes, count)
        precondition(done == 1, "the operating system gives no secure randomness")
        return bytes
    }

    /// A fresh nonce for SCRAM: 144 random bits as 24 printable characters, none of them a comma.
    package static func nonce() -> String {
        Base64.encode(bytes(18))
    }
}
