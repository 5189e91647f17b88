import FikaCore
import IRCWire

/// PING, PONG and QUIT.
extension Handlers {
    static func ping(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        guard !message.parameters[0].isEmpty else {
            return .line(viewer.numeric(.errNoOrigin, [], "No origin specified"))
        }
        // In the order of things: whatever anybody asked for before is done, stored and shown.
        guard session.isRegistered else { return .line(viewer.pong(message.parameters[0])) }
        return .ask(.read(.turn), for: .ping(message.parameters[0]))
    }

    /// That a line came is all it is for.
    static func pong(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        .nothing
    }

    static func quit(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let said = message.parameters.first ?? ""
        let reason = said.isEmpty ? "Quit" : "Quit: " + said.cut(toBytes: SessionLimit.reasonBytesMax)
        guard session.isRegistered else { return .close(reason) }
        // Closed when the rules have let it go: whoever sees the socket close finds that the others know.
        session.phase = .leaving
        session.endReason = reason
        return .ask(.session(.quit(reason: reason)), for: .quit(reason))
    }
}
