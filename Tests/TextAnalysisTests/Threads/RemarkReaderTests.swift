import Testing

@testable import TextAnalysis

@Suite("What a message says to the model of threads")
struct RemarkReaderTests {
    private static func content(_ text: String) -> RemarkContent {
        var people = RoomPeople()
        for (number, nick) in ["anna", "bert", "|trey|", "no", "christine"].enumerated() {
            _ = people.speak(nick, number: number)
        }
        return RemarkReader(people: people, speaker: 1, since: 0).content(of: text, scores: [:])
    }

    @Test(
        "whom it calls, and how strongly",
        arguments: [
            ("anna: yes", 0, 3), ("Anna, yes", 0, 3), ("@anna yes", 0, 3), ("anna:yes", 0, 3), ("anna yes", 0, 2),
            ("thanks anna!", 0, 1), ("ask (anna)", 0, 1), ("|trey|: ok", 2, 3), ("no: really", 3, 3),
            ("christ: hello", 4, 3),
        ])
    func mentions(text: String, person: Int, strength: Int) {
        let mention = Self.content(text).mentions.first
        #expect(mention?.person == person && mention?.strength == strength)
    }

    @Test("no mention", arguments: ["hello", "bert: that is me", "there is no way", "banana: yes", ""])
    func noMentions(text: String) {
        #expect(Self.content(text).mentions.isEmpty)
    }

    @Test("a nick that nobody has, a question, a link, an exclamation")
    func marks() {
        #expect(Self.content("zed: hello").callsStranger)
        #expect(!Self.content("anna: hello").callsStranger)
        #expect(Self.content("who?").asks && !Self.content("see http://a.b/?q").asks)
        #expect(Self.content("see http://a.b/?q").links && Self.content("yes!").exclaims)
    }

    @Test("nicks are no words, and forms of a word that begin alike are one")
    func words() {
        #expect(Self.content("anna: vergunningen").words == Self.content("vergunning").words)
        #expect(Self.content("anna: a b a").wordCount == 3)
        #expect(Self.content("anna: a b a").words.count == 2)
    }
}
