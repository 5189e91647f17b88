import FikaCore
import IRCWire

extension ChannelEvent {
    func lines(to audience: Delivery.Audience, for traits: ViewerTraits) -> [IRCMessage] {
        switch self {
        case .created, .dropped, .memberKept, .memberReleased, .botTurned, .forgotten:
            return []
        case .renamed(_, let old, let new, let person, let reason):
            // The others are told one by one.
            guard traits.has(.channelRename) else { return [] }
            return [person.line("RENAME", [old, new, reason], for: traits, forcesTrailing: true)]
        case .topicChanged(_, let name, let person, let topic, _):
            // As a history shows it, with its number and time.
            if let entry = topicEntry { return entry.lines(for: traits) }
            return [person.line("TOPIC", [name, topic.text], for: traits, forcesTrailing: true)]
        case .modesChanged(_, let name, let person, let edits, _):
            return [person.line("MODE", [name] + ModeChange.format(edits.map(\.change)), for: traits)]
        case .joined(_, let name, _, let person, let realname, _, let away):
            let more = traits.has(.extendedJoin) ? [person.accountName ?? "*", realname] : []
            let join = person.line("JOIN", [name] + more, for: traits, forcesTrailing: !more.isEmpty)
            guard let away, traits.has(.awayNotify) else { return [join] }
            return [join, person.line("AWAY", [away], for: traits, forcesTrailing: true)]
        case .parted(_, let name, _, let person, let reason):
            return [
                person.line("PART", [name] + (reason.map { [$0] } ?? []), for: traits, forcesTrailing: reason != nil)
            ]
        case .kicked(_, let name, _, let nick, let person, let reason):
            return [person.line("KICK", [name, nick, reason], for: traits, forcesTrailing: true)]
        case .invited(_, let name, let invited, let nick, let person, _):
            // The one who is invited is told in any case, the channel's operators only with invite-notify.
            guard traits.has(.inviteNotify) || audience.isOf(invited) else { return [] }
            return [person.line("INVITE", [nick, name], for: traits)]
        }
    }
}

extension Delivery.Audience {
    /// Made of one user's connections.
    func isOf(_ user: UserID) -> Bool {
        if case .user(user, _) = self { return true }
        return false
    }
}

extension ModeEdit {
    var change: ModeChange {
        switch self {
        case .flag(let flag, let adds):
            ModeChange(adds: adds, mode: ChannelModes.Flags.letters.first { $0.flag == flag }?.letter ?? "?")
        case .key(let key):
            // To take a key away needs a parameter too (type B); which one does not matter.
            ModeChange(adds: key != nil, mode: "k", parameter: key ?? "*")
        case .limit(let limit):
            ModeChange(adds: limit != nil, mode: "l", parameter: limit.map { String($0) })
        case .list(let list, let mask, let adds):
            ModeChange(adds: adds, mode: list.letter, parameter: mask)
        case .status(let status, let nick, let adds):
            ModeChange(
                adds: adds, mode: MemberStatus.letters.first { $0.status == status }?.letter ?? "?", parameter: nick)
        }
    }
}
