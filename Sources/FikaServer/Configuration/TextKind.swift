/// What a text of a configuration file may be.
struct TextKind: Sendable {
    let allowed: String
    var mayRepeat = false
    /// A sentence's end about the value, nil if it is fine. It does not repeat the value: it may be a secret.
    let problem: @Sendable (String) -> String?

    func problem(in value: String) -> String? { problem(value) }

    /// On one line.
    static func line(_ range: ClosedRange<Int>, mayRepeat: Bool = false) -> TextKind {
        TextKind(allowed: "\(range.lowerBound) to \(range.upperBound) bytes on one line", mayRepeat: mayRepeat) {
            value in
            guard range.contains(value.utf8.count) else { return "has \(value.utf8.count) bytes" }
            let isOneLine = value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
            return isOneLine ? nil : "holds a control character"
        }
    }

    /// A file or folder; relative ones are below the folder of the configuration file.
    static let path = TextKind(allowed: "a path") { value in
        guard !value.isEmpty else { return "is empty" }
        return value.utf8.contains(0) ? "holds a NUL" : nil
    }

    /// A name on the wire: nothing that IRC would take for something else.
    static let serverName = word("letters, digits, dots and hyphens, at most 63", 1...63) { byte in
        isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    /// The value of a token of `RPL_ISUPPORT`.
    static let networkName = word("printable ASCII without spaces, at most 63", 1...63) { $0 > 0x20 && $0 < 0x7F }

    /// A host name or an address; no name is looked up here.
    static let host = word("an address or a host name", 1...253) { byte in
        isLetterOrDigit(byte) || ".:-%_".utf8.contains(byte)
    }

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

    static func oneOf(_ words: [String]) -> TextKind {
        TextKind(allowed: "one of " + words.joined(separator: ", ")) { value in
            words.contains(value) ? nil : "\"\(value)\" is not known"
        }
    }

    static func word(
        _ allowed: String, _ range: ClosedRange<Int>, _ isFine: @escaping @Sendable (UInt8) -> Bool
    ) -> TextKind {
        TextKind(allowed: allowed) { value in
            guard range.contains(value.utf8.count) else { return value.isEmpty ? "is empty" : "is too long" }
            return value.utf8.allSatisfy(isFine) ? nil : "\"\(value)\" holds something else"
        }
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// A byte of a name of an operator or account.
    static func isName(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "._-".utf8.contains(byte)
    }
}
