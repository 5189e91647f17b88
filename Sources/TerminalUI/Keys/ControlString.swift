/// What the control strings of a terminal mean: OSC 10 and OSC 11 with a colour.
enum ControlString {
    static func answer(_ content: [UInt8]) -> TerminalAnswer? {
        let parts = String(decoding: content, as: UTF8.self).split(separator: ";", maxSplits: 1)
        guard parts.count == 2, let (red, green, blue) = colour(parts[1]) else { return nil }
        switch parts[0] {
        case "10": return .foreground(red, green, blue)
        case "11": return .background(red, green, blue)
        default: return nil
        }
    }

    /// `rgb:R/G/B` or `rgba:R/G/B/A` with one to four hexadecimal digits each, or `#RRGGBB` (XParseColor).
    private static func colour(_ text: Substring) -> (UInt8, UInt8, UInt8)? {
        if text.hasPrefix("#"), text.utf8.count == 7, let value = UInt32(text.dropFirst(), radix: 16) {
            return (UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
        }
        guard text.hasPrefix("rgb:") || text.hasPrefix("rgba:"), let colon = text.firstIndex(of: ":") else {
            return nil
        }
        let parts = text[text.index(after: colon)...].split(separator: "/").compactMap(level)
        return parts.count >= 3 ? (parts[0], parts[1], parts[2]) : nil
    }

    private static func level(_ digits: Substring) -> UInt8? {
        guard (1...4).contains(digits.utf8.count), let value = UInt32(digits, radix: 16) else { return nil }
        return UInt8(value * 255 / ((1 << UInt32(4 * digits.utf8.count)) - 1))
    }
}
