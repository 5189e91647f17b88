/// The ranking, and the probability that its best is right.
extension FilingLibrary {
    struct Ranking {
        let view: View
        /// Best first.
        let candidates: [(candidate: Candidate, score: Double)]
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
        let probability = model.proposal.score(proposalFeatures(ranking)).logistic
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
        return Ranking(view: view, candidates: scored.sorted { ($0.1, $1.0.number) > ($1.1, $0.0.number) })
    }

    private func reason(_ candidate: Candidate, _ view: View) -> FilingReason {
        if candidate.features[.named] == 1 { return .named }
        let own = words(candidate.match.shared, view)
        let talked = words(candidate.talked, view)
        let entry = entries[candidate.number]
        let people = entry.lastPeople.filter(view.people.contains)
        let isAboutPeople = candidate.features[.peopleLead] > candidate.features[.scoreLead]
        if own.count >= 2, !isAboutPeople || people.isEmpty { return .words(own) }
        if !people.isEmpty, let last = entry.lastTime {
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

    func proposalFeatures(_ ranking: Ranking) -> FeatureVector<ProposalFeature> {
        var features = FeatureVector<ProposalFeature>()
        guard let (best, score) = ranking.candidates.first else { return features }
        let others = ranking.candidates.dropFirst().reduce(0) { $0 + ($1.score - score).exponential }
        features[.odds] = -max(others, 0.001).naturalLogarithm
        features[.margin] = min(ranking.candidates.dropFirst().first.map { score - $0.score } ?? 3, 3)
        features[.ranking] = score
        let same: [(ProposalFeature, FilingFeature)] = [
            (.named, .named), (.namedAlone, .namedAlone), (.score, .score), (.wideScore, .wideScore),
            (.titleContained, .titleContained), (.titleCovered, .titleCovered),
            (.firstTitleContained, .firstTitleContained), (.pairs, .pairs), (.rarest, .rarest),
            (.trigrams, .trigrams), (.talk, .talk), (.talkSum, .talkSum), (.talkCovered, .talkCovered),
            (.people, .people), (.beginner, .beginner), (.opener, .opener), (.lateHours, .lateHours),
            (.lateDays, .lateDays), (.lateWeeks, .lateWeeks), (.latest, .latest), (.openedWeeks, .openedWeeks),
            (.talkCount, .talkCount), (.silent, .silent), (.approval, .approval),
        ]
        for (to, from) in same { features[to] = best.features[from] }
        let signs: [FilingFeature] = [.scoreLead, .talkSumLead, .titleLead, .peopleLead]
        features[.agreement] = Double(signs.filter { best.features[$0] == 1 }.count) / Double(signs.count)
        features[.candidates] = Double(ranking.candidates.count).naturalLogarithm / 4
        fillThread(&features, ranking.view)
        return features
    }

    private func fillThread(_ features: inout FeatureVector<ProposalFeature>, _ view: View) {
        features[.peopleCount] = (1 + Double(view.people.count)).naturalLogarithm
        features[.messageCount] = (1 + Double(view.thread.utterances.count)).naturalLogarithm
        let query = view.query
        guard !query.slots.isEmpty, query.weight > 0 else { return }
        features[.words] = Double(query.slots.count).naturalLogarithm / 4
        features[.known] = query.slots.filter { !$0.spellings.isEmpty }.reduce(0) { $0 + $1.weight } / query.weight
        let size = (1 + Double(index.count)).naturalLogarithm
        let rarities = query.slots.reduce(0) { $0 + min($1.rarity / size, 1) }
        features[.common] = 1 - rarities / Double(query.slots.count)
    }
}
