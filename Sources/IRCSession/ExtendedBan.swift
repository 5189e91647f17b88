import IRCWire

/// Masks that say more than `nick!user@host` (005 `EXTBAN`): `~a:name` or `~account:name` for an account (IRCv3
/// account-extban), `~m:` or `~mute:` before any mask for those who may come and not speak.
enum ExtendedBan {
    static let prefix = "~"
    static let letters = "am"
    /// The `ACCOUNTEXTBAN` token.
    static let accountNames = "a,account"

    /// The mask as it is kept, with the short name and what it lacks filled in; nil: no such kind.
    static func mask(_ text: String) -> String? {
        guard text.hasPrefix(prefix) else { return Mask(text).text }
        let halves = text.dropFirst().split(separator: ":", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return nil }
        switch halves[0].lowercased() {
        case "a", "account": return "~a:" + halves[1]
        case "m", "mute": return halves[1].hasPrefix("~m") ? nil : mask(halves[1]).map { "~m:" + $0 }
        default: return nil
        }
    }
}
