/// The ranking, and the probability that its best is right.
extension FilingLibrary {
    struct Ranking {
        let view: View
        let ranked: Ranked<Candidate>
        var candidates: [(candidate: Candidate, score: Double)] { ranked.candidates }
    }

    /// Words that a reason gives.
    static let reasonWordsMax = 3

    /// The cases that fit a thread, best first; the probability of the first is the one to propose by.
    ///
    /// `isOpen` leaves out closed cases and what must not be spoken of.
    package func find(
        _ thread: UnfiledThread, by model: FilingModel = .shipped, limit: Int = 100,
        where isOpen: (Int) -> Bool = { _ in true }
    ) -> [FoundCase] {
        let ranking = ranking(thread, by: model, where: isOpen)
        guard let first = ranking.candidates.first else { return [] }
        // The ranking knows which case if any, the proposal whether any.
        let probability = model.proposal.score(proposalFeatures(ranking)).logistic / (1 + ranking.ranked.rest)
        return ranking.candidates.prefix(max(0, limit)).map { candidate, score in
            FoundCase(
                number: candidate.number, probability: probability * (score - first.score).exponential,
                reason: reason(candidate, ranking.view))
        }
    }

    func ranking(
        _ thread: UnfiledThread, by model: FilingModel, where isOpen: (Int) -> Bool
    ) -> Ranking {
        let view = view(thread)
        let scored = candidates(view, where: isOpen).map { ($0, model.ranking.score($0.features)) }
        return Ranking(view: view, ranked: Ranked(scored, number: \.number))
    }

    private func reason(_ candidate: Candidate, _ view: View) -> FilingReason {
        if candidate.features[.named] == 1 { return .named }
        let own = words(candidate.match.shared, view)
        let talked = words(candidate.talked, view)
        let entry = entries[candidate.number]
        let people = entry.lastPeople.filter(view.people.contains)
        if own.count >= 2 { return .words(own) }
        if let last = entry.lastTime, !people.isEmpty {
            return .people(people, secondsAgo: max(0, view.thread.time - last))
        }
        if talked.count > own.count { return .talk(talked) }
        return own.isEmpty ? .latest : .words(own)
    }

    /// The most telling words of some slots, as stems.
    private func words(_ slots: UInt64, _ view: View) -> [String] {
        let shared = view.query.slots.enumerated().filter { slots & (1 << UInt64($0.offset)) != 0 }.map(\.element)
        return shared.sorted { ($0.weight, $1.term) > ($1.weight, $0.term) }.prefix(Self.reasonWordsMax).map(\.term)
    }

    /// `Tests/Training/filing.py` does the same: see there before changing it.
    func proposalFeatures(_ ranking: Ranking) -> FeatureVector<ProposalFeature> {
        var features = FeatureVector<ProposalFeature>()
        guard let best = ranking.candidates.first?.candidate else { return features }
        features[.odds] = ranking.ranked.odds
        features[.margin] = ranking.ranked.margin
        let same: [(ProposalFeature, FilingFeature)] = [
            (.named, .named), (.namedAlone, .namedAlone), (.score, .score), (.titleContained, .titleContained),
            (.pairs, .pairs), (.trigrams, .trigrams), (.cosine, .cosine), (.likelihood, .likelihood),
            (.covered, .covered), (.rarest, .rarest), (.opener, .opener), (.approval, .approval),
            (.elsewhere, .elsewhere),
        ]
        for (to, from) in same { features[to] = best.features[from] }
        features[.agreement] = agreement(on: best, among: ranking.candidates.map(\.candidate))
        return features
    }

    /// How high the best stands by each of the signals alone that look at all words: the mean of one over its place.
    private func agreement(on best: Candidate, among candidates: [Candidate]) -> Double {
        let signals: [FilingFeature] = [.score, .cosine, .likelihood, .covered]
        let shares = signals.map { signal in
            1 / Double(1 + candidates.count { $0.features[signal] > best.features[signal] })
        }
        return shares.reduce(0, +) / Double(signals.count)
    }
}
