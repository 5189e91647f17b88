import FikaCore

extension KnowledgeRefusal {
    var code: String {
        switch self {
        case .notAnAnswer: "NO_ANSWER"
        case .noSuchQuestion: "NO_SUCH_QUESTION"
        case .isAlready: "QUESTION_STATE"
        }
    }

    var context: [String] {
        if case .isAlready(let state) = self { return [state.rawValue] }
        return []
    }

    var sentence: String {
        switch self {
        case .notAnAnswer: "That message is no answer to the question"
        case .noSuchQuestion: "There is no such question; QUESTIONS names those of a community"
        case .isAlready(let state): "The question is \(state.rawValue)"
        }
    }
}
