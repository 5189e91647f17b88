import BotKit
import TextAnalysis

/// The accepted answers of one channel, ready to be searched.
struct SolutionShelf: Sendable {
    /// Words that a question must share with a solution: one rare word in common is chance.
    static let sharedWordsMin = 2
    /// What was asked says more about what is asked now than what was answered.
    private static let questionWeight = 2.0

    private struct Entry: Sendable {
        let solution: SolutionText
        let terms: Set<String>
    }

    private let language: Language
    private var index: BM25Index
    private var entries: [Entry] = []

    /// Solutions of any other channel are left out, whoever sent them: its readers may be others.
    init(_ solutions: [SolutionText], channel: String, language: Language) {
        self.language = language
        index = BM25Index(language: language)
        // An answer that worked twice is one answer; the first in the list is the newest.
        var known: Set<String> = []
        for solution in solutions
        where solution.channel.lowercased() == channel.lowercased() && !solution.answer.isEmpty
            && known.insert(solution.answer.lowercased()).inserted
        {
            let terms = Similarity.terms(of: solution.question + "\n" + solution.answer, language: language)
            index.add(
                id: entries.count, fields: [(solution.question, Self.questionWeight), (solution.answer, 1)])
            entries.append(Entry(solution: solution, terms: terms))
        }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// The solution that speaks about enough of the question, and by enough more than any other.
    func find(_ question: String, coverage: Double, margin: Double) -> SolutionText? {
        let hits = index.search(question, limit: 2)
        guard let best = hits.first, index.coverage(of: question, in: best.id) >= coverage else { return nil }
        let words = Similarity.terms(of: question, language: language)
        guard entries[best.id].terms.intersection(words).count >= Self.sharedWordsMin else { return nil }
        if let second = hits.dropFirst().first, best.score < second.score * margin { return nil }
        return entries[best.id].solution
    }
}
