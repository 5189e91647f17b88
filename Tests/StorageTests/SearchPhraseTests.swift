import Testing

@testable import FikaSQLite

@Suite("What is typed as an FTS5 expression")
struct SearchPhraseTests {
    @Test(
        "Words, phrases and beginnings are quoted and all asked for",
        arguments: [
            ("printer", "\"printer\""),
            ("printer  stuk", "\"printer\" AND \"stuk\""),
            ("\"papier vast\" op", "\"papier vast\" AND \"op\""),
            ("\"nooit gesloten", "\"nooit gesloten\""),
            ("pri*", "(\"pri*\" OR \"pri*\" *)"),
            ("pr*", "\"pr*\""),
            ("wi-fi", "(\"wi-fi\" OR \"wifi\")"),
            ("a\"b", "\"a\" AND \"b\""),
            ("a - b", "\"a\" AND \"b\""),
            ("OR", "\"OR\""),
        ])
    func expression(_ text: String, _ expression: String) {
        #expect(SearchPhrase(text).expression == expression)
    }

    @Test("Where there is no word there is no question", arguments: ["", " ", "\"\"", "*", "!? ...", "\0"])
    func nothing(_ text: String) {
        #expect(SearchPhrase(text).expression == nil)
    }

    @Test("Of a long question the first words count")
    func termsMax() {
        let words = (1...(SearchPhrase.termsMax + 5)).map { "w\($0)" }.joined(separator: " ")
        let terms = SearchPhrase(words).expression?.split(separator: " AND ")
        #expect(terms?.count == SearchPhrase.termsMax)
        #expect(terms?.last == "\"w\(SearchPhrase.termsMax)\"")
    }
}
