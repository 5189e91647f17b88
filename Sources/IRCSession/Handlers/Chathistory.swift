import FikaCore
import IRCWire

/// CHATHISTORY (draft/chathistory): `LATEST`, `BEFORE`, `AFTER`, `AROUND`, `BETWEEN` and `TARGETS`.
extension Handlers {
    static func chathistory(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        do throws(HistoryFault) {
            let (command, purpose) = try HistoryRequest.parse(
                message.parameters, withEvents: session.capabilities.contains(.eventPlayback),
                naming: session.naming)
            return .ask(.query(command), for: purpose)
        } catch {
            return .line(error.line(session.viewer))
        }
    }
}
