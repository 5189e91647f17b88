import FikaCore
import IRCWire

/// BOT.
extension Handlers {
    /// Which bots are in a channel, what each may do, and whether it may be there at all.
    static func bot(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let parameters = message.parameters
        guard let verb = parameters.first?.uppercased() else { return needsMore("BOT", session.viewer) }
        guard ["LIST", "INFO", "OFF", "ON"].contains(verb) else {
            return .line(session.viewer.fail("BOT", "INVALID_PARAMS", [verb.word], "Use LIST, INFO, OFF or ON"))
        }
        let isTurning = verb == "OFF" || verb == "ON"
        guard parameters.count > (isTurning ? 2 : 1) else { return needsMore("BOT", session.viewer, [verb]) }
        switch verb {
        case "LIST": return .ask(.read(.bots(channel: parameters[1])))
        case "INFO": return .ask(.read(.bot(name: parameters[1])))
        default:
            return .ask(.channel(.turnBot(parameters[1], bot: parameters[2], isOn: verb == "ON")))
        }
    }
}
