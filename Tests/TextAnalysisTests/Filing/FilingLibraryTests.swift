import Testing

@testable import TextAnalysis

@Suite("Open cases")
struct FilingLibraryTests {
    private static let day: Int64 = 86_400
    private static let titles = [
        "Dormer window at Mill Lane 12", "Parking permit for Church Street", "Noise complaint about the café",
        "Felling of an oak in the park", "Broken street light near the school",
    ]

    private static func library() -> FilingLibrary {
        var library = FilingLibrary()
        for (index, title) in titles.enumerated() {
            library.add(
                OpenCase(title: title, people: ["p\(index)"], language: .english, time: Int64(index) * day))
        }
        return library
    }

    private static func thread(_ texts: [String], who: String = "anna", named: Set<Int> = []) -> UnfiledThread {
        UnfiledThread(
            utterances: texts.map { Utterance(who: who, text: $0) }, named: named, language: .english, time: 20 * day)
    }

    @Test(
        "A thread finds the case whose title it names",
        arguments: [
            (["The dormer window is too wide", "Which one? Mill Lane?"], 0), (["the permit for parking"], 1),
            (["They fell the oak tomorrow"], 3), (["the street light is broken again"], 4),
        ])
    func finds(texts: [String], number: Int) {
        let found = Self.library().find(Self.thread(texts))
        #expect(found.first?.number == number)
        #expect(found.map(\.probability) == found.map(\.probability).sorted(by: >))
        #expect(found.allSatisfy { (0...1).contains($0.probability) })
    }

    @Test("What was said about a case finds it too, from then on")
    func talk() {
        var library = Self.library()
        let thread = Self.thread(["the trumpets on the terrace start at midnight"], who: "bert")
        for text in ["those trumpets on the terrace again", "trumpets until midnight"] {
            library.note(
                Utterance(who: "bert", text: text), about: 2, language: .english, time: 19 * Self.day)
        }
        let found = library.find(thread)
        #expect(found.first?.number == 2)
        #expect(found.first?.reason == .people(["bert"], secondsAgo: Self.day))
        let others = library.find(Self.thread(["trumpets on the terrace"], who: "eva"))
        #expect(others.first?.number == 2)
        if case .talk(let words)? = others.first?.reason {
            #expect(Set(words) == ["trumpet", "terrac"])
        } else {
            Issue.record("\(others)")
        }
    }

    @Test("The reason gives words that the thread said, or that it names the case")
    func reasons() throws {
        let library = Self.library()
        let byWords = try #require(library.find(Self.thread(["a dormer window"])).first)
        #expect(byWords.reason == .words(["dormer", "window"]) || byWords.reason == .words(["window", "dormer"]))
        let byName = try #require(library.find(Self.thread(["see there"], named: [1])).first { $0.number == 1 })
        #expect(byName.reason == .named)
    }

    @Test("Closed cases are not found, and a named one that is closed neither")
    func closed() {
        let library = Self.library()
        let found = library.find(Self.thread(["a dormer window"], named: [0])) { $0 != 0 }
        #expect(!found.map(\.number).contains(0))
        #expect(library.find(Self.thread(["a dormer window"])) { _ in false }.isEmpty)
        #expect(library.find(Self.thread(["x"], named: [99])).allSatisfy { $0.number < 5 })
    }

    @Test("Same additions, same findings")
    func deterministic() {
        let thread = Self.thread(["a broken permit in the park near the café"])
        #expect(Self.library().find(thread) == Self.library().find(thread))
    }

    @Test("A no lowers the probability of a case, a yes raises it")
    func verdicts() throws {
        let thread = Self.thread(["a dormer window"])
        let before = try #require(Self.library().find(thread).first).probability
        var (liked, disliked) = (Self.library(), Self.library())
        liked.judge(0, yes: 1, no: 0)
        disliked.judge(0, yes: 0, no: 1)
        #expect(try #require(liked.find(thread).first).probability > before)
        #expect(try #require(disliked.find(thread).first { $0.number == 0 }).probability < before)
    }

    @Test("A thread about a case is more probable than one about nothing here")
    func probability() throws {
        let library = Self.library()
        let about = try #require(library.find(Self.thread(["The dormer window at Mill Lane 12"])).first)
        let chatter = try #require(library.find(Self.thread(["Lunch at noon?"])).first)
        #expect(about.probability > chatter.probability)
    }

    @Test("Of two cases that fit alike neither is likely, and all probabilities together are at most one")
    func ambiguous() throws {
        var library = Self.library()
        library.add(OpenCase(title: Self.titles[0], language: .english, time: 0))
        let found = library.find(Self.thread(["The dormer window at Mill Lane 12"]))
        #expect(Set(found.prefix(2).map(\.number)) == [0, 5])
        #expect(try #require(found.first).probability < 0.65)
        #expect(found.map(\.probability).reduce(0, +) <= 1.000_001)
    }

    @Test("No weight but that of the amount of talk speaks against a case")
    func signs() {
        let weights = FilingModel.shipped.ranking.weights
        for feature in FilingFeature.allCases where feature != .talkCount {
            #expect(weights[feature.rawValue] >= 0, "\(feature)")
        }
        #expect(FilingModel.shipped.proposal.weights.allSatisfy { $0 >= 0 })
        #expect(FilingModel.shipped.ranking.products.allSatisfy { $0.weight >= 0 })
        #expect(FilingModel.shipped.proposal.products.isEmpty)
    }

    @Test("What the decision looks at: the words that only other cases have, and how well the signals agree")
    func decision() {
        let library = Self.library()
        // Of four words three are in some title, two of them in the best's; nobody has the fourth.
        let ranking = library.ranking(Self.thread(["dormer window permit zebra"]), by: .shipped) { _ in true }
        #expect(ranking.candidates.first?.candidate.number == 0)
        let features = library.proposalFeatures(ranking)
        #expect(abs(features[.elsewhere] - 0.25) < 1e-9)
        #expect(features[.agreement] == 1)
        let nothing = library.ranking(Self.thread([""]), by: .shipped) { _ in true }
        #expect(library.proposalFeatures(nothing)[.elsewhere] == 0)
    }

    @Test("The signals disagree where the best is not the first by each")
    func disagreement() throws {
        let library = Self.library()
        let thread = Self.thread(["dormer window permit zebra"])
        // By age alone the newest is the best, which none of its words speak for.
        let weights = FilingFeature.allCases.map { "\($0) \($0 == .newShare ? 1 : 0)" } + ["bias 0"]
        let model = try FilingModel(ranking: weights.joined(separator: "\n"), proposal: FilingModel.shippedProposal)
        let features = library.proposalFeatures(library.ranking(thread, by: model) { _ in true })
        // Before it are the two cases that have a word of the thread; by the likelihood, which a title of many other
        // words lowers, all are.
        #expect(abs(features[.agreement] - (3.0 / 3 + 1.0 / 5) / 4) < 1e-9)
        #expect(abs(features[.elsewhere] - 0.75) < 1e-9)
    }

    @Test("How long a thread is, is the same for every case, and grows with its words, not with the stop words")
    func length() {
        let library = Self.library()
        func lengths(_ texts: [String]) -> Set<Double> {
            let place = FilingFeature.length.rawValue
            return Set(library.trainingRows(Self.thread(texts)) { _ in true }.map { $0.features[place] })
        }
        #expect(lengths(["dormer window"]).count == 1)
        #expect(lengths(["dormer window"]) == lengths(["the dormer, and the window"]))
        #expect((lengths(["dormer window", "which window"]).first ?? 0) > (lengths(["dormer window"]).first ?? 9))
        #expect(lengths([""]) == [0])
    }

    @Test("Talk beyond the limit is forgotten, oldest first, but counted")
    func talkLimit() {
        var library = Self.library()
        for index in 0...FilingLibrary.talkMax {
            library.note(
                Utterance(who: "p0", text: "word \(index)"), about: 0, language: .english, time: 10 * Self.day)
        }
        #expect(library.entries[0].talk.count == FilingLibrary.talkMax)
        #expect(library.entries[0].talkCount == FilingLibrary.talkMax + 1)
    }

    @Test("No cases and no words find nothing that could be said")
    func empty() {
        #expect(FilingLibrary().find(Self.thread(["a dormer window"])).isEmpty)
        #expect(Self.library().find(Self.thread([""])).allSatisfy { $0.reason == .latest })
    }
}
