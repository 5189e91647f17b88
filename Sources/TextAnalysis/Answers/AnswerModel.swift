/// How past answers are ranked, and when a bot speaks.
package struct AnswerModel: Sendable {
    let ranking: LinearModel<AnswerFeature>
    let speech: LinearModel<SpeechFeature>

    /// Reads the weights of both; see `LinearModel`.
    package init(ranking: String, speech: String) throws(ModelFault) {
        self.ranking = try LinearModel(ranking)
        self.speech = try LinearModel(speech)
    }

    /// What was learned from public help forums; `Tests/Training/answers.py` writes it.
    package static let shipped: AnswerModel = {
        do {
            return try AnswerModel(ranking: shippedRanking, speech: shippedSpeech)
        } catch {
            preconditionFailure("the weights that are part of the program are no weights: \(error)")
        }
    }()
}
