import FikaCore
import IRCWire

/// PERSISTENCE (IRCv3 draft/persistence): whether one stays in one's channels without a connection.
extension Handlers {
    static func persistence(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let words = message.parameters.map { $0.uppercased() }
        switch (words.first, words.dropFirst().first) {
        case ("GET", _): return .ask(.read(.stayingOn))
        case ("SET", "ON"): return .ask(.session(.setStayingOn(true)))
        case ("SET", "OFF"): return .ask(.session(.setStayingOn(false)))
        case ("SET", "DEFAULT"): return .ask(.session(.setStayingOn(nil)))
        default:
            let sentence = "Use PERSISTENCE GET, or PERSISTENCE SET with ON, OFF or DEFAULT"
            return .line(session.viewer.fail("PERSISTENCE", "INVALID_PARAMS", Array(words.prefix(2)), sentence))
        }
    }
}
