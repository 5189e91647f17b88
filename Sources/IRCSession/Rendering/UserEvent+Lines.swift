import FikaCore
import IRCWire

extension UserEvent {
    func lines(for traits: ViewerTraits) -> [IRCMessage] {
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
