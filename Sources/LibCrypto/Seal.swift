/// Marks short texts so that they are known again, and known not to be another's: HMAC-SHA-256 with a key of one
/// purpose. What is sealed can be read by everybody.
package struct Seal: Sendable {
    /// Bytes of the code that go with a text: 128 bits cannot be guessed.
    static let codeLength = 16

    private let key: [UInt8]

    /// With a key that ends with the process.
    package init() {
        key = SecureRandom.bytes(Hash.sha256Length)
    }

    /// The text, a dot, and its code in hexadecimal digits.
    package func sealed(_ text: String) -> String {
        "\(text).\(Hexadecimal.encode(code(of: text)))"
    }

    /// The text that was sealed; nil: not with this key.
    package func opened(_ sealed: String) -> String? {
        guard let dot = sealed.lastIndex(of: ".") else { return nil }
        let text = String(sealed[..<dot])
        guard let code = Hexadecimal.decode(String(sealed[sealed.index(after: dot)...])),
            code.count == Self.codeLength, constantTimeEquals(code, self.code(of: text))
        else { return nil }
        return text
    }

    private func code(of text: String) -> [UInt8] {
        Array(HMAC.sha256(key: key, message: Array(text.utf8)).prefix(Self.codeLength))
    }
}
