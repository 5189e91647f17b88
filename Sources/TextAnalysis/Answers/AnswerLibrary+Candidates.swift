/// Which past answers are worth a closer look for a question, and what they are ranked by.
extension AnswerLibrary {
    /// Candidates by their own words, and by questions they worked for.
    static let candidatesMax = 100
    static let echoesLookedAtMax = 60
    private static let day = 86_400.0

    struct Candidate: Sendable {
        let number: Int
        var features: FeatureVector<AnswerFeature>
        var match: TextIndex.Match
    }

    /// What a question looks like from here.
    struct View: Sendable {
        let question: AskedQuestion
        let query: TextIndex.Query
        /// By the words of the question, and what other words for the same add.
        let scores: [Float]
        let alike: [Float]
        let trigrams: TrigramSet
    }

    func view(_ question: AskedQuestion) -> View {
        let query = index.query([(question.title, 1), (question.body, 0.6)], language: question.language)
        let scores = index.scores(of: query)
        return View(
            question: question, query: query, scores: scores.said, alike: scores.alike,
            trigrams: TrigramSet(question.title))
    }

    /// The candidates, by number, with all their features.
    func candidates(_ view: View, where isWanted: (Int) -> Bool) -> [Candidate] {
        let best = index.best(view.scores, limit: Self.candidatesMax, where: isWanted)
        var numbers = best.own.map { Int(index.owners[Int($0.text)]) }
        numbers += best.echoes.prefix(Self.echoesLookedAtMax).map { Int(index.owners[Int($0.text)]) }
        var seen: Set<Int> = []
        var candidates = numbers.filter { seen.insert($0).inserted }.sorted().map { candidate($0, view) }
        lead(&candidates)
        return candidates
    }

    private func candidate(_ number: Int, _ view: View) -> Candidate {
        let entry = entries[number]
        let match = index.match(view.query, entry.text)
        var features = FeatureVector<AnswerFeature>()
        features[.score] = Double(view.scores[entry.text])
        features[.wideScore] = Double(view.scores[entry.text] + view.alike[entry.text])
        features[.titleAlike] = match.alikeTitle
        features[.alike] = match.alike
        features[.titleCovered] = match.covered[0]
        features[.bodyCovered] = match.covered[1]
        features[.answerCovered] = match.covered[2]
        features[.covered] = match.coveredAnywhere
        features[.titleContained] = match.contained[0]
        features[.pairs] = match.pairs
        features[.rarest] = match.rarest
        features[.digits] = match.digits
        features[.trigrams] = entry.trigrams.likeness(view.trigrams)
        fillEchoes(&features, entry, view)
        fillPast(&features, entry, view)
        features[.passedOn] = settled[entry.print].map { $0 == number ? 0 : 1 } ?? 0
        features[.accepted] = entry.isAccepted ? 1 : 0
        features[.answerLength] = (1 + Double(index.lengths[entry.text][2])).naturalLogarithm / 5
        features[.titleLength] = (1 + Double(index.lengths[entry.text][0])).naturalLogarithm / 3
        features[.sameLanguage] = entry.language == view.question.language ? 1 : 0
        features[.answerLink] = entry.hasLink ? 1 : 0
        return Candidate(number: number, features: features, match: match)
    }

    private func fillEchoes(_ features: inout FeatureVector<AnswerFeature>, _ entry: Entry, _ view: View) {
        var covered: UInt64 = 0
        var (best, sum) = (0.0, 0.0)
        for echo in entry.echoes {
            let score = Double(view.scores[Int(echo)])
            best = max(best, score)
            sum += score
        }
        for echo in entry.echoes.suffix(16) { covered |= index.match(view.query, Int(echo)).shared }
        features[.echo] = best
        features[.echoSum] = (1 + 4 * sum).naturalLogarithm
        features[.echoCovered] = index.share(of: covered, in: view.query)
    }

    private func fillPast(_ features: inout FeatureVector<AnswerFeature>, _ entry: Entry, _ view: View) {
        let age = max(0, Double(view.question.time - entry.time) / Self.day)
        features[.ageWeek] = (-age / 7).exponential
        features[.ageMonth] = (-age / 30).exponential
        features[.ageHalfYear] = (-age / 180).exponential
        features[.ageYears] = min(age / 1000, 3)
        var (month, week) = (0.0, 0.0)
        for time in entry.worked.suffix(64) {
            let since = max(0, Double(view.question.time - time) / Self.day)
            month += (-since / 30).exponential
            week += (-since / 7).exponential
        }
        let worked = Double(entry.worked.count)
        features[.worked] = (1 + worked).naturalLogarithm
        features[.workedLately] = (1 + month).naturalLogarithm
        features[.workedWeek] = (1 + week).naturalLogarithm
        features[.approval] = .approval(yes: entry.worked.count, no: entry.rejectedCount)
    }

    private func lead(_ candidates: inout [Candidate]) {
        let pairs: [(AnswerFeature, AnswerFeature)] = [
            (.score, .scoreLead), (.wideScore, .wideScoreLead), (.titleCovered, .titleLead), (.covered, .coveredLead),
            (.titleContained, .containedLead), (.trigrams, .trigramsLead), (.echo, .echoLead),
        ]
        for (of, to) in pairs {
            let best = candidates.map { $0.features[of] }.max() ?? 0
            guard best > 0 else { continue }
            for place in candidates.indices { candidates[place].features[to] = candidates[place].features[of] / best }
        }
    }
}
