/// The value escapes of IRCv3 message-tags: `\:` semicolon, `\s` space, `\\` backslash, `\r` CR, `\n` LF.
extension MessageTag {
    package static func escape(_ value: String) -> String {
        var bytes: [UInt8] = []
        appendEscaped(value, to: &bytes)
        return String(validBytes: bytes)
    }

    package static func unescape(_ value: String) -> String {
        let bytes = value.utf8Span.span
        return unescape(bytes, 0..<bytes.count)
    }

    /// A NUL, for which there is no escape, is written as a space.
    static func appendEscaped(_ value: String, to bytes: inout [UInt8]) {
        for byte in value.utf8 {
            switch byte {
            case ASCII.semicolon: bytes.append(ASCII.backslash, ASCII.colon)
            case ASCII.space, ASCII.nul: bytes.append(ASCII.backslash, UInt8(ascii: "s"))
            case ASCII.backslash: bytes.append(ASCII.backslash, ASCII.backslash)
            case ASCII.carriageReturn: bytes.append(ASCII.backslash, UInt8(ascii: "r"))
            case ASCII.lineFeed: bytes.append(ASCII.backslash, UInt8(ascii: "n"))
            default: bytes.append(byte)
            }
        }
    }

    /// A backslash before anything else is dropped, and so is one at the end.
    static func unescape(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        guard var index = range.first(where: { bytes[$0] == ASCII.backslash }) else {
            return String(part: range, of: bytes)
        }
        var plain: [UInt8] = []
        plain.reserveCapacity(range.count)
        for before in range.lowerBound..<index { plain.append(bytes[before]) }
        while index < range.upperBound {
            var byte = bytes[index]
            index += 1
            if byte == ASCII.backslash {
                guard index < range.upperBound else { break }
                byte = unescaped(bytes[index])
                index += 1
            }
            plain.append(byte)
        }
        return String(validBytes: plain)
    }

    private static func unescaped(_ byte: UInt8) -> UInt8 {
        switch byte {
        case ASCII.colon: ASCII.semicolon
        case UInt8(ascii: "s"): ASCII.space
        case UInt8(ascii: "r"): ASCII.carriageReturn
        case UInt8(ascii: "n"): ASCII.lineFeed
        default: byte
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ first: UInt8, _ second: UInt8) {
        append(first)
        append(second)
    }
}
