import IRCWire

/// PING, PONG and QUIT.
extension Handlers {
    static func ping(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        guard !message.parameters[0].isEmpty else {
            return .line(viewer.numeric(.errNoOrigin, [], "No origin specified"))
        }
        return .line(
            viewer.line("PONG", [session.settings.serverName, message.parameters[0]], forcesTrailing: true))
    }

    /// That a line came is all it is for.
    static func pong(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        .nothing
    }

    static func quit(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let reason = message.parameters.first ?? ""
        return .close(reason.isEmpty ? "Quit" : "Quit: " + reason.cut(toBytes: SessionLimit.reasonBytesMax))
    }
}
