import BotKit
import TextAnalysis

/// The accepted answers of one channel, ready to be searched.
struct SolutionShelf: Sendable {
    /// Words that a question must share with a solution: one rare word in common is chance.
    static let sharedWordsMin = 2
    /// Solutions of one channel; those beyond are not offered.
    static let solutionsMax = 100_000

    /// A solution, and how often it worked again.
    struct Find: Sendable, Equatable {
        let solution: SolutionText
        let workedCount: Int
    }

    /// What the shelf has to say.
    enum Offer: Sendable, Equatable {
        case answer(Find)
        case suggest([Find])
    }

    /// In lower case: its readers, and nobody else, may be shown what stands here.
    private let channel: String
    private let language: Language
    private var library = AnswerLibrary()
    /// What may be offered, as the server last told it, by id.
    private var solutions: [String: SolutionText] = [:]
    /// By their numbers in the library; of those with one answer the newest.
    private var shelved: [SolutionText] = []
    private var numbers: [String: Int] = [:]
    private var numbersByAnswer: [String: Int] = [:]
    /// How often a solution worked and did not, as far as the library knows.
    private var counted: [String: (worked: Int, failed: Int)] = [:]

    /// Solutions of any other channel are left out, whoever sent them.
    init(_ all: [SolutionText], channel: String, language: Language, verdicts: [Verdict] = []) {
        self.channel = channel.lowercased()
        self.language = language
        for solution in all.prefix(Self.solutionsMax) where isOffered(solution) { solutions[solution.id] = solution }
        fill(verdicts)
    }

    /// Takes in what changed; with other words, or without one that was here, all of it is shelved anew.
    mutating func take(_ changes: [SolutionText], verdicts: [Verdict], at seconds: Int64) {
        var isWhole = true
        for solution in changes where solutions[solution.id] != solution {
            isWhole = place(solution, at: seconds) && isWhole
        }
        if !isWhole { fill(verdicts) }
    }

    /// False when the library has to be made anew for it.
    private mutating func place(_ solution: SolutionText, at seconds: Int64) -> Bool {
        let known = solutions[solution.id]
        guard isOffered(solution) else {
            solutions[solution.id] = nil
            return known == nil
        }
        guard known != nil || solutions.count < Self.solutionsMax else { return true }
        solutions[solution.id] = solution
        if let known {
            guard known.hasWords(of: solution) else { return false }
            credit(solution, at: seconds)
            return true
        }
        guard numbersByAnswer[Self.key(solution)] == nil else { return false }
        shelve(solution)
        credit(solution, at: Self.time(solution))
        return true
    }

    private mutating func fill(_ verdicts: [Verdict]) {
        (library, shelved, numbers, numbersByAnswer, counted) = (AnswerLibrary(), [], [:], [:], [:])
        let newestFirst = solutions.values.sorted {
            (Int64($0.id) ?? 0, $0.id) > (Int64($1.id) ?? 0, $1.id)
        }
        for solution in newestFirst { shelve(solution) }
        for verdict in verdicts where verdict.channel == channel { learn(verdict) }
        // The server's counts hold the bot's own verdicts, and those from before it started.
        for solution in newestFirst { credit(solution, at: Self.time(solution)) }
    }

    /// An answer that worked twice is one answer.
    private mutating func shelve(_ solution: SolutionText) {
        let asked = AskedQuestion(title: solution.question, language: language, time: Self.time(solution))
        if let number = numbersByAnswer[Self.key(solution)] {
            library.confirm(number, for: asked)
            numbers[solution.id] = number
            return
        }
        let number = library.add(
            PastAnswer(title: solution.question, answer: solution.answer, language: language, time: asked.time))
        numbersByAnswer[Self.key(solution)] = number
        numbers[solution.id] = number
        shelved.append(solution)
    }

    private mutating func credit(_ solution: SolutionText, at seconds: Int64) {
        guard let number = numbers[solution.id] else { return }
        let known = counted[solution.id] ?? (0, 0)
        library.credit(
            number, worked: solution.worked - known.worked, rejected: solution.failed - known.failed, at: seconds)
        counted[solution.id] = (max(known.worked, solution.worked), max(known.failed, solution.failed))
    }

    var isEmpty: Bool { shelved.isEmpty }
    /// How many there are, those with one answer each counted.
    var count: Int { solutions.count }

    /// Takes in what somebody thought of an answer; one that is not here is ignored.
    mutating func learn(_ verdict: Verdict) {
        guard let number = numbers[verdict.solution] else { return }
        counted[verdict.solution, default: (0, 0)].worked += verdict.isYes ? 1 : 0
        counted[verdict.solution, default: (0, 0)].failed += verdict.isYes ? 0 : 1
        guard verdict.isYes else { return library.reject(number) }
        library.confirm(
            number, for: AskedQuestion(title: verdict.question, language: language, time: verdict.seconds))
    }

    /// What is worth saying to a question of this moment; never the answer to that very message.
    func offer(_ question: BotMessage, words: String, bounds: AnswerBounds) -> Offer? {
        let asked = AskedQuestion(title: words, language: language, time: question.time.milliseconds / 1000)
        let decision = library.decide(asked, within: bounds) { number in
            question.id.isEmpty || shelved[number].questionID != question.id
        }
        switch decision {
        case .answer(let found): return .answer(find(found))
        case .suggest(let found): return .suggest(found.map(find))
        case .silence: return nil
        }
    }

    private func find(_ found: FoundAnswer) -> Find {
        Find(solution: shelved[found.number], workedCount: found.workedCount)
    }

    private func isOffered(_ solution: SolutionText) -> Bool {
        solution.channel.lowercased() == channel && !solution.answer.isEmpty && !solution.isOutdated
            && !solution.isWithdrawn
    }

    private static func key(_ solution: SolutionText) -> String { solution.answer.lowercased() }

    private static func time(_ solution: SolutionText) -> Int64 { Moment.seconds(solution.date) ?? 0 }
}

extension SolutionText {
    /// Whether only the counts differ.
    fileprivate func hasWords(of other: SolutionText) -> Bool {
        var same = other
        (same.worked, same.failed) = (worked, failed)
        return same == self
    }
}
