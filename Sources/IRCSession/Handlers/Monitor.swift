import FikaCore
import IRCWire

/// MONITOR (IRCv3 monitor): `+` and `-` with nicks, `C`lear, `L`ist, `S`tatus.
extension Handlers {
    static func monitor(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let nicks = message.parameters.count > 1 ? targets(message.parameters[1]) : []
        switch message.parameters[0].uppercased() {
        case "+" where !nicks.isEmpty: return .ask(.session(.watch(nicks)))
        case "-" where !nicks.isEmpty: return .ask(.session(.unwatch(nicks)))
        case "C": return .ask(.session(.unwatch(nil)))
        case "L": return .ask(.read(.watchList))
        case "S": return .ask(.read(.watchedPresence))
        default: return .line(session.viewer.needsMoreParameters("MONITOR"))
        }
    }
}
