import Testing

@testable import fika

@Suite("Text of others on a terminal")
struct PlainTextTests {
    @Test(
        "Nothing that steers a terminal gets through",
        arguments: [
            ("hej", "hej"), ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"), ("\u{1B}]0;title\u{7}x", "]0;titlex"),
            ("a\tb\nc\r\nd", "a b c  d"), ("\u{9B}2J", "2J"), ("bell\u{7}", "bell"), ("\u{7F}del", "del"),
            ("abc\u{202E}cba", "abccba"), ("\u{2066}x\u{2069}", "x"), ("a\u{2028}b", "a b"), ("\u{FEFF}x", "x"),
            ("tag\u{E0041}", "tag"),
        ])
    func harmless(text: String, plain: String) {
        #expect(PlainText.of(text) == plain)
    }

    @Test(
        "IRC's formatting goes, with the digits of its colours",
        arguments: [
            ("\u{2}bold\u{2} \u{1D}slanted\u{F}", "bold slanted"), ("\u{3}4red", "red"), ("\u{3}04,12red", "red"),
            ("\u{3}4, not", ", not"), ("\u{3}", ""), ("\u{3}123", "3"), ("\u{4}FF0000red", "red"),
            ("\u{4}FF0000,00ff00x", "x"),
        ])
    func formatting(text: String, plain: String) {
        #expect(PlainText.of(text) == plain)
    }

    @Test("Other scripts and joined emoji stay as they are", arguments: ["Grüße", "日本", "👩‍👩‍👧", "שלום", "e\u{301}"])
    func scripts(text: String) {
        #expect(PlainText.of(text) == text)
    }

    @Test("A quote is cut to its width with a sign that it was")
    func quotes() {
        #expect(PlainText.quote("short") == "short")
        #expect(PlainText.quote("exactly ten", charactersMax: 11) == "exactly ten")
        #expect(PlainText.quote("one two three", charactersMax: 9) == "one two…")
        #expect(PlainText.quote(String(repeating: "x", count: 100)).count == 40)
        #expect(PlainText.quote("\u{1B}[1mfat") == "[1mfat")
    }
}
