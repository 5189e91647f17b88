/// The open cases, what was said about each, and by whom: as far as whoever keeps it has seen.
///
/// Everything is judged as of the moment of a thread: additions come in the order of time. Same additions, same
/// findings.
package struct FilingLibrary: Sendable {
    struct Entry: Sendable {
        let text: Int
        let time: Int64
        let trigrams: TrigramSet
        let opener: String?
        var people: Set<String>
        var bag = CaseBag()
        /// Numbers of the texts of what was said about it, the newest last.
        var talk: [Int32] = []
        var talkCount = 0
        var lastTime: Int64?
        var lastPeople: [String] = []
        var acceptedCount = 0
        var rejectedCount = 0
    }

    /// Messages about a case that are compared with a thread; older ones count in numbers only.
    static let talkMax = 200

    private(set) var index = TextIndex(
        weights: TextIndex.Weights(
            fields: SIMD4(2.5, 1, 0.5, 1), lengthPenalty: SIMD4(0.4, 0.6, 0, 0.6)))
    private(set) var entries: [Entry] = []
    /// How many cases somebody has to do with.
    private(set) var casesOfPerson: [String: Int] = [:]
    /// How many cases have each word, and the sum of that.
    private(set) var casesOfTerm: [Int32] = []
    private(set) var wordsOfCases = 0

    package init() {}

    /// How many cases there are.
    package var count: Int { entries.count }

    /// Adds a case; returns its number, which counts from 0.
    @discardableResult
    package mutating func add(_ openCase: OpenCase) -> Int {
        let text = index.add(
            owner: entries.count, isEcho: false,
            fields: [openCase.title, openCase.description, openCase.kind], language: openCase.language)
        entries.append(
            Entry(
                text: text, time: openCase.time, trigrams: TrigramSet(openCase.title),
                opener: openCase.people.first, people: []))
        keep(text, in: entries.count - 1)
        for person in openCase.people { involve(person, in: entries.count - 1) }
        return entries.count - 1
    }

    /// Somebody spoke about a case: in its channel, or in a thread that was filed into it.
    package mutating func note(_ utterance: Utterance, about number: Int, language: Language, time: Int64) {
        involve(utterance.who, in: number)
        entries[number].talkCount += 1
        entries[number].lastTime = max(entries[number].lastTime ?? time, time)
        entries[number].lastPeople.removeAll { $0 == utterance.who }
        entries[number].lastPeople = entries[number].lastPeople.suffix(2) + [utterance.who]
        let text = index.add(
            owner: number, isEcho: true, fields: ["", "", "", utterance.text], language: language)
        keep(text, in: number)
        entries[number].talk.append(Int32(text))
        if entries[number].talk.count > Self.talkMax { entries[number].talk.removeFirst() }
    }

    /// How often people said yes and no to a proposal of the case.
    package mutating func judge(_ number: Int, yes: Int, no: Int) {
        entries[number].acceptedCount = yes
        entries[number].rejectedCount = no
    }

    /// Puts the words of a text into the bag of its case.
    private mutating func keep(_ text: Int, in number: Int) {
        casesOfTerm += [Int32](repeating: 0, count: index.terms.count - casesOfTerm.count)
        for (field, amount) in CaseBag.amounts.enumerated() {
            for place in index.words(of: text, field: field) {
                let term = index.words[place]
                guard entries[number].bag.add(term, amount) else { continue }
                casesOfTerm[Int(term)] += 1
                wordsOfCases += 1
            }
        }
    }

    private mutating func involve(_ person: String, in number: Int) {
        if entries[number].people.insert(person).inserted { casesOfPerson[person, default: 0] += 1 }
    }
}
