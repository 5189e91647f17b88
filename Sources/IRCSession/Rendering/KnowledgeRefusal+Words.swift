import FikaCore

extension KnowledgeRefusal {
    var code: String {
        switch self {
        case .notAnAnswer: "NO_ANSWER"
        case .noSuchQuestion: "NO_SUCH_QUESTION"
        case .nobodyToAsk: "NOBODY_TO_ASK"
        case .isNotPrivate: "NOT_PRIVATE"
        case .isNotSettled: "NOT_SOLVED"
        case .isPublished: "IS_PUBLIC"
        case .isAlready: "QUESTION_STATE"
        case .noSuchSolution: "NO_SUCH_SOLUTION"
        case .emptySolution: "EMPTY_SOLUTION"
        case .noSuchMonth: "INVALID_MONTH"
        case .reviewOutOfRange: "INVALID_REVIEW"
        }
    }

    var context: [String] {
        switch self {
        case .isAlready(let state): [state.rawValue]
        case .noSuchMonth(let month): [month.word]
        case .isNotPrivate(let channel): [channel.word]
        case .isPublished(let solution): ["S\(solution)"]
        case .nobodyToAsk, .isNotSettled, .notAnAnswer, .noSuchQuestion, .noSuchSolution, .emptySolution,
            .reviewOutOfRange:
            []
        }
    }

    var sentence: String {
        switch self {
        case .notAnAnswer: "That message is no answer to the question"
        case .noSuchQuestion: "There is no such question; QUESTIONS names those of a community"
        case .nobodyToAsk: "Nobody would see it: the community has no owner but you"
        case .isNotPrivate: "That is not the channel of a private question; QUESTION LIST names yours"
        case .isNotSettled: "No answer to it was accepted; ACCEPT <channel> <message> does that"
        case .isPublished(let solution): "It is public already, as solution S\(solution)"
        case .isAlready(let state): "It is \(state.rawValue)"
        case .noSuchSolution: "There is no such solution; SOLUTIONS lists them"
        case .emptySolution: "A solution has a question and an answer"
        case .noSuchMonth: "A month is YYYY-MM"
        case .reviewOutOfRange: "Give a day after today, within ten years"
        }
    }
}
