/// One `key=value` of a message's tag section (IRCv3 message-tags).
package struct MessageTag: Equatable, Sendable {
    /// With the client-only `+` and the vendor, as `+draft/reply`.
    package let key: String
    /// Unescaped. IRCv3 treats a missing and an empty value alike; both are "".
    package let value: String

    /// - Precondition: the key keeps to the grammar; keys of a program's own are constants, keys of others were parsed.
    package init(key: String, value: String = "") {
        precondition(
            Self.isKey(key.utf8Span.span), "A tag key is letters, digits, '-', '_', '.', '/' after at most one '+'.")
        self.key = key
        self.value = value
    }

    init(parsedKey key: String, value: String) {
        self.key = key
        self.value = value
    }

    /// Whether a tag set by a client is passed on by the server as it is.
    package var isClientOnly: Bool { key.utf8.first == ASCII.plus }

    /// `['+'] [vendor '/'] name`, a little wider than the specification: `_` is seen in the wild.
    static func isKey(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        if !bytes.isEmpty, bytes[0] == ASCII.plus { index = 1 }
        guard index < bytes.count else { return false }
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case ASCII.hyphen, ASCII.underscore, ASCII.dot, ASCII.slash: break
            default: guard ASCII.isLetter(byte) || ASCII.isDigit(byte) else { return false }
            }
            index += 1
        }
        return true
    }
}
