/// `\xHH` in values stands for a byte that would break the token: space, `=`, `\` (modern.ircdocs.horse, RPL_ISUPPORT).
extension ISupport {
    static func wire(_ token: Token) -> String {
        token.value.isEmpty ? token.key : token.key + "=" + escape(token.value)
    }

    static func escape(_ value: String) -> String {
        var escaped = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case " ": escaped += "\\x20"
            case "=": escaped += "\\x3D"
            case "\\": escaped += "\\x5C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// An escape that is cut short, or stands for a control character, stays as it is.
    static func unescape(_ value: Substring) -> String {
        let bytes = Array(value.utf8)
        var plain: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let byte = escapedByte(in: bytes, at: index) {
                plain.append(byte)
                index += 4
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private static func escapedByte(in bytes: [UInt8], at index: Int) -> UInt8? {
        guard index + 3 < bytes.count, bytes[index] == ASCII.backslash, bytes[index + 1] == UInt8(ascii: "x"),
            let high = ASCII.hexadecimal(bytes[index + 2]), let low = ASCII.hexadecimal(bytes[index + 3])
        else { return nil }
        let byte = high << 4 | low
        return byte < ASCII.space || byte == 0x7F ? nil : byte
    }
}
