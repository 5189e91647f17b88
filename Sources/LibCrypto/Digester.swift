import CLibcrypto

/// A SHA-256 digest of bytes that come piece by piece (FIPS 180-4).
package struct Digester: ~Copyable {
    private let context: UnsafeMutableRawPointer

    package init() {
        guard let context = fika_sha256_new() else {
            preconditionFailure("libcrypto cannot begin a SHA-256: the library is broken or out of memory")
        }
        self.context = context
    }

    deinit {
        fika_sha256_free(context)
    }

    package mutating func add(_ bytes: [UInt8]) {
        let done = fika_sha256_update(context, bytes, bytes.count)
        precondition(done == 1, "libcrypto cannot compute SHA-256: the library is broken")
    }

    /// The digest of all that was added, 32 bytes long. The last thing that is asked of it.
    package mutating func finish() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Hash.sha256Length)
        let done = fika_sha256_final(context, &digest)
        precondition(done == 1, "a digest is finished once")
        return digest
    }
}
