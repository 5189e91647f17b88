import FikaCore
import IRCWire

/// REDACT (IRCv3 draft/message-redaction): the message is read first, then the rules decide about it.
extension Handlers {
    static func redact(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard session.capabilities.contains(.messageRedaction) else {
            return .line(session.viewer.numeric(.errUnknownCommand, ["REDACT"], "Unknown command"))
        }
        let parameters = message.parameters
        guard parameters.count >= 2 else { return .line(session.viewer.needsMoreParameters("REDACT")) }
        let reason = parameters.count > 2 && !parameters[2].isEmpty ? parameters[2] : nil
        // Number 0 names no message: what is wrong with the target is said first.
        let id = MessageID(wire: parameters[1], as: session.naming) ?? MessageID(0)
        return .ask(
            .query(.message(target: parameters[0], id)),
            for: .redaction(target: parameters[0], message: parameters[1], reason: reason))
    }
}
