/// One change of a channel's modes.
package enum ModeEdit: Sendable, Equatable, Codable {
    case flag(ChannelModes.Flags, adds: Bool)
    /// nil takes the key away.
    case key(String?)
    case limit(Int?)
    case list(ChannelModes.List, mask: String, adds: Bool)
    case status(MemberStatus, nick: String, adds: Bool)

    /// Being operator or having voice ends with the membership.
    var isTransient: Bool {
        if case .status = self { return true }
        return false
    }
}
