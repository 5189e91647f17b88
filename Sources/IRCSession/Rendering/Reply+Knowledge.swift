import FikaCore
import IRCWire

extension Reply {
    /// Answers about communities and what they know.
    func knowledge(for viewer: Viewer) -> Answer {
        switch self {
        case .accepted(let solution, let isNew):
            let words = [
                String(solution.id.value), solution.question?.wire ?? "*", solution.answer?.wire ?? "*", isNew.word,
            ]
            let sentence = "Accepted as solution \(solution.id.value)" + (isNew ? "" : " (it was already)")
            return viewer.answer(StructuredLine("ACCEPTED", words, sentence: sentence))
        case .digest(let digest): return viewer.answer("fika/digest", digest.lines([], limit: 1), none: "")
        case .digestTime(let minute):
            let time = minute.map { "\(($0 / 60).padded(to: 2)):\(($0 % 60).padded(to: 2))" }
            let sentence = time.map { "You are told what waits every day at \($0) UTC" } ?? "You are told no digest"
            return viewer.answer(StructuredLine("DIGESTTIME", [time ?? "*"], sentence: sentence))
        case .bots, .bot: return bots(for: viewer)
        case .solution(let solution, let channel):
            return viewer.answer(solution.line(channel: channel))
        case .solvers(let solvers, let month, let channel):
            return viewer.answer(
                "fika/helpers", solvers.enumerated().map { $1.line(rank: $0 + 1, month: month, channel: channel) },
                none: "Nobody's answer was accepted in \(channel) by \(month)")
        case .showsHelp(let isShown):
            let sentence = isShown ? "You are named for what you solved" : "You are not named for what you solved"
            return viewer.answer(StructuredLine("HELPING", [isShown ? "SHOW" : "HIDE"], sentence: sentence))
        case .questions(let questions, let channel):
            // One that was moved; a list is told with its words.
            guard questions.isEmpty else {
                return .lines(questions.flatMap { viewer.lines($0.line(channel: channel, text: nil)) })
            }
            return viewer.answer("fika/questions", [], none: "There are no questions")
        case .charter(let channel, let charter):
            return viewer.answer(Community.charterLine(charter, channel: channel))
        case .privateQuestions(let questions, let channels):
            let lines = questions.map { $0.line(channel: channels[$0.channel] ?? "*", text: nil) }
            return viewer.answer("fika/questions", lines, none: "There are no private questions that you may see")
        case .publishable(let words):
            let sentence = "To make this public: QUESTION PUBLISH \(words.channel) YES [:<other words>]"
            return viewer.answer("fika/public", words.lines, none: "")
                + viewer.answer(
                    StructuredLine(
                        "NOTE", ["QUESTION", "NOT_YET_PUBLIC", words.channel], text: sentence, sentence: sentence))
        case .acknowledged(let id, let isNew):
            let sentence = "Acknowledged \(id.wire)" + (isNew ? "" : " (it was already)")
            return viewer.answer(StructuredLine("ACKNOWLEDGED", [id.wire, isNew.word], sentence: sentence))
        default:
            return .nothing
        }
    }
}
