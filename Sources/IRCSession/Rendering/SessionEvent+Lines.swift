import FikaCore
import IRCWire

extension SessionEvent {
    func lines(for traits: ViewerTraits) -> [IRCMessage] {
        switch self {
        case .registered:
            []
        case .nickChanged(_, let from, let to):
            [from.line("NICK", [to], for: traits)]
        case .awayChanged(_, let person, let message):
            traits.has(.awayNotify)
                ? [person.line("AWAY", message.map { [$0] } ?? [], for: traits, forcesTrailing: message != nil)] : []
        case .modesChanged(_, let nick, let modes):
            [IRCMessage(source: nick, "MODE", [nick, modes.text])]
        case .loggedIn(_, let person, _):
            traits.has(.accountNotify) ? [person.line("ACCOUNT", [person.accountName ?? "*"], for: traits)] : []
        case .quit(_, let person, let reason):
            [person.line("QUIT", [reason], for: traits, forcesTrailing: true)]
        }
    }
}
