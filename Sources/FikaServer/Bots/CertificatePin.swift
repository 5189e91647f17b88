import LibCrypto

/// The fingerprint by which a client knows a server whose certificate nobody vouches for.
package enum CertificatePin {
    /// SHA-256 of the first certificate in a PEM file, in hexadecimal digits; nil: there is none.
    package static func of(_ path: String) -> String? {
        guard let text = try? TextFile.read(path) else { return nil }
        var digits: String?
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("-----BEGIN CERTIFICATE-----") {
                digits = ""
            } else if line.hasPrefix("-----END"), let digits {
                return Base64.decode(digits.utf8).map { Hexadecimal.encode(Hash.sha256($0)) }
            } else {
                digits?.append(contentsOf: line)
            }
        }
        return nil
    }
}
