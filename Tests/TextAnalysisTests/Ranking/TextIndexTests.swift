import Testing

@testable import TextAnalysis

@Suite("Texts in memory")
struct TextIndexTests {
    private static let weights = TextIndex.Weights(
        fields: SIMD4(2, 1, 0.4, 0), lengthPenalty: SIMD4(repeating: 0.5))

    private static func index(_ texts: [String], language: Language = .english) -> TextIndex {
        var index = TextIndex(weights: weights)
        for (owner, text) in texts.enumerated() {
            index.add(owner: owner, isEcho: false, fields: [text], language: language)
        }
        return index
    }

    private static func found(_ index: TextIndex, _ query: String, limit: Int = 10) -> [Int32] {
        let query = index.query([(query, 1)], language: .english)
        return index.best(index.scores(of: query).said, limit: limit) { _ in true }.own.map(\.text)
    }

    private static let texts = [
        "The printer prints nothing", "The thunderbird calendar is empty", "Mailbox full", "Wi-Fi is slow", "Printer",
    ]

    @Test(
        "The text that says most of what is asked comes first",
        arguments: [
            ("printers print nothing", [0, 4]), ("calendar of thunderbird", [1]), ("wifi", [3]), ("where is the", []),
            ("canteen", []), ("", []),
        ] as [(String, [Int32])])
    func ranking(query: String, texts: [Int32]) {
        #expect(Self.found(Self.index(Self.texts), query) == texts)
    }

    @Test(
        "A word that no text has is read as one that differs by a letter, or as two",
        arguments: [
            ("thunderbrid", [1]), ("calandar", [1]), ("thunderbirdcalendar", [1]), ("mail box", [2]),
            ("prnter", [0, 4]),
            ("caelndar", [1]), ("calenndar", [1]), ("xalendar", []), ("slaw", []),
        ] as [(String, [Int32])])
    func spelling(query: String, texts: [Int32]) {
        #expect(Set(Self.found(Self.index(Self.texts), query)) == Set(texts))
    }

    @Test("A number that differs by a digit is another number")
    func digits() {
        let index = Self.index(["error 80070005"])
        #expect(Self.found(index, "80070006").isEmpty && Self.found(index, "80070005") == [0])
    }

    @Test("Other words for the same are a score of their own")
    func alike() {
        let index = Self.index(["How to delete a photo"])
        let query = index.query([("erase my pictures", 1)], language: .english)
        let scores = index.scores(of: query)
        #expect(scores.said == [0] && scores.alike[0] > 0)
    }

    @Test("Equal texts come in the order in which they were added, and no more than asked for")
    func ties() {
        let index = Self.index(["cable", "cable", "cable", "cable"])
        #expect(Self.found(index, "cables") == [0, 1, 2, 3])
        #expect(Self.found(index, "cables", limit: 2) == [0, 1])
        #expect(Self.found(index, "cables", limit: 0).isEmpty)
    }

    @Test("A score is a share of what could be had, and a longer text has less")
    func share() {
        let index = Self.index(["toner", "toner and some other words about nothing"])
        let scores = index.scores(of: index.query([("toner", 1)], language: .english)).said
        #expect(scores[0] > scores[1] && scores[1] > 0 && scores[0] < 1)
    }

    @Test("Of a long query the rarest words are kept, and no more than the limit")
    func longQuery() {
        var index = Self.index(["needle"] + Array(repeating: "common", count: 50))
        let filler = (0..<200).map { "word\($0)" }
        for word in filler { index.add(owner: 0, isEcho: false, fields: ["\(word) common"], language: .english) }
        let query = index.query([((filler + ["needle"]).joined(separator: " "), 1)], language: .english)
        #expect(query.slots.count == TextIndex.queryTermsMax)
        #expect(Self.found(index, (["common"] + filler).joined(separator: " ")).count == 10)
    }

    @Test("Words beyond the limit of a field are not looked at")
    func longField() {
        let text = Array(repeating: "filler", count: TextIndex.fieldWordsMax).joined(separator: " ")
        #expect(Self.found(Self.index([text + " needle"]), "needle").isEmpty)
        #expect(Self.found(Self.index(["needle " + text]), "needle") == [0])
    }

    @Test("What a match has in common is told field by field")
    func match() {
        var index = TextIndex(weights: Self.weights)
        index.add(owner: 0, isEcho: false, fields: ["Printer jams", "thick paper", "tray two"], language: .english)
        let query = index.query([("the printer jams in tray two 2024", 1)], language: .english)
        let match = index.match(query, 0)
        #expect(match.sharedCount == 4 && match.contained[0] == 1 && match.contained[1] == 0)
        #expect(match.covered[0] > 0 && match.covered[2] > 0 && match.covered[1] == 0)
        #expect(match.pairs > 0 && match.digits == 0)
        #expect(abs(match.coveredAnywhere - match.covered[0] - match.covered[2]) < 1e-12)
    }

    @Test("e to a power is what it is", arguments: [-30.0, -1, -0.001, 0, 0.5, 1, 10, 300])
    func exponential(power: Double) {
        #expect(abs(power.exponential.naturalLogarithm - power) < 1e-12 * max(1, abs(power)))
        #expect((-800.0).exponential == 0 && 0.0.logistic == 0.5)
    }
}
