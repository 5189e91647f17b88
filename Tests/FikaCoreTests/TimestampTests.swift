import Testing

@testable import FikaCore

@Suite("Timestamps")
struct TimestampTests {
    @Test(
        "the civil date is right on both sides of every edge",
        arguments: [
            (0, "1970-01-01"), (-1, "1969-12-31"), (951_782_399_999, "2000-02-28"), (951_782_400_000, "2000-02-29"),
            (1_709_164_800_000, "2024-02-29"), (1_767_225_599_999, "2025-12-31"), (4_107_542_400_000, "2100-03-01"),
            (4_107_456_000_000, "2100-02-28"), (-62_135_596_800_000, "0001-01-01"),
        ])
    func civilDate(milliseconds: Int, text: String) {
        #expect(Timestamp(milliseconds: Int64(milliseconds)).dateText == text)
    }

    @Test("days are added as days")
    func adding() {
        #expect(Timestamp(milliseconds: 0).adding(days: 60).dateText == "1970-03-02")
    }

    @Test("names are compared without the case of ASCII letters alone")
    func casefolding() {
        #expect(casefold("Anna[]") == "anna[]")
        #expect(casefold("ÄNNA") == "Änna")
        #expect(casefold("anna") == "anna")
    }

    @Test(
        "a text is cut at whole characters",
        arguments: [("héllo", 2, "h"), ("héllo", 3, "hé"), ("👩‍👩‍👧", 5, ""), ("", 0, ""), ("abc", 3, "abc")])
    func cutting(text: String, limit: Int, expected: String) {
        #expect(text.prefix(bytes: limit) == expected)
    }
}
