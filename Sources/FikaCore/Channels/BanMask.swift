/// Whom an entry of a channel's lists covers: `nick!user@host` with `*` and `?`, or what an extended ban says.
///
/// `~a:name` covers an account (IRCv3 account-extban). `~m:` before either covers the same people, who may come in and
/// may not speak; it means something in the lists of bans and their exceptions.
struct BanMask {
    /// Keeps people from speaking only.
    let isMute: Bool
    private let account: String?
    private let pattern: String

    init(_ text: String) {
        isMute = text.hasPrefix(Self.mute)
        let rest = isMute ? String(text.dropFirst(Self.mute.count)) : text
        account = rest.hasPrefix(Self.account) ? String(rest.dropFirst(Self.account.count)) : nil
        pattern = rest
    }

    private static let mute = "~m:"
    private static let account = "~a:"

    /// Whether it is meant for the one of this name, and shows it.
    func names(_ name: String) -> Bool {
        if let account { return casefold(account) == casefold(name) }
        return casefold(String(pattern.prefix { $0 != "!" })) == casefold(name)
    }

    func covers(_ person: Person) -> Bool {
        guard let account else { return maskMatches(pattern, person) }
        return person.accountName.map { globMatches(account, $0) } ?? false
    }
}
