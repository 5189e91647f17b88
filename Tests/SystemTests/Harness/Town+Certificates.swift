import Foundation

extension Town {
    /// Made by openssl for this town, for `fika.test`.
    func makeCertificate(name: String = "tls") async throws {
        try await tool(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
            "30", "-keyout", "\(folder)/\(name).key", "-out", "\(folder)/\(name).crt", "-subj", "/CN=fika.test",
            "-addext", "subjectAltName=DNS:fika.test,IP:127.0.0.1")
    }

    /// In the place of this town's; it ended yesterday.
    func expireCertificate() async throws {
        try await tool(
            "openssl", "req", "-new", "-key", keyPath, "-out", "\(folder)/old.csr", "-subj", "/CN=fika.test")
        try await tool(
            "openssl", "x509", "-req", "-in", "\(folder)/old.csr", "-signkey", keyPath, "-days", "-1", "-out",
            certificatePath)
    }

    /// SHA-256, 64 hexadecimal digits.
    func fingerprint(of name: String = "tls") async throws -> String {
        let text = try await tool(
            "openssl", "x509", "-in", "\(folder)/\(name).crt", "-noout", "-fingerprint", "-sha256")
        return Self.fingerprint(in: text)
    }

    /// From what `openssl x509 -fingerprint` prints: `sha256 Fingerprint=2A:FF:…`.
    static func fingerprint(in text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first { $0.contains("Fingerprint=") } ?? ""
        return (line.split(separator: "=").last ?? "").filter { $0 != ":" }.lowercased()
    }

    /// Puts one file in the place of another, as a renewal does.
    func replace(_ name: String, with other: String) throws {
        let path = "\(folder)/\(name)"
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: "\(folder)/\(other)", toPath: path)
    }
}
