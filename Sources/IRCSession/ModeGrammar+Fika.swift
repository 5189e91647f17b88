import FikaCore
import IRCWire

extension ModeGrammar {
    /// What 005 announces and MODE takes.
    static let fika = ModeGrammar(
        lists: "beI", always: "k", whenSet: "l", flags: String(ChannelModes.Flags.letters.map(\.letter)),
        members: "ov", memberSigns: "@+")
}

extension ChannelModes.Flags {
    /// In the order they are shown in.
    static let letters: [(letter: Character, flag: ChannelModes.Flags)] = [
        ("C", .noCTCP), ("R", .registeredOnly), ("i", .inviteOnly), ("m", .moderated), ("n", .noExternal),
        ("s", .secret), ("t", .topicLocked),
    ]
}

extension ChannelModes.List {
    init?(letter: Character) {
        switch letter {
        case "b": self = .bans
        case "e": self = .banExceptions
        case "I": self = .inviteExceptions
        default: return nil
        }
    }

    var letter: Character {
        switch self {
        case .bans: "b"
        case .banExceptions: "e"
        case .inviteExceptions: "I"
        }
    }
}

extension MemberStatus {
    static let letters: [(letter: Character, sign: String, status: MemberStatus)] = [
        ("o", "@", .channelOperator), ("v", "+", .voice),
    ]

    /// The least standing that a target's signs name, with what stands behind them: `@#channel` (`STATUSMSG`).
    static func split(_ target: String) -> (MemberStatus, name: String) {
        // Most targets are channels or nicks.
        guard target.utf8.first != UInt8(ascii: "#") else { return ([], target) }
        guard let first = target.utf8.first, letters.contains(where: { $0.sign.utf8.first == first }) else {
            return ([], target)
        }
        let name = target.drop { sign in letters.contains { $0.sign == String(sign) } }
        guard name.utf8.first == UInt8(ascii: "#") else { return ([], target) }
        let signs = target.prefix(target.count - name.count)
        let least = letters.last { signs.contains($0.sign) }
        return (least?.status ?? [], String(name))
    }

    /// All signs for those with `multi-prefix`, else the highest.
    func signs(isMulti: Bool) -> String {
        let signs = Self.letters.filter { contains($0.status) }.map(\.sign)
        return isMulti ? signs.joined() : signs.first ?? ""
    }
}

extension UserModes {
    static let letters: [(letter: Character, mode: UserModes)] = [
        ("B", .bot), ("T", .noCTCP), ("i", .invisible), ("o", .serverOperator), ("w", .wallops),
    ]

    var text: String { "+" + String(Self.letters.filter { contains($0.mode) }.map(\.letter)) }

    /// As a MODE's parameter: what came and what went; "" for no difference.
    func change(from old: UserModes) -> String {
        let changes = Self.letters.compactMap { letter, mode -> ModeChange? in
            guard contains(mode) != old.contains(mode) else { return nil }
            return ModeChange(adds: contains(mode), mode: letter)
        }
        return ModeChange.format(changes).joined()
    }
}
