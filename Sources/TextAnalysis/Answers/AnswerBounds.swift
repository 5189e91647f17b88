/// How sure a bot must be.
package struct AnswerBounds: Sendable, Equatable {
    /// Most answers that are suggested at a time.
    package static let suggestedMax = 2

    /// The probability from which on an answer is given as one.
    package var answer: Double
    /// The probability from which on answers are suggested.
    package var suggest: Double
    /// Words that a question must share with an answer: one rare word in common is chance.
    package var sharedWordsMin: Int
    /// The share of a question that an answer must speak about: what a small library knows nothing of is most of what
    /// is asked, however much better one answer is than the others.
    package var coveredMin: Double

    package init(answer: Double, suggest: Double, sharedWordsMin: Int = 2, coveredMin: Double = 0.3) {
        self.answer = answer
        self.suggest = suggest
        self.sharedWordsMin = sharedWordsMin
        self.coveredMin = coveredMin
    }
}
