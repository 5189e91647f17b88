/// What a person needs to see of a server's certificate to decide whether it is the right one.
package struct ServerCertificate: Sendable, Equatable {
    /// SHA-256 of the DER form, 64 lower-case hexadecimal digits.
    package let fingerprint: String
    /// The subject's common name, or "" where it has none. Chosen by the server: strip it before showing it.
    package let subject: String
    /// Seconds since 1970.
    package let validFrom: Int64
    package let validUntil: Int64

    package init(fingerprint: String, subject: String, validFrom: Int64, validUntil: Int64) {
        self.fingerprint = fingerprint
        self.subject = subject
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    /// As `openssl x509 -fingerprint` writes it: `2A:FF:…`.
    package var readableFingerprint: String {
        var text = ""
        for (index, digit) in fingerprint.uppercased().enumerated() {
            if index > 0, index.isMultiple(of: 2) { text += ":" }
            text.append(digit)
        }
        return text
    }
}
