import FikaCore
import IRCWire

/// MARKREAD (IRCv3 draft/read-marker): asks how far one has read, or says it.
extension Handlers {
    static func markread(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        guard viewer.has(.readMarker) else {
            return .line(viewer.numeric(.errUnknownCommand, ["MARKREAD"], "Unknown command"))
        }
        guard let target = message.parameters.first, !target.isEmpty else {
            return .line(viewer.standardReply("MARKREAD", "NEED_MORE_PARAMS", [], "Name a channel or a nick"))
        }
        guard message.parameters.count > 1 else { return .ask(.read(.readMark(target: target))) }
        let text = message.parameters[1]
        guard text.hasPrefix("timestamp="), let time = ServerTime.parse(String(text.dropFirst(10))) else {
            let sentence = "Use timestamp=YYYY-MM-DDThh:mm:ss.sssZ"
            return .line(
                viewer.standardReply("MARKREAD", "INVALID_PARAMS", [target, text.isEmpty ? "*" : text], sentence))
        }
        return .ask(.reading(.mark(target: target, Timestamp(milliseconds: time))))
    }
}
