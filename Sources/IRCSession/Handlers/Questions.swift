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
        let (found, refusal) = subVerb(QuestionVerb.self, of: message, viewer)
        guard let verb = found else { return refusal }
        switch verb {
        case .list: return .ask(.read(.privateQuestions))
        case .ask:
            return .ask(.knowledge(.askPrivately(community: communityName(parameters[1]), text: parameters[2])))
        case .add: return .ask(.knowledge(.addHelper(channel: parameters[1], account: parameters[2])))
        case .publish:
            let isSure = parameters.count > 2 && parameters[2].uppercased() == "YES"
            let words = parameters.dropFirst(isSure ? 3 : 2).first
            return .ask(
                .query(.settledQuestion(channel: parameters[1])),
                for: .publication(channel: parameters[1], words: words, isSure: isSure))
        case .reopen, .outdate, .withdraw: return step(verb, parameters, viewer)
        }
    }

    private static func step(_ verb: QuestionVerb, _ parameters: [String], _ viewer: Viewer) -> Answer {
        guard let id = MessageID(wire: parameters[2]) else {
            return .lines(Refusal.knowledge(.noSuchQuestion).lines(for: viewer, verb: "QUESTION"))
        }
        let step: KnowledgeCommand.QuestionStep =
            switch verb {
            case .outdate: .outdate(reason: parameters[3])
            case .withdraw: .withdraw
            default: .reopen
            }
        return .ask(.knowledge(.question(channel: parameters[1], id, step)))
    }
}

/// What QUESTION can be followed by.
private enum QuestionVerb: String, SubVerb {
    case reopen = "REOPEN"
    case outdate = "OUTDATE"
    case withdraw = "WITHDRAW"
    case ask = "ASK"
    case add = "ADD"
    case publish = "PUBLISH"
    case list = "LIST"

    var parametersMin: Int {
        switch self {
        case .list: 0
        case .publish: 1
        case .reopen, .withdraw, .ask, .add: 2
        case .outdate: 3
        }
    }
}
