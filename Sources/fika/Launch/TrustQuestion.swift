import IRCClient

/// What a person is told about a certificate before deciding.
enum TrustQuestion {
    static func lines(
        _ certificate: ServerCertificate, of address: ServerAddress, _ time: LocalTime, _ words: Words = Words()
    ) -> [String] {
        let name = PlainText.quote(certificate.subject, charactersMax: 100)
        let from = time.day(certificate.validFrom * 1000)
        let until = time.day(certificate.validUntil * 1000)
        return [
            words(.noAuthority(server: address.text)),
            words(name.isEmpty ? .certificateWithoutName : .certificateName(name: name)),
            words(.certificateDays(from: from, until: until)),
            words(.certificateFingerprint(fingerprint: certificate.readableFingerprint)),
        ]
    }

    /// Anything but a clear yes is a no, in any language of this program.
    static func isYes(_ answer: String?) -> Bool {
        ["yes", "y", "ja", "j"].contains(answer?.lowercased().split(separator: " ").joined() ?? "")
    }

    static func isNo(_ answer: String) -> Bool { ["no", "n", "nee"].contains(answer.lowercased()) }

    /// For where nobody can be asked.
    static func advice(_ certificate: ServerCertificate, _ words: Words = Words()) -> String {
        words(.pinAdvice(fingerprint: certificate.fingerprint))
    }

    static func warning(_ address: ServerAddress, knownIn file: String?, _ words: Words = Words()) -> String {
        words(file.map { .changedDeleteLine(server: address.text, file: $0) } ?? .changedUsePin)
    }
}
