/// Makes any text harmless for the kind of file it comes into.
enum Markup {
    /// For a terminal and a line of text: no control characters but the line's end, and nothing that turns the
    /// direction of writing round.
    static func plain(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { kept.append(isHarmless(scalar) ? scalar : "\u{FFFD}") }
        return String(kept)
    }

    /// For HTML and XML 1.0, between tags and in quoted attributes.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in plain(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x09: true
        // Line and paragraph separators, marks and overrides of direction.
        case 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: false
        // What XML 1.0 does not take at all.
        case 0xFFFE, 0xFFFF: false
        default: scalar.properties.generalCategory != .control
        }
    }
}
