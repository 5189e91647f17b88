import BotKit
import TextAnalysis

/// The accepted answers of one channel, ready to be searched.
struct SolutionShelf: Sendable {
    /// Words that a question must share with a solution: one rare word in common is chance.
    static let sharedWordsMin = 2

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

    private let language: Language
    private var library = AnswerLibrary()
    private var solutions: [SolutionText] = []
    private var numbers: [String: Int] = [:]

    /// Solutions of any other channel are left out, whoever sent them: its readers may be others.
    init(_ solutions: [SolutionText], channel: String, language: Language, verdicts: [Verdict] = []) {
        self.language = language
        // An answer that worked twice is one answer; the first in the list is the newest.
        var known: [String: Int] = [:]
        for solution in solutions where solution.channel.lowercased() == channel.lowercased() {
            guard !solution.answer.isEmpty, !solution.isOutdated else { continue }
            let asked = AskedQuestion(title: solution.question, language: language, time: Self.time(solution))
            if let number = known[solution.answer.lowercased()] {
                library.confirm(number, for: asked)
                numbers[solution.id] = number
                continue
            }
            let number = library.add(
                PastAnswer(
                    title: solution.question, answer: solution.answer, language: language, time: asked.time))
            known[solution.answer.lowercased()] = number
            numbers[solution.id] = number
            self.solutions.append(solution)
        }
        let own = verdicts.filter { $0.channel == channel.lowercased() }
        for verdict in own { learn(verdict) }
        // The server's counts hold the bot's own verdicts, and those from before it started.
        for solution in self.solutions {
            guard let number = numbers[solution.id] else { continue }
            let known = own.filter { $0.solution == solution.id }
            library.credit(
                number, worked: solution.worked - known.count(where: \.isYes),
                rejected: solution.failed - known.count { !$0.isYes }, at: Self.time(solution))
        }
    }

    var isEmpty: Bool { solutions.isEmpty }

    /// Takes in what somebody thought of an answer; one that is not here is ignored.
    mutating func learn(_ verdict: Verdict) {
        guard let number = numbers[verdict.solution] else { return }
        guard verdict.isYes else { return library.reject(number) }
        library.confirm(
            number, for: AskedQuestion(title: verdict.question, language: language, time: verdict.seconds))
    }

    /// What is worth saying to a question of this moment; never the answer to that very message.
    func offer(_ question: BotMessage, words: String, bounds: AnswerBounds) -> Offer? {
        let asked = AskedQuestion(title: words, language: language, time: question.time.milliseconds / 1000)
        let decision = library.decide(asked, within: bounds) { number in
            question.id.isEmpty || solutions[number].questionID != question.id
        }
        switch decision {
        case .answer(let found): return .answer(find(found))
        case .suggest(let found): return .suggest(found.map(find))
        case .silence: return nil
        }
    }

    private func find(_ found: FoundAnswer) -> Find {
        Find(solution: solutions[found.number], workedCount: found.workedCount)
    }

    private static func time(_ solution: SolutionText) -> Int64 { Moment.seconds(solution.date) ?? 0 }
}
