import FikaCore
import IRCWire

/// What one letter of `MODE #channel` asks for.
enum ModeRequest: Sendable, Equatable {
    case edit(ModeEdit)
    case query(ChannelModes.List)
    /// Not a limit, or no mask.
    case invalid(String)

    /// - Precondition: the change was parsed by `ModeGrammar.fika`.
    init(_ change: ModeChange) {
        let (adds, parameter) = (change.adds, change.parameter ?? "")
        if let list = ChannelModes.List(letter: change.mode) {
            guard change.parameter != nil else {
                self = .query(list)
                return
            }
            let mask = ExtendedBan.mask(parameter)
            self = mask.map { .edit(.list(list, mask: $0, adds: adds)) } ?? .invalid(parameter)
        } else if let flag = ChannelModes.Flags.letters.first(where: { $0.letter == change.mode })?.flag {
            self = .edit(.flag(flag, adds: adds))
        } else if let status = MemberStatus.letters.first(where: { $0.letter == change.mode })?.status {
            self = .edit(.status(status, nick: parameter, adds: adds))
        } else if change.mode == "k" {
            self = .edit(.key(adds ? parameter : nil))
        } else {
            precondition(change.mode == "l", "Every letter of the grammar has its meaning here.")
            let limit = Int(parameter)
            if !adds {
                self = .edit(.limit(nil))
            } else if let limit, limit > 0 {
                self = .edit(.limit(limit))
            } else {
                self = .invalid(parameter)
            }
        }
    }
}
