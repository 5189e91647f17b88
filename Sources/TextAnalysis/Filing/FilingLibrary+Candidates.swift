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
        let words: ThreadWords
        let first: TextIndex.Query
        let trigrams: TrigramSet
        let people: [String]
    }

    func view(_ thread: UnfiledThread) -> View {
        var parts = thread.utterances.map { (text: $0.text, weight: 0.8) }
        if !parts.isEmpty { parts[0].weight = 1 }
        let query = index.query(parts, language: thread.language)
        let opening = thread.utterances.first?.text ?? ""
        var people: [String] = []
        for utterance in thread.utterances where !people.contains(utterance.who) { people.append(utterance.who) }
        return View(
            thread: thread, query: query, scores: index.scores(of: query).said, words: words(of: thread),
            first: index.query([(opening, 1)], language: thread.language), trigrams: TrigramSet(opening),
            people: people)
    }

    /// The candidates, by number, with all their features.
    func candidates(_ view: View, where isOpen: (Int) -> Bool) -> [Candidate] {
        let open = entries.indices.filter(isOpen)
        let best = index.best(view.scores, limit: Self.candidatesMax, where: isOpen)
        var numbers = best.own.map { Int(index.owners[Int($0.text)]) }
        numbers += best.echoes.map { Int(index.owners[Int($0.text)]) }
        let latest = latest(of: open)
        numbers += latest
        numbers += view.thread.named.filter { entries.indices.contains($0) && isOpen($0) }
        var candidates = Set(numbers).sorted().map { candidate($0, view) }
        var place = 0
        for index in candidates.indices {
            let number = candidates[index].number
            while open[place] < number { place += 1 }
            let newer = Double(open.count - 1 - place)
            candidates[index].features[.newest] = (-newer / 12).exponential
            candidates[index].features[.newShare] = 1 - newer / Double(open.count)
            guard entries[number].lastTime != nil, let rank = latest.firstIndex(of: number) else { continue }
            candidates[index].features[.latest] = 1 / Double(1 + rank)
        }
        return candidates
    }

    /// The cases that something was said about last, or that were opened last.
    private func latest(of open: [Int]) -> [Int] {
        var latest: [(time: Int64, number: Int)] = []
        for number in open {
            let time = entries[number].lastTime ?? entries[number].time
            if latest.count == Self.latestMax, let last = latest.last, (time, number) < last { continue }
            let place = latest.firstIndex { ($0.time, $0.number) < (time, number) } ?? latest.count
            latest.insert((time, number), at: place)
            if latest.count > Self.latestMax { latest.removeLast() }
        }
        return latest.map(\.number)
    }

    private func candidate(_ number: Int, _ view: View) -> Candidate {
        let entry = entries[number]
        let match = index.match(view.query, entry.text)
        var features = FeatureVector<FilingFeature>()
        let isNamed = view.thread.named.contains(number)
        features[.named] = isNamed ? 1 : 0
        features[.namedAlone] = isNamed && view.thread.named.count == 1 ? 1 : 0
        features[.score] = Double(view.scores[entry.text])
        // A title of one word is soon said: as if each title had a word more, which nobody says.
        let titleWords = Double(index.words(of: entry.text, field: 0).count)
        let isTelling = titleWords / (titleWords + 1)
        features[.titleContained] = match.contained[0] * isTelling
        features[.firstTitleContained] = index.match(view.first, entry.text).contained[0] * isTelling
        features[.pairs] = match.pairs
        features[.digits] = match.digits
        features[.trigrams] = entry.trigrams.likeness(view.trigrams)
        features[.cosine] = cosine(view.words, entry.bag)
        features[.likelihood] = likelihood(view.words, entry.bag)
        features[.length] = (1 + view.words.amount).naturalLogarithm / 4
        features[.elsewhere] = elsewhere(view.words, entry.bag)
        let talked = talked(entry, view)
        let shared = match.shared | talked
        features[.covered] = index.share(of: shared, in: view.query)
        features[.rarest] = index.rarest(of: shared, in: view.query)
        fillPeople(&features, entry, view)
        fillTimes(&features, entry, view)
        features[.talkCount] = (1 + Double(entry.talkCount)).naturalLogarithm / 4
        features[.approval] = .approval(yes: entry.acceptedCount, no: entry.rejectedCount)
        return Candidate(number: number, features: features, match: match, talked: talked)
    }

    /// The slots that are shared with what was said.
    private func talked(_ entry: Entry, _ view: View) -> UInt64 {
        entry.talk.reduce(0) { slots, text in
            view.scores[Int(text)] > 0 ? slots | index.match(view.query, Int(text)).shared : slots
        }
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
        features[.opener] = entry.opener.map { view.people.contains($0) ? 1 : 0 } ?? 0
    }

    private func fillTimes(_ features: inout FeatureVector<FilingFeature>, _ entry: Entry, _ view: View) {
        if let last = entry.lastTime {
            let since = max(0, Double(view.thread.time - last) / Self.hour)
            features[.lateDays] = (-since / 48).exponential
        }
        let opened = max(0, Double(view.thread.time - entry.time) / Self.hour)
        features[.openedWeeks] = (-opened / 336).exponential
    }
}
