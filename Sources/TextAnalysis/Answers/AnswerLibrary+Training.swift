/// What a script learns from: the very numbers that the library judges by.
extension AnswerLibrary {
    /// The columns of `rankingRows` and of `speechRow`.
    package static var rankingNames: [String] { AnswerFeature.allCases.map { "\($0)" } }
    package static var speechNames: [String] { SpeechFeature.allCases.map { "\($0)" } }

    /// Each candidate's number and features.
    package func rankingRows(_ question: AskedQuestion) -> [(number: Int, features: [Double])] {
        candidates(view(question)) { _ in true }.map { ($0.number, $0.features.values) }
    }

    /// The best answer's number and what decides whether it is said; nil without an answer.
    package func speechRow(
        _ question: AskedQuestion, by model: AnswerModel = .shipped
    ) -> (number: Int, features: [Double])? {
        let ranking = ranking(question, by: model) { _ in true }
        return ranking.candidates.first.map { ($0.candidate.number, speechFeatures(ranking).values) }
    }
}
