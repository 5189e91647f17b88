import FikaCore
import IRCWire

extension UserEvent {
    func lines(to audience: Delivery.Audience, for traits: ViewerTraits, from server: String) -> [IRCMessage] {
        guard case .watchers(let nick, _) = audience else { return lines(for: traits) }
        switch self {
        case .appeared(_, let person, _, _, _): return Self.coming(person, for: traits, from: server)
        case .quit(_, let person, _): return Self.going(person, from: server)
        case .nickChanged(_, let from, let to):
            guard casefold(nick) == casefold(to) else { return Self.going(from, from: server) }
            var person = from
            person.nick = to
            return Self.coming(person, for: traits, from: server)
        case .awayChanged, .loggedIn, .hostChanged, .realnameChanged, .modesChanged, .wallops:
            return traits.has(.extendedMonitor) ? lines(for: traits) : []
        }
    }

    /// The receivers are many, so none is named (IRCv3 monitor, 730). Values can be asked for from now on.
    private static func coming(_ person: Person, for traits: ViewerTraits, from server: String) -> [IRCMessage] {
        let online = IRCMessage(source: server, .rplMonOnline, ["*", person.prefix], forcesTrailing: true)
        return [online] + (traits.has(.metadata) ? [MetadataReply.later("*", person.nick, from: server)] : [])
    }

    private static func going(_ person: Person, from server: String) -> [IRCMessage] {
        [IRCMessage(source: server, .rplMonOffline, ["*", person.nick], forcesTrailing: true)]
    }

    private func lines(for traits: ViewerTraits) -> [IRCMessage] {
        switch self {
        case .appeared: []
        case .nickChanged(_, let from, let to): [from.line("NICK", [to], for: traits)]
        case .awayChanged(_, let person, let away):
            traits.has(.awayNotify)
                ? [person.line("AWAY", away.map { [$0.message] } ?? [], for: traits, forcesTrailing: away != nil)] : []
        case .modesChanged(_, let nick, let modes): [IRCMessage(source: nick, "MODE", [nick, modes.text])]
        case .loggedIn(_, let person, _):
            traits.has(.accountNotify) ? [person.line("ACCOUNT", [person.accountName ?? "*"], for: traits)] : []
        case .hostChanged(_, let person, let user, let host):
            traits.has(.chghost) ? [person.line("CHGHOST", [user, host], for: traits)] : []
        case .realnameChanged(_, let person, let realname):
            traits.has(.setname) ? [person.line("SETNAME", [realname], for: traits, forcesTrailing: true)] : []
        case .wallops(_, let person, let text): [person.line("WALLOPS", [text], for: traits, forcesTrailing: true)]
        case .quit(_, let person, let reason): [person.line("QUIT", [reason], for: traits, forcesTrailing: true)]
        }
    }
}
