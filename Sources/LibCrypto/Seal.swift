/// Closes short texts so that they can be known again, cannot be another's, and cannot be read: the same text gives the
/// same seal, and nothing else is told of it but its length.
///
/// A code over the text (HMAC-SHA-256) is the start of the key stream that hides it, as in synthetic-IV encryption
/// (Rogaway and Shrimpton 2006). So no two texts share a stream, and none needs a random number.
package struct Seal: Sendable {
    /// Bytes of the code that go with a text: 128 bits cannot be guessed.
    static let codeLength = 16

    private let codeKey: [UInt8]
    private let streamKey: [UInt8]

    /// With a key that ends with the process.
    package init() {
        self.init(key: SecureRandom.bytes(Hash.sha256Length))
    }

    init(key: [UInt8]) {
        codeKey = HMAC.sha256(key: key, message: Array("code".utf8))
        streamKey = HMAC.sha256(key: key, message: Array("stream".utf8))
    }

    /// The hidden text, a dot, and its code, in hexadecimal digits.
    package func sealed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let code = code(of: bytes)
        return "\(Hexadecimal.encode(hidden(bytes, code))).\(Hexadecimal.encode(code))"
    }

    /// The text that was sealed; nil: not with this key.
    package func opened(_ sealed: String) -> String? {
        let parts = sealed.split(separator: ".", omittingEmptySubsequences: false).map {
            Hexadecimal.decode(String($0))
        }
        guard parts.count == 2, let hidden = parts[0], let code = parts[1], code.count == Self.codeLength else {
            return nil
        }
        let bytes = self.hidden(hidden, code)
        guard constantTimeEquals(code, self.code(of: bytes)) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private func code(of bytes: [UInt8]) -> [UInt8] {
        Array(HMAC.sha256(key: codeKey, message: bytes).prefix(Self.codeLength))
    }

    /// Twice gives back what it was.
    private func hidden(_ bytes: [UInt8], _ code: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = []
        while stream.count < bytes.count {
            let block = UInt32(stream.count / Hash.sha256Length)
            let counter = (0..<4).map { UInt8(truncatingIfNeeded: block >> (8 * $0)) }
            stream += HMAC.sha256(key: streamKey, message: code + counter)
        }
        return zip(bytes, stream).map(^)
    }
}
