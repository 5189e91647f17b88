/// The ranking, and the probability that its best is right.
extension AnswerLibrary {
    struct Ranking {
        let view: View
        let ranked: Ranked<Candidate>
        var candidates: [(candidate: Candidate, score: Double)] { ranked.candidates }
    }

    /// The past answers that fit a question, best first. The probability of the first is the one to speak by.
    ///
    /// `isWanted` leaves out what the asker may not read.
    package func find(
        _ question: AskedQuestion, by model: AnswerModel = .shipped, limit: Int = 100,
        where isWanted: (Int) -> Bool = { _ in true }
    ) -> [FoundAnswer] {
        let ranking = ranking(question, by: model, where: isWanted)
        guard let first = ranking.candidates.first else { return [] }
        let probability = model.speech.score(speechFeatures(ranking)).logistic
        return ranking.candidates.prefix(max(0, limit)).map { candidate, score in
            FoundAnswer(
                number: candidate.number, probability: probability * (score - first.score).exponential,
                workedCount: entries[candidate.number].worked.count, sharedCount: candidate.match.sharedCount,
                covered: max(candidate.features[.covered], candidate.features[.echoCovered]))
        }
    }

    func ranking(
        _ question: AskedQuestion, by model: AnswerModel, where isWanted: (Int) -> Bool
    ) -> Ranking {
        let view = view(question)
        let scored = candidates(view, where: isWanted).map { ($0, model.ranking.score($0.features)) }
        return Ranking(view: view, ranked: Ranked(scored, number: \.number))
    }

    func speechFeatures(_ ranking: Ranking) -> FeatureVector<SpeechFeature> {
        var features = FeatureVector<SpeechFeature>()
        guard let (best, score) = ranking.candidates.first else { return features }
        features[.odds] = ranking.ranked.odds
        features[.margin] = ranking.ranked.margin
        features[.ranking] = score
        let same: [(SpeechFeature, AnswerFeature)] = [
            (.score, .score), (.wideScore, .wideScore), (.covered, .covered), (.titleCovered, .titleCovered),
            (.titleContained, .titleContained), (.rarest, .rarest), (.pairs, .pairs), (.trigrams, .trigrams),
            (.digits, .digits), (.echo, .echo), (.echoCovered, .echoCovered), (.worked, .worked),
            (.workedLately, .workedLately), (.approval, .approval), (.passedOn, .passedOn), (.accepted, .accepted),
            (.sameLanguage, .sameLanguage),
        ]
        for (to, from) in same { features[to] = best.features[from] }
        features[.agreement] = best.features[.scoreLead] == 1 ? 1 : 0
        features[.scoreBest] = ranking.candidates.map { $0.candidate.features[.score] }.max() ?? 0
        features[.echoBest] = ranking.candidates.map { $0.candidate.features[.echo] }.max() ?? 0
        fillQuestion(&features, ranking.view.query)
        return features
    }

    private func fillQuestion(_ features: inout FeatureVector<SpeechFeature>, _ query: TextIndex.Query) {
        let size = (1 + Double(index.count)).naturalLogarithm
        guard !query.slots.isEmpty, query.weight > 0 else { return }
        features[.words] = Double(query.slots.count).naturalLogarithm / 4
        let known = query.slots.filter { !$0.spellings.isEmpty }
        features[.known] = known.reduce(0) { $0 + $1.weight } / query.weight
        // 0 for words nobody used, 1 for words in every text.
        let rarities = query.slots.reduce(0) { $0 + min($1.rarity / size, 1) }
        features[.common] = 1 - rarities / Double(query.slots.count)
        let commonest = query.slots.map { min($0.rarity / size, 1) }.sorted().prefix(3)
        features[.commonest] = 1 - commonest.reduce(0, +) / Double(commonest.count)
    }
}
