import FikaCore
import IRCWire

/// QUESTIONS and QUESTION.
extension Handlers {
    static func questions(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let (parameters, viewer) = (message.parameters, session.viewer)
        guard let community = parameters.first else { return needsMore("QUESTIONS", viewer) }
        let word = parameters.count > 1 && parameters[1] != whatever ? parameters[1].lowercased() : nil
        let state = word.flatMap(Question.State.init)
        guard word == nil || state != nil else {
            let states = Question.State.allCases.map(\.rawValue).joined(separator: ", ")
            return .line(viewer.fail("QUESTIONS", "INVALID_PARAMS", [parameters[1].word], "Use * or one of \(states)"))
        }
        let limit = parameters.count > 2 ? Int(parameters[2]) ?? 0 : SessionLimit.solutionsDefault
        return .ask(
            .read(.questions(community: communityName(community), state: state, limit: limit)), for: .questions)
    }

    static func question(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let (parameters, viewer) = (message.parameters, session.viewer)
        guard let verb = parameters.first?.uppercased() else { return needsMore("QUESTION", viewer) }
        guard ["REOPEN", "OUTDATE", "WITHDRAW"].contains(verb) else {
            return .line(
                viewer.fail("QUESTION", "INVALID_PARAMS", [verb.word], "Use REOPEN, OUTDATE or WITHDRAW"))
        }
        guard parameters.count >= (verb == "OUTDATE" ? 4 : 3) else { return needsMore("QUESTION", viewer, [verb]) }
        guard let id = MessageID(wire: parameters[2]) else {
            return .lines(Refusal.knowledge(.noSuchQuestion).lines(for: viewer, verb: "QUESTION"))
        }
        let step: KnowledgeCommand.QuestionStep =
            switch verb {
            case "REOPEN": .reopen
            case "OUTDATE": .outdate(reason: parameters[3])
            default: .withdraw
            }
        return .ask(.knowledge(.question(channel: parameters[1], id, step)))
    }
}
