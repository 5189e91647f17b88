import SettingsFile

extension TextKind {
    /// A name on the wire: nothing that IRC would take for something else.
    static let serverName = word("letters, digits, dots and hyphens, at most 63", 1...63) { byte in
        isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    /// The value of a token of `RPL_ISUPPORT`.
    static let networkName = word("printable ASCII without spaces, at most 63", 1...63) { $0 > 0x20 && $0 < 0x7F }

    /// The name of a bot, and of its folder.
    static let botName = word("small letters, digits and hyphens, at most 32", 1...32) { byte in
        (isLetterOrDigit(byte) && !(0x41...0x5A).contains(byte)) || byte == UInt8(ascii: "-")
    }

    /// The key of a client-only tag.
    static let clientTag = TextKind(allowed: "a client-only tag such as \"+draft/react\"") { value in
        let rest = value.utf8.dropFirst()
        let isTag =
            value.hasPrefix("+") && !rest.isEmpty && rest.count <= 63
            && rest.allSatisfy { isLetterOrDigit($0) || "./-".utf8.contains($0) }
        return isTag ? nil : "\"\(value)\" is not a client-only tag"
    }

    /// As a browser names the page that asks: no path, and small letters.
    static let origin = TextKind(allowed: "\"*\", or an origin such as \"https://chat.example.org\"") { value in
        let host = ["https://", "http://"].first { value.hasPrefix($0) }.map { value.dropFirst($0.count) } ?? ""
        let isOrigin =
            !host.isEmpty && host.utf8.count <= 253
            && host.utf8.allSatisfy { isLetterOrDigit($0) || ".:-[]".utf8.contains($0) }
        return isOrigin || value == "*" ? nil : "\"\(value)\" is not an origin"
    }

    /// An origin that is a place to go to.
    static let address = TextKind(allowed: "an address such as \"https://chat.example.org:8443\", without a path") {
        value in
        value == "*" ? "\"*\" is not an address" : origin.problem(in: value)
    }

    /// A byte of a name of an operator or account.
    static func isName(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "._-".utf8.contains(byte)
    }
}
