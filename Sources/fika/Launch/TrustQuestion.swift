import IRCClient

/// What a person is told about a certificate before deciding.
enum TrustQuestion {
    static func lines(_ certificate: ServerCertificate, of address: ServerAddress, _ time: LocalTime) -> [String] {
        let name = PlainText.quote(certificate.subject, charactersMax: 100)
        return [
            "No authority vouches for the certificate of \(address.text).",
            "  name: \(name.isEmpty ? "none" : name)",
            "  valid from \(time.day(certificate.validFrom * 1000)) until \(time.day(certificate.validUntil * 1000))",
            "  SHA-256 fingerprint: \(certificate.readableFingerprint)",
        ]
    }

    static let question = "Does the operator give the same fingerprint? Type yes to trust it from now on: "

    /// Anything but a clear yes is a no.
    static func isYes(_ answer: String?) -> Bool {
        ["yes", "y"].contains(answer?.lowercased().split(separator: " ").joined() ?? "")
    }

    /// For where nobody can be asked.
    static func advice(_ certificate: ServerCertificate) -> String {
        "If it is the right one, say so: --pin \(certificate.fingerprint)"
    }

    static func warning(_ address: ServerAddress, knownIn file: String?) -> String {
        let place = file.map { "delete the line of \(address.text) in \($0)" } ?? "use the new fingerprint with --pin"
        return "Nothing was sent. When the operator confirms the new certificate, \(place)."
    }
}
