/// An address that a server gives for one file: `https://chat.example.org:8443/upload/…`.
struct FileLink: Equatable, Sendable {
    let isEncrypted: Bool
    let host: String
    let port: Int
    /// With what stands behind it, as it is sent.
    let path: String

    /// nil for anything else, and for what could break out of a line of HTTP.
    init?(_ text: String) {
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[1].isEmpty else { return nil }
        switch parts[0].lowercased() {
        case "https:": isEncrypted = true
        case "http:": isEncrypted = false
        default: return nil
        }
        guard !parts[2].contains("@"), let (host, port) = Self.place(parts[2]) else { return nil }
        self.host = host
        self.port = port ?? (isEncrypted ? 443 : 80)
        path = "/" + parts[3]
    }

    /// `chat.example.org:8443`, `[::1]:8443`
    private static func place(_ text: Substring) -> (host: String, port: Int?)? {
        var (host, rest) = (text, Substring())
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            (host, rest) = (text[text.index(after: text.startIndex)..<end], text[text.index(after: end)...])
        } else if let colon = text.firstIndex(of: ":") {
            (host, rest) = (text[..<colon], text[colon...])
        }
        guard !host.isEmpty else { return nil }
        guard !rest.isEmpty else { return (String(host), nil) }
        guard rest.hasPrefix(":"), let port = Int(rest.dropFirst()), (1...65_535).contains(port) else { return nil }
        return (String(host), port)
    }

    /// As HTTP names the other side.
    var authority: String { (host.contains(":") ? "[\(host)]" : host) + ":\(port)" }

    /// A file's name behind it, where the link ends in a slash.
    func named(_ name: String) -> String {
        guard path.hasSuffix("/") else { return path }
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in name.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "-._~".utf8.contains(byte)
            bytes += isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
        }
        return path + String(decoding: bytes, as: UTF8.self)
    }
}
