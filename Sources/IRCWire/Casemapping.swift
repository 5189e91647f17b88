/// Which names are the same name (the `CASEMAPPING` token of 005).
package enum Casemapping: String, Sendable, CaseIterable {
    /// A to Z only.
    case ascii
    /// Also `[` `]` `\` `~` as the upper case of `{` `}` `|` `^` (RFC 1459 §2.2, and the RFC 2812 reading of `~`).
    case rfc1459

    package func fold(_ name: String) -> String {
        guard name.utf8.contains(where: { folded($0) != $0 }) else { return name }
        return String(validBytes: name.utf8.map(folded))
    }

    private func folded(_ byte: UInt8) -> UInt8 {
        guard self == .rfc1459 else { return ASCII.lowercased(byte) }
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), ASCII.backslash: return byte | 0x20
        case UInt8(ascii: "~"): return UInt8(ascii: "^")
        default: return ASCII.lowercased(byte)
        }
    }
}
