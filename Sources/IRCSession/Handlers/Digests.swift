import FikaCore
import IRCWire

/// DIGEST.
extension Handlers {
    static func digest(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let parameters = message.parameters
        switch (parameters.first?.uppercased(), parameters.count) {
        case (nil, _): return .ask(.read(.digest), for: .digest)
        case ("OFF"?, _): return .ask(.reading(.digest(minute: nil)))
        case ("AT"?, 2...):
            guard let minute = minute(parameters[1]) else { fallthrough }
            return .ask(.reading(.digest(minute: minute)))
        default:
            return .line(
                session.viewer.fail(
                    "DIGEST", "INVALID_PARAMS", [parameters[0].word], "Use AT HH:MM (UTC), OFF or nothing"))
        }
    }

    /// `08:30`
    private static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        return hour * 60 + minute
    }
}
