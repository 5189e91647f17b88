/// SHA-256 of a client's certificate (DER), by which it is known: 64 hexadecimal digits in small letters.
package struct CertificateFingerprint: Sendable, Hashable, Codable {
    /// Digits of SHA-256.
    package static let digits = 64

    package let text: String

    /// Also takes capitals and the colons that `openssl x509 -fingerprint` writes; nil: no fingerprint.
    package init?(_ text: String) {
        let digits = text.lowercased().filter { $0 != ":" }
        let isFingerprint =
            digits.utf8.count == Self.digits
            && digits.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            }
        guard isFingerprint else { return nil }
        self.text = digits
    }

    package init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
