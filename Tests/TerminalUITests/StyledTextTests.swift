import TerminalUI
import Testing

@Suite("Styled text")
struct StyledTextTests {
    private static let red = Style(foreground: .palette(1))

    @Test("pieces of one look join, and empty ones vanish")
    func joins() {
        let text = StyledText("a") + StyledText("b") + StyledText("", Self.red) + StyledText("c", Self.red)
        #expect(text.spans == [Span("ab"), Span("c", Self.red)])
        #expect(text.plain == "abc" && text.width == 3 && !text.isEmpty && StyledText("").isEmpty)
    }

    @Test("upon a reversed look no colour of its own is left, which would be a background")
    func reversed() {
        let base = Style(attributes: .reverse)
        let faint = Style(foreground: .palette(8), background: .palette(7), attributes: [.bold, .dim])
        #expect(Self.red.over(base) == base)
        #expect(faint.over(base) == Style(attributes: [.bold, .reverse]))
        #expect(
            Self.red.over(Style(background: .palette(7))) == Style(foreground: .palette(1), background: .palette(7)))
    }

    @Test(
        "rows break at blanks and line ends, within a word only where it fills a row",
        arguments: [
            ("een twee drie", 8, ["een twee", "drie"]), ("een  twee", 3, ["een", "twe", "e"]),
            ("", 5, [""]), ("a\n\nb", 5, ["a", "", "b"]), ("a\r\nb\n", 5, ["a", "b", ""]),
            ("abcdefgh", 3, ["abc", "def", "gh"]), ("x abcdefgh", 4, ["x", "abcd", "efgh"]),
            ("  ingesprongen", 20, ["  ingesprongen"]), ("woord     ", 5, ["woord"]), ("a\tb", 9, ["a b"]),
            ("漢字仮名", 5, ["漢字", "仮名"]), ("「漢字」。", 4, ["「漢", "字」", "。"]), ("abc漢", 4, ["abc", "漢"]),
            ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 5, ["👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"]), ("ab", 1, ["a", "b"]), ("東", 1, ["東"]),
        ] as [(String, Int, [String])])
    func wraps(text: String, width: Int, rows: [String]) {
        #expect(StyledText(text).wrapped(width: width).map(\.plain) == rows)
    }

    @Test("rows after the first of a line begin with the indent, which leaves half of the width")
    func indents() {
        let rows = StyledText("een twee drie\nvier vijf").wrapped(width: 8, indent: 2).map(\.plain)
        #expect(rows == ["een twee", "  drie", "vier", "  vijf"])
        #expect(StyledText("abcdefghij").wrapped(width: 4, indent: 9).map(\.plain) == ["abcd", "  ef", "  gh", "  ij"])
    }

    @Test("Lines are as they were written, each with its styles")
    func lines() {
        let bold = Style(attributes: .bold)
        let lines = (StyledText("een\n\ntw") + StyledText("ee\ndrie\n", bold)).lines
        #expect(
            lines == [StyledText("een"), "", StyledText("tw") + StyledText("ee", bold), StyledText("drie", bold), ""])
        #expect(StyledText("").lines.count == 1)
    }

    @Test("looks stay with their words over row ends")
    func looks() {
        let text = StyledText("een ") + StyledText("twee drie", Self.red)
        let rows = text.wrapped(width: 8)
        #expect(rows == [StyledText("een ") + StyledText("twee", Self.red), StyledText("drie", Self.red)])
    }

    @Test("whatever the text and the width, no row is wider, and no grapheme is lost or cut")
    func invariants() {
        let text =
            "Hallo wereld, ที่นี่ ไทย سلام عليكم 漢字かな交じり文「引用」。 👨‍👩‍👧‍👦🇳🇱 e\u{301}clair "
            + "https://example.org/a/very/long/address?with=query https://example.org\n\n नमस्ते  x"
        for width in 2...60 {
            for indent in [0, 2, 5] {
                let rows = StyledText(text).wrapped(width: width, indent: indent)
                #expect(rows.allSatisfy { $0.width <= width })
                let kept = rows.map(\.plain).joined().filter { !$0.isWhitespace }
                #expect(kept == text.filter { !$0.isWhitespace })
            }
        }
    }

    @Test("a line of 4,000 characters is wrapped, and its time is linear")
    func long() {
        let words = String(repeating: "woord ", count: 667)
        let rows = StyledText(words).wrapped(width: 80)
        #expect(rows.count == 52 && rows.allSatisfy { $0.width <= 80 })
        let one = StyledText(String(repeating: "x", count: 4000)).wrapped(width: 40)
        #expect(one.count == 100)
        let clock = ContinuousClock()
        let short = clock.measure { _ = StyledText(words).wrapped(width: 80) }
        let long = clock.measure { _ = StyledText(String(repeating: words, count: 16)).wrapped(width: 80) }
        #expect(long < short * 80 + .milliseconds(50))
    }

    @Test(
        "a cut ends in an ellipsis, and never in half a character",
        arguments: [
            ("hallo", 5, "hallo"), ("hallo", 4, "hal…"), ("漢字", 3, "漢…"), ("漢字", 2, "…"), ("hallo", 1, "…"),
            ("hallo", 0, ""), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, "👨‍👩‍👧‍👦…"),
        ])
    func cuts(text: String, width: Int, cut: String) {
        #expect(StyledText(text).cut(to: width).plain == cut)
        #expect(StyledText(text).padded(to: width).width == width)
    }
}
