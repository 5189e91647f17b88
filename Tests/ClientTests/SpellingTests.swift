import Testing

@testable import fika

@Suite("Finding what was meant")
struct SpellingTests {
    @Test(
        "The nearest word within two mistakes, but never a whole short word",
        arguments: [
            ("hsitory", "history"), ("cases", "cases"), ("CASSES", "cases"), ("x", nil), ("banana", nil), ("nope", nil),
            ("jains", "join"),
        ])
    func nearest(typed: String, meant: String?) {
        #expect(Spelling.nearest(to: typed, among: ["join", "history", "case", "cases"]) == meant)
    }
}
