import FikaCore

extension KnowledgeRefusal {
    var code: String {
        switch self {
        case .notAnAnswer: "NO_ANSWER"
        case .noSuchQuestion: "NO_SUCH_QUESTION"
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
        case .notAnAnswer, .noSuchQuestion, .noSuchSolution, .emptySolution, .reviewOutOfRange: []
        }
    }

    var sentence: String {
        switch self {
        case .notAnAnswer: "That message is no answer to the question"
        case .noSuchQuestion: "There is no such question; QUESTIONS names those of a community"
        case .isAlready(let state): "It is \(state.rawValue)"
        case .noSuchSolution: "There is no such solution; SOLUTIONS lists them"
        case .emptySolution: "A solution has a question and an answer"
        case .noSuchMonth: "A month is YYYY-MM"
        case .reviewOutOfRange: "Give a day after today, within ten years"
        }
    }
}
