import Testing
import TextAnalysis

@Suite("Cutting text into tokens")
struct TokenizerTests {
    private static func texts(_ text: String) -> [String] {
        Tokenizer().tokens(in: text).map(\.text)
    }

    @Test(
        "words are lower-cased and cut at what is neither letter nor digit",
        arguments: [
            ("", []), (" \t\n—!? ", []), ("The printer is offline.", ["the", "printer", "is", "offline"]),
            ("De vergunning voor Dorpsstraat 12", ["de", "vergunning", "voor", "dorpsstraat", "12"]),
            ("één,twee;drie", ["een", "twee", "drie"]), ("a/b\\c|d", ["a", "b", "c", "d"]),
            ("x86 2FA", ["x86", "2fa"]),
            ("0x80070005", ["0x80070005"]), ("🔑sleutel🔑", ["sleutel"]), ("m²", ["m"]),
        ] as [(String, [String])])
    func words(text: String, tokens: [String]) {
        #expect(Self.texts(text) == tokens)
    }

    @Test(
        "Latin letters lose their diacritics, whatever way they are written",
        arguments: [
            ("Café", "cafe"), ("cafe\u{301}", "cafe"), ("COÖPERATIE", "cooperatie"), ("Ångström", "angstrom"),
            ("straße", "strasse"), ("STRAẞE", "strasse"), ("Œuvre", "oeuvre"), ("Ærø", "aero"), ("Łódź", "lodz"),
            ("Ĳssel", "ijssel"), ("Đặng", "dang"), ("ñandú", "nandu"), ("İstanbul", "istanbul"), ("Þór", "thor"),
            ("Ὀδυσσεύς", "ὀδυσσεύς"), ("МОСКВА", "москва"), ("東京", "東京"), ("हिन्दी", "हिन्दी"), ("१२", "१२"),
            ("so\u{AD}ft", "soft"), ("ﬁn", "ﬁn"),
        ])
    func folding(text: String, token: String) {
        #expect(Self.texts(text) == [token])
    }

    @Test(
        "a compound gives its first part, its whole, and its other parts",
        arguments: [
            ("2026-0042", ["2026", "2026-0042", "0042"]), ("10.0.1", ["10", "10.0.1", "0", "1"]),
            ("Setup.EXE", ["setup", "setup.exe", "exe"]), ("wi-fi", ["wi", "wifi", "fi"]),
            ("foto's", ["foto", "fotos", "s"]), ("foto’s", ["foto", "fotos", "s"]), ("don't", ["don", "dont", "t"]),
            ("e\u{2011}mail", ["e", "email", "mail"]), ("covid-19", ["covid", "covid-19", "19"]),
            ("anna@example.nl", ["anna", "anna@example.nl", "example", "nl"]),
            ("#case-2026-0042", ["case", "case-2026-0042", "2026", "0042"]),
            ("user_name", ["user", "user_name", "name"]), ("L'État", ["l", "letat", "etat"]),
        ])
    func compounds(text: String, tokens: [String]) {
        #expect(Self.texts(text) == tokens)
    }

    @Test(
        "joiners at an edge, doubled or alone tie nothing",
        arguments: [
            ("-wifi-", ["wifi"]), ("wi--fi", ["wi", "fi"]), ("einde. Begin", ["einde", "begin"]), ("...", []),
            ("'quoted'", ["quoted"]), ("a -b", ["a", "b"]), ("@anna", ["anna"]), ("10.", ["10"]),
            ("x.\u{301}y", ["x", "y"]),
        ] as [(String, [String])])
    func looseJoiners(text: String, tokens: [String]) {
        #expect(Self.texts(text) == tokens)
    }

    @Test("ranges are bytes of the source, and a compound's cover its parts")
    func ranges() {
        #expect(
            Tokenizer().tokens(in: "¿café-2? Ja") == [
                Token(text: "cafe", range: 2..<7), Token(text: "cafe-2", range: 2..<9, role: .compound),
                Token(text: "2", range: 8..<9), Token(text: "ja", range: 11..<13),
            ])
    }

    @Test("a word of the most bytes stays whole, one more is cut, and its range stays whole")
    func longWords() {
        let limit = Tokenizer.tokenBytesMax
        let whole = String(repeating: "x", count: limit)
        #expect(Tokenizer().tokens(in: whole) == [Token(text: whole, range: 0..<limit)])
        #expect(Tokenizer().tokens(in: whole + "y z").first == Token(text: whole, range: 0..<(limit + 1)))
        let wide = String(repeating: "東", count: 30)
        #expect(Self.texts(wide) == [String(repeating: "東", count: limit / 3)])
    }

    @Test("a compound that is too long is known by its parts alone")
    func longCompounds() {
        let part = String(repeating: "x", count: 40)
        #expect(Self.texts("\(part).\(part)") == [part, part])
        let fitting = String(repeating: "x", count: 32)
        #expect(Self.texts("\(fitting)-\(fitting)") == [fitting, fitting + fitting, fitting])
    }

    @Test(
        "bytes that are not UTF-8 separate words and never trap",
        arguments: [
            ([0x61, 0xFF, 0x62], ["a", "b"]), ([0xC3], []), ([0x61, 0xC3], ["a"]), ([0xC3, 0x28, 0x61], ["a"]),
            ([0xED, 0xA0, 0x80, 0x61], ["a"]), ([0xC0, 0xAF, 0x61], ["a"]), ([0xE0, 0x83, 0xA9], []),
            ([0xF5, 0x80, 0x80, 0x80], []),
            ([0xE2, 0x80], []), ([0x61, 0x2D, 0xC3], ["a"]), ([0xF0, 0x9F, 0x94, 0x91, 0x61], ["a"]),
        ] as [([UInt8], [String])])
    func invalidUTF8(bytes: [UInt8], tokens: [String]) {
        var found: [String] = []
        let isComplete = Tokenizer().forEachToken(in: bytes.span) { token, _, _ in
            found.append(String(decoding: token, as: UTF8.self))
            return true
        }
        #expect(isComplete)
        #expect(found == tokens)
    }

    @Test("any bytes give tokens that are UTF-8, not empty, within the limit and in the order of the source")
    func anyBytes() {
        var state: UInt64 = 42
        for _ in 0..<300 {
            let bytes = (0..<200).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let byte = UInt8(truncatingIfNeeded: state >> 33)
                return byte < 0x60 ? [0x2D, 0x2E, 0x61, 0x31, 0xC3, 0xA9][Int(byte) % 6] : byte
            }
            var start = 0
            Tokenizer().forEachToken(in: bytes.span) { token, range, _ in
                #expect((1...Tokenizer.tokenBytesMax).contains(token.count))
                #expect(String(validating: token, as: UTF8.self) != nil)
                #expect(range.lowerBound >= start && range.upperBound <= bytes.count && !range.isEmpty)
                start = range.lowerBound
                return true
            }
        }
    }

    @Test("100 kB of one word, of joined letters and of text are taken in one go")
    func large() {
        let blob = String(repeating: "x", count: 100_000)
        #expect(Tokenizer().tokens(in: blob).map(\.range) == [0..<100_000])
        let chain = String(repeating: "a.", count: 50_000)
        #expect(Self.texts(chain).count == 50_000)
        let prose = String(repeating: "de Printer is stuk. ", count: 5000)
        #expect(Self.texts(prose).count == 20_000)
    }

    @Test("the receiver can end the run")
    func ending() {
        var count = 0
        let isComplete = Tokenizer().forEachToken(in: "een twee-drie vier") { _, _, _ in
            count += 1
            return count < 3
        }
        #expect(!isComplete)
        #expect(count == 3)
    }
}
