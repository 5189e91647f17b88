import FikaCore
import IRCWire

/// SETNAME (IRCv3 setname).
extension Handlers {
    static func setname(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        .ask(.session(.setRealname(message.parameters[0])))
    }
}
