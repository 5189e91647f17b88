import TextAnalysis

/// Questions in the order in which they were asked, each before a library that holds what there was then.
struct AnswersReplay {
    /// How long after a question a helper's verdict on it is known.
    static let verdictSeconds: Int64 = 86_400
    /// Where a set tells no times, its `train` questions were before all others, and before each other by folds.
    static let folds: UInt64 = 5

    enum Feedback: String, CaseIterable {
        /// All verdicts older than a day.
        case all
        /// Of those, only verdicts on questions of the split `train`.
        case train
        case none
    }

    private let set: AnswersSet
    private let feedback: Feedback
    private var library = AnswerLibrary()
    private var numbers: [String: Int] = [:]
    private(set) var ids: [String] = []
    private var storedNext = 0
    private var verdictNext = 0
    private var verdicts: [(question: AnswersSet.Question, answer: String)] = []

    init(_ set: AnswersSet, feedback: Feedback) {
        self.set = set
        self.feedback = feedback
        let asked = Dictionary(set.questions.map { ($0.id, $0) }) { first, _ in first }
        verdicts = set.verdicts.compactMap { verdict in
            asked[verdict.question].map { (question: $0, answer: verdict.answer) }
        }.filter { feedback == .all || feedback == .train && $0.question.split == "train" }
            .sorted {
                ($0.question.asked.time, $0.question.id, $0.answer)
                    < ($1.question.asked.time, $1.question.id, $1.answer)
            }
    }

    /// Calls `body` with each question of a split and the library of its moment.
    mutating func run(split: String, _ body: (AnswersSet.Question, AnswerLibrary, [String]) throws -> Void) rethrows {
        let isTimeless = Set(set.questions.map(\.asked.time)).count <= 1
        for question in set.questions where question.isOfFirst && (split.isEmpty || question.split == split) {
            advance(to: question.asked.time)
            guard isTimeless, feedback != .none else {
                try body(question, library, ids)
                continue
            }
            var lived = library
            for verdict in verdicts where isBefore(verdict.question, question) { confirm(verdict, in: &lived) }
            try body(question, lived, ids)
        }
    }

    private func isBefore(_ earlier: AnswersSet.Question, _ question: AnswersSet.Question) -> Bool {
        guard earlier.split == "train" else { return false }
        return question.split != "train" || Self.fold(earlier.id) != Self.fold(question.id)
    }

    static func fold(_ id: String) -> UInt64 {
        id.utf8.reduce(7) { ($0 &* 31 &+ UInt64($1)) % 1_000_003 } % folds
    }

    private mutating func advance(to time: Int64) {
        while storedNext < set.stored.count, set.stored[storedNext].answer.time < time {
            let stored = set.stored[storedNext]
            numbers[stored.id] = library.add(stored.answer)
            ids.append(stored.id)
            storedNext += 1
        }
        while verdictNext < verdicts.count,
            verdicts[verdictNext].question.asked.time + Self.verdictSeconds <= time
        {
            confirm(verdicts[verdictNext], in: &library)
            verdictNext += 1
        }
    }

    private func confirm(_ verdict: (question: AnswersSet.Question, answer: String), in library: inout AnswerLibrary) {
        guard let number = numbers[verdict.answer] else { return }
        library.confirm(number, for: verdict.question.asked)
    }
}
