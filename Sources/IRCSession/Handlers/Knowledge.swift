import FikaCore
import IRCWire

/// ACCEPT and SOLUTIONS.
extension Handlers {
    /// The thread is read first: its root is the question.
    static func accept(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let parameters = message.parameters
        guard parameters.count >= 2 else { return needsMore("ACCEPT", session.viewer) }
        guard let answer = MessageID(wire: parameters[1]) else { return noSuchMessage("ACCEPT", session.viewer) }
        return .ask(.query(.thread(channel: parameters[0], answer, alongside: nil)), for: .acceptance(answer))
    }

    static func solutions(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let parameters = message.parameters
        let community = parameters.first.flatMap { $0 == "*" ? nil : $0 }
        let limit = parameters.count > 1 ? Int(parameters[1]) ?? 0 : SessionLimit.solutionsDefault
        guard limit > 0 else {
            return .line(
                session.viewer.fail("SOLUTIONS", "INVALID_PARAMS", ["limit"], "The limit is a number above 0"))
        }
        return .ask(.read(.communities), for: .solutionChannels(community: community, limit: limit))
    }
}
