import Testing
import TextAnalysis

@Suite("Ranked search in memory")
struct BM25IndexTests {
    private static func dutch() -> BM25Index {
        var index = BM25Index(language: .dutch)
        index.add(id: 1, fields: [("Printer drukt niet af", 2), ("Zet de printer uit en aan.", 1)])
        index.add(id: 2, fields: [("Wachtwoord vergeten", 2), ("Ga naar het portaal en kies nieuw wachtwoord.", 1)])
        index.add(
            id: 3, fields: [("Wi-Fi valt weg", 2), ("Vergeet het netwerk en log opnieuw in; fout 0x80070005.", 1)])
        index.add(id: 4, fields: [("Scanner", 2), ("De scanner zit in de printer op de gang.", 1)])
        return index
    }

    private static func ids(_ index: BM25Index, _ query: String, limit: Int = 10) -> [Int] {
        index.search(query, limit: limit).map(\.id)
    }

    @Test(
        "the document that speaks most of the question's rare words comes first",
        arguments: [
            ("mijn printers drukken niet", [1, 4]), ("wachtwoorden", [2]), ("wifi", [3]), ("WI-FI", [3]),
            ("foutcode 0x80070005", [3]), ("scanner", [4]), ("waar is de het een", []), ("", []), ("kantine", []),
        ] as [(String, [Int])])
    func ranking(query: String, ids: [Int]) {
        #expect(Self.ids(Self.dutch(), query) == ids)
    }

    @Test("a score is what the formula says")
    func score() throws {
        var index = BM25Index(language: .english)
        index.add(id: 7, fields: [("printer", 1)])
        index.add(id: 8, fields: [("scanner", 1)])
        // idf = ln(1 + 1.5/1.5) = ln 2; frequency 1 in a document of mean length gives a gain of 1.
        let hit = try #require(index.search("printer", limit: 1).first)
        #expect(hit.id == 7)
        #expect(abs(hit.score - 0.693_147_180_559_945) < 1e-12)
    }

    @Test("a word in a heavier field counts more, and in a longer document less")
    func weights() {
        var index = BM25Index(language: .english)
        index.add(id: 1, fields: [("unrelated", 3), ("toner", 1)])
        index.add(id: 2, fields: [("toner", 3), ("unrelated", 1)])
        #expect(Self.ids(index, "toner") == [2, 1])
        index.add(id: 3, fields: [("toner", 3)])
        #expect(Self.ids(index, "toner") == [3, 2, 1])
    }

    @Test("equal documents come in the order of their ids, whatever the order of adding")
    func ties() {
        var index = BM25Index(language: .english)
        for id in [5, 3, 9, 1] { index.add(id: id, fields: [("network cable", 1)]) }
        #expect(Self.ids(index, "cables") == [1, 3, 5, 9])
        #expect(Self.ids(index, "cables", limit: 2) == [1, 3])
        #expect(Self.ids(index, "cables", limit: 0).isEmpty)
        #expect(Self.ids(index, "cables", limit: -1).isEmpty)
    }

    @Test("a removed document is gone, and the scores are those of an index that never had it")
    func removing() {
        var index = Self.dutch()
        index.add(id: 99, fields: [("printer printer printer", 5)])
        index.remove(id: 99)
        index.remove(id: 100)
        #expect(index.count == 4)
        let (kept, fresh) = (index.search("printer", limit: 9), Self.dutch().search("printer", limit: 9))
        #expect(kept.map(\.id) == fresh.map(\.id) && kept.map(\.score) == fresh.map(\.score))
        for id in 1...4 { index.remove(id: id) }
        #expect(index.count == 0 && index.search("printer", limit: 9).isEmpty)
    }

    @Test("adding an id again replaces the document")
    func replacing() {
        var index = Self.dutch()
        index.add(id: 1, fields: [("Toetsenbord kapot", 1)])
        #expect(index.count == 4)
        #expect(Self.ids(index, "printer") == [4])
        #expect(Self.ids(index, "toetsenborden") == [1])
    }

    @Test("coverage is 1 when every word is there, 0 when none is, and low when the rare ones are missing")
    func coverage() {
        let index = Self.dutch()
        #expect(index.coverage(of: "hoe zet ik de printer aan", in: 1) > 0.99)
        #expect(index.coverage(of: "kantine menu", in: 1) == 0)
        #expect(index.coverage(of: "waar is het", in: 1) == 0)
        #expect(index.coverage(of: "printer", in: 77) == 0)
        let half = index.coverage(of: "printer kantine", in: 1)
        #expect(half > 0 && half < 0.5)
    }

    @Test("only the first terms of an endless question count")
    func queryLimit() {
        var index = BM25Index(language: .english)
        index.add(id: 1, fields: [("printer", 1)])
        func query(before count: Int) -> String {
            (0..<count).map { "w\($0)" }.joined(separator: " ") + " printer"
        }
        #expect(Self.ids(index, query(before: BM25Index.queryTermsMax - 1)) == [1])
        #expect(Self.ids(index, query(before: BM25Index.queryTermsMax)).isEmpty)
    }

    @Test("documents without words are kept and never found; large ones are taken")
    func oddDocuments() {
        var index = BM25Index(language: .english)
        index.add(id: 1, fields: [])
        index.add(id: 2, fields: [("🙂 the of", 1)])
        #expect(index.count == 2 && index.search("the", limit: 5).isEmpty)
        index.add(id: 3, fields: [(String(repeating: "paper jam ", count: 10_000), 1)])
        #expect(Self.ids(index, "jammed paper") == [3])
    }
}
