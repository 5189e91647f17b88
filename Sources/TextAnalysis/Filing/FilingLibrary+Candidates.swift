/// Which cases are worth a closer look for a thread, and what they are ranked by.
extension FilingLibrary {
    /// Cases that are looked at closely: the best by their own words, by what was said, and the latest.
    static let candidatesMax = 60
    static let latestMax = 10
    private static let hour = 3_600.0

    struct Candidate: Sendable {
        let number: Int
        var features = FeatureVector<FilingFeature>()
        var match = TextIndex.Match()
        /// Slots that are shared with what was said about it.
        var talked: UInt64 = 0
    }

    /// What a thread looks like from here.
    struct View: Sendable {
        let thread: UnfiledThread
        let query: TextIndex.Query
        let scores: [Float]
        let alike: [Float]
        let first: TextIndex.Query
        let firstScores: [Float]
        let trigrams: TrigramSet
        let people: [String]
    }

    func view(_ thread: UnfiledThread) -> View {
        var parts = thread.utterances.map { (text: $0.text, weight: 0.8) }
        if !parts.isEmpty { parts[0].weight = 1 }
        let query = index.query(parts, language: thread.language)
        let scores = index.scores(of: query)
        let opening = thread.utterances.first?.text ?? ""
        let first = index.query([(opening, 1)], language: thread.language)
        var people: [String] = []
        for utterance in thread.utterances where !people.contains(utterance.who) { people.append(utterance.who) }
        return View(
            thread: thread, query: query, scores: scores.said, alike: scores.alike, first: first,
            firstScores: index.scores(of: first).said, trigrams: TrigramSet(opening), people: people)
    }

    /// The candidates, by number, with all their features.
    func candidates(_ view: View, where isOpen: (Int) -> Bool) -> [Candidate] {
        let best = index.best(view.scores, limit: Self.candidatesMax, where: isOpen)
        var numbers = best.own.map { Int(index.owners[Int($0.text)]) }
        numbers += best.echoes.map { Int(index.owners[Int($0.text)]) }
        let ages = entries.indices.filter(isOpen).sorted { (touched($0), $0) > (touched($1), $1) }
        numbers += ages.prefix(Self.latestMax)
        numbers += view.thread.named.filter { entries.indices.contains($0) && isOpen($0) }
        var seen: Set<Int> = []
        var candidates = numbers.filter { seen.insert($0).inserted }.sorted().map { candidate($0, view) }
        let place = Dictionary(uniqueKeysWithValues: ages.enumerated().map { ($1, $0) })
        for index in candidates.indices {
            candidates[index].features[.latest] = 1 / (1 + Double(place[candidates[index].number] ?? 0))
        }
        lead(&candidates)
        return candidates
    }

    private func touched(_ number: Int) -> Int64 { entries[number].lastTime ?? entries[number].time }

    private func candidate(_ number: Int, _ view: View) -> Candidate {
        let entry = entries[number]
        let match = index.match(view.query, entry.text)
        let opening = index.match(view.first, entry.text)
        var features = FeatureVector<FilingFeature>()
        let isNamed = view.thread.named.contains(number)
        features[.named] = isNamed ? 1 : 0
        features[.namedAlone] = isNamed && view.thread.named.count == 1 ? 1 : 0
        features[.score] = Double(view.scores[entry.text])
        features[.wideScore] = Double(view.scores[entry.text] + view.alike[entry.text])
        features[.titleCovered] = match.covered[0]
        features[.descriptionCovered] = match.covered[1]
        features[.kindCovered] = match.covered[2]
        features[.coveredLead] = match.coveredAnywhere
        features[.titleContained] = match.contained[0]
        features[.firstTitleContained] = opening.contained[0]
        features[.firstScoreLead] = Double(view.firstScores[entry.text])
        features[.descriptionContained] = match.contained[1]
        features[.pairs] = match.pairs
        features[.rarest] = match.rarest
        features[.digits] = match.digits
        features[.trigrams] = entry.trigrams.likeness(view.trigrams)
        let talked = fillTalk(&features, entry, view)
        fillPeople(&features, entry, view)
        fillTimes(&features, entry, view)
        let (yes, no) = (Double(entry.acceptedCount), Double(entry.rejectedCount))
        // At even odds is what nobody has said anything about begins with.
        features[.approval] = (yes + 1) / (yes + no + 2) - 0.5
        return Candidate(number: number, features: features, match: match, talked: talked)
    }

    /// Returns which slots are shared with what was said.
    private func fillTalk(_ features: inout FeatureVector<FilingFeature>, _ entry: Entry, _ view: View) -> UInt64 {
        var covered: UInt64 = 0
        var (best, sum) = (0.0, 0.0)
        for text in entry.talk {
            let score = Double(view.scores[Int(text)])
            best = max(best, score)
            sum += score
            if score > 0 { covered |= index.match(view.query, Int(text)).shared }
        }
        features[.talk] = best
        features[.talkSum] = sum / (1 + Double(entry.talk.count)).squareRoot()
        features[.talkCovered] =
            view.query.weight > 0 ? index.weight(of: covered, in: view.query) / view.query.weight : 0
        return covered
    }

    private func fillPeople(_ features: inout FeatureVector<FilingFeature>, _ entry: Entry, _ view: View) {
        var (shared, all) = (0.0, 0.0)
        for person in view.people {
            let cases = Double(casesOfPerson[person] ?? 0)
            let rarity = ((Double(count) + 1) / (cases + 0.5)).naturalLogarithm
            all += max(rarity, 0)
            if entry.people.contains(person) { shared += max(rarity, 0) }
        }
        features[.people] = all > 0 ? shared / all : 0
        features[.beginner] = view.people.first.map { entry.people.contains($0) ? 1 : 0 } ?? 0
        features[.opener] = entry.opener.map { view.people.contains($0) ? 1 : 0 } ?? 0
    }

    private func fillTimes(_ features: inout FeatureVector<FilingFeature>, _ entry: Entry, _ view: View) {
        let since = max(0, Double(view.thread.time - (entry.lastTime ?? entry.time)) / Self.hour)
        features[.lateHours] = (-since / 4).exponential
        features[.lateDays] = (-since / 48).exponential
        features[.lateWeeks] = (-since / 336).exponential
        features[.lateMonths] = (-since / 1440).exponential
        let opened = max(0, Double(view.thread.time - entry.time) / Self.hour)
        features[.openedWeeks] = (-opened / 336).exponential
        features[.talkCount] = (1 + Double(entry.talkCount)).naturalLogarithm / 4
        features[.silent] = entry.talkCount == 0 ? 1 : 0
    }

    private func lead(_ candidates: inout [Candidate]) {
        let pairs: [(FilingFeature, FilingFeature)] = [
            (.score, .scoreLead), (.wideScore, .wideScoreLead), (.titleContained, .titleLead), (.pairs, .pairsLead),
            (.trigrams, .trigramsLead), (.talk, .talkLead), (.talkSum, .talkSumLead),
            (.talkCovered, .talkCoveredLead), (.people, .peopleLead), (.coveredLead, .coveredLead),
            (.firstScoreLead, .firstScoreLead),
        ]
        for (of, to) in pairs {
            let best = candidates.map { $0.features[of] }.max() ?? 0
            guard best > 0 else { continue }
            for place in candidates.indices { candidates[place].features[to] = candidates[place].features[of] / best }
        }
    }
}
