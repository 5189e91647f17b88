/// What may be a name. Lengths are bytes of UTF-8 and come from the caller, who announces them in 005.
package enum NameRule {
    /// ASCII letters, digits and ``[]{}\|^_`-``, no digit or `-` first (RFC 2812 §2.3.1, within what
    /// modern.ircdocs.horse "Clients" allows).
    package static func isNickname(_ name: String, maxBytes: Int) -> Bool {
        guard let first = name.utf8.first, name.utf8.count <= maxBytes else { return false }
        guard !ASCII.isDigit(first), first != ASCII.hyphen else { return false }
        return name.utf8.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || nicknameSpecials.contains($0) }
    }

    /// `#` and at least one character; any script, but no space, comma, BEL or other control character
    /// (modern.ircdocs.horse "Channels"), and no spaces or invisible characters of Unicode, which would make two
    /// channels look like one.
    package static func isChannelName(_ name: String, maxBytes: Int) -> Bool {
        guard name.utf8.first == ASCII.hash, name.utf8.count > 1, name.utf8.count <= maxBytes else { return false }
        return name.unicodeScalars.allSatisfy { scalar in
            if scalar.isASCII { return ASCII.isVisible(UInt8(ascii: scalar)) && scalar != "," }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned: return false
            default: return true
            }
        }
    }

    /// Visible ASCII that neither splits a prefix (`!`, `@`) nor widens a mask (`*`, `?`).
    package static func isUsername(_ name: String, maxBytes: Int) -> Bool {
        !name.isEmpty && name.utf8.count <= maxBytes
            && name.utf8.allSatisfy { ASCII.isVisible($0) && !usernameExceptions.contains($0) }
    }

    private static let nicknameSpecials = Array("[]{}\\|^_`-".utf8)
    private static let usernameExceptions = Array("!@*?".utf8)
}
