extension AnswerLibrary {
    /// What a bot says to a question; see `find`.
    package func decide(
        _ question: AskedQuestion, within bounds: AnswerBounds, by model: AnswerModel = .shipped,
        where isWanted: (Int) -> Bool = { _ in true }
    ) -> AnswerDecision {
        let found = find(question, by: model, limit: AnswerBounds.suggestedMax, where: isWanted)
            .filter { $0.sharedCount >= bounds.sharedWordsMin && $0.covered >= bounds.coveredMin }
        guard let first = found.first else { return .silence }
        if first.probability >= bounds.answer { return .answer(first) }
        guard first.probability >= bounds.suggest else { return .silence }
        // The second is worth its line when it is nearly as likely.
        return .suggest(found.filter { $0.probability >= bounds.suggest / 2 })
    }
}
