import FikaCore
import IRCWire

/// What was solved, and who helped: ACCEPT, SOLUTIONS, SOLUTION, WHOKNOWS, HELPERS and HELPING.
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
        let choice = parameters.count > 2 ? Query.SolutionChoice.words(parameters[2]) : .newest
        return .ask(
            .read(.communities),
            for: .solutionChannels(community: community.map(communityName), choice, limit: limit))
    }

    static func solution(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let (parameters, viewer) = (message.parameters, session.viewer)
        guard let verb = parameters.first?.uppercased() else { return needsMore("SOLUTION", viewer) }
        let verbs = ["LIST", "CHANGES", "SHOW", "EDIT", "OWN", "REVIEW", "OUTDATE", "RENEW"]
        guard verbs.contains(verb) else {
            let sentence = "Use \(verbs.dropLast().joined(separator: ", ")) or RENEW"
            return .line(viewer.fail("SOLUTION", "INVALID_PARAMS", [verb.word], sentence))
        }
        guard parameters.count > (verb == "EDIT" ? 3 : verb == "OUTDATE" ? 2 : 1) else {
            return needsMore("SOLUTION", viewer, [verb])
        }
        if verb == "LIST" || verb == "CHANGES" { return list(verb, parameters, viewer) }
        guard let id = SolutionID(word: parameters[1]) else {
            return .lines(Refusal.knowledge(.noSuchSolution).lines(for: viewer, verb: "SOLUTION"))
        }
        if verb == "SHOW" {
            return .ask(.read(.communities), for: .solutionChannels(community: nil, .one(id), limit: 1))
        }
        let rest = Array(parameters.dropFirst(2))
        guard let step = step(verb, rest) else {
            let sentence = verb == "EDIT" ? "Edit QUESTION or ANSWER" : "A date is YYYY-MM-DD"
            return .line(viewer.fail("SOLUTION", "INVALID_PARAMS", [rest[0].word], sentence))
        }
        return .ask(.knowledge(.solution(id, step)))
    }

    /// For whoever reads them all: in the order of their numbers, or of their changes and then what changed since.
    private static func list(_ verb: String, _ parameters: [String], _ viewer: Viewer) -> Answer {
        let after = parameters.count > 2 ? Int64(parameters[2]) ?? -1 : 0
        let limit = parameters.count > 3 ? Int(parameters[3]) ?? 0 : SessionLimit.solutionsDefault
        guard after >= 0, limit > 0 else {
            return .line(
                viewer.fail(
                    "SOLUTION", "INVALID_PARAMS", [verb],
                    "Give \(verb == "LIST" ? "a solution's number" : "a mark") or 0, and a limit above 0"))
        }
        let choice = verb == "LIST" ? Query.SolutionChoice.after(SolutionID(after)) : .changed(after: after)
        return .ask(
            .read(.communities),
            for: .solutionChannels(community: communityName(parameters[1]), choice, limit: limit))
    }

    /// nil: the first of `rest` is nothing the verb takes.
    private static func step(_ verb: String, _ rest: [String]) -> KnowledgeCommand.SolutionStep? {
        switch verb {
        case "EDIT":
            switch rest[0].uppercased() {
            case "QUESTION": return .edit(question: rest[1], answer: nil)
            case "ANSWER": return .edit(question: nil, answer: rest[1])
            default: return nil
            }
        case "OWN": return .own(rest.first == whatever ? nil : rest.first)
        case "REVIEW":
            guard let text = rest.first else { return .review(next: nil) }
            return Timestamp(dateText: text).map { .review(next: $0) }
        case "OUTDATE": return .outdate(reason: rest[0])
        default: return .renew
        }
    }

    static func whoknows(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let parameters = message.parameters
        guard parameters.count >= 2 else { return needsMore("WHOKNOWS", session.viewer) }
        let community = parameters[0] == whatever ? nil : communityName(parameters[0])
        return .ask(.query(.experts(community: community, text: parameters[1])), for: .experts)
    }

    static func helpers(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let parameters = message.parameters
        guard let community = parameters.first else { return needsMore("HELPERS", session.viewer) }
        return .ask(
            .read(
                .solvers(community: communityName(community), month: parameters.count > 1 ? parameters[1] : nil)))
    }

    static func helping(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        switch message.parameters.first?.uppercased() {
        case "SHOW"?: return .ask(.knowledge(.show(true)))
        case "HIDE"?: return .ask(.knowledge(.show(false)))
        case nil: return needsMore("HELPING", session.viewer)
        case let word?:
            return .line(session.viewer.fail("HELPING", "INVALID_PARAMS", [word.word], "Use SHOW or HIDE"))
        }
    }
}
