import Testing
import TextAnalysis

@Suite("Stems, stop words, languages")
struct StemmerTests {
    @Test(
        "forms of one word have one stem",
        arguments: [
            (.english, ["printer", "printers"]), (.english, ["connection", "connections", "connected", "connecting"]),
            (.dutch, ["vergunning", "vergunningen"]), (.dutch, ["aanvraag", "aanvragen"]),
            (.dutch, ["huis", "huizen"]),
            (.dutch, ["brief", "brieven"]), (.dutch, ["adres", "adressen"]), (.dutch, ["fiets", "fietsen"]),
            (.dutch, ["map", "mappen"]), (.dutch, ["kantoor", "kantoren"]), (.dutch, ["inlog", "inloggen"]),
            (.swedish, ["skrivare", "skrivaren"]), (.french, ["imprimante", "imprimantes"]),
            (.german, ["drucker", "druckern"]),
        ] as [(Language, [String])])
    func forms(language: Language, words: [String]) {
        var stemmer = Stemmer(language)
        var found: Set<String> = []
        for word in words { found.insert(stemmer.stem(word)) }
        #expect(found.count == 1, "\(found)")
    }

    @Test(
        "different words keep different stems",
        arguments: [
            (.english, "printer", "print"), (.dutch, "brief", "bries"), (.dutch, "map", "mop"),
            (.dutch, "vergunning", "vergadering"),
        ] as [(Language, String, String)])
    func different(language: Language, left: String, right: String) {
        var stemmer = Stemmer(language)
        let stem = stemmer.stem(left)
        #expect(stem != stemmer.stem(right))
    }

    @Test(
        "tokens with anything but letters, and words of other scripts, are left alone",
        arguments: ["0x80070005", "2026-0042", "10.0.1", "printers.exe", "東京", "москва", "", "x"])
    func untouched(word: String) {
        for language in Language.allCases {
            var stemmer = Stemmer(language)
            #expect(stemmer.stem(word) == word)
        }
    }

    @Test("a word far longer than a token does no harm")
    func longWord() {
        var stemmer = Stemmer(.dutch)
        let word = String(repeating: "ab", count: 50_000)
        #expect(stemmer.stem(word) == word)
    }

    @Test("stems of a text come in order, with compounds, and without stop words if asked")
    func texts() {
        #expect(
            stems(of: "The printers' Wi-Fi is broken", language: .english) == [
                "the", "printer", "wi", "wifi", "fi", "is", "broken",
            ])
        #expect(
            stems(of: "Waar zijn de brieven van 2026-0042?", language: .dutch, keepingStopWords: false) == [
                "brief", "2026", "2026-0042", "0042",
            ])
        #expect(stems(of: "", language: .french).isEmpty)
    }

    @Test("every stop word is one token of its own in the form that tokens have", arguments: Language.allCases)
    func stopWordsAreTokens(language: Language) {
        let words = StopWords.words(of: language)
        #expect(words.count >= 50)
        for word in words {
            #expect(Tokenizer().tokens(in: word).map(\.text) == [word])
        }
    }

    @Test("stop words are looked up per language, before stemming")
    func stopWords() {
        #expect(StopWords.contains("the", in: .english) && !StopWords.contains("the", in: .dutch))
        #expect(StopWords.contains("het", in: .dutch) && !StopWords.contains("zaak", in: .dutch))
        #expect(StopWords.contains("och", in: .swedish) && StopWords.contains("fur", in: .german))
        #expect(StopWords.contains("etre", in: .french) && !StopWords.contains("printer", in: .english))
    }

    @Test(
        "languages are found by their ISO code and their name",
        arguments: [
            ("en", .english), ("NL", .dutch), ("sv", .swedish), ("fr", .french), ("de", .german), ("xx", nil),
            ("", nil),
            ("dutch", nil),
        ] as [(String, Language?)])
    func codes(code: String, language: Language?) {
        #expect(Language(code: code) == language)
        if let language {
            #expect(language.code == code.lowercased())
            #expect(Language(rawValue: language.rawValue) == language)
        }
    }
}
