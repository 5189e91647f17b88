/// What one asks of a channel, by its name.
package enum ChannelCommand: Sendable, Equatable {
    /// `playsBack`: the client wants to be sent what its account missed.
    case join(String, key: String?, playsBack: Bool = false)
    case part(String, reason: String?)
    case setTopic(String, to: String)
    case kick(String, nick: String, reason: String?)
    case invite(nick: String, to: String)
    case rename(String, to: String, reason: String?)
    case edit(String, [ModeEdit])
    /// Turns a bot off in the channel, or on again.
    case turnBot(String, bot: String, isOn: Bool)
}
