import Testing

@testable import fika

@Suite("Finding what was meant")
struct SpellingTests {
    @Test(
        "Letters put in, left out, changed or swapped are one mistake each",
        arguments: [
            ("join", "join", 0), ("jion", "join", 1), ("joi", "join", 1), ("joinn", "join", 1), ("jain", "join", 1),
            ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3),
        ])
    func distances(left: String, right: String, distance: Int) {
        #expect(Spelling.distance(left, right) == distance)
    }

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
