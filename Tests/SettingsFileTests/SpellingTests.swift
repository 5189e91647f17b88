import Testing

@testable import SettingsFile

@Suite("Spelling")
struct SpellingTests {
    @Test(
        "Distances count single slips",
        arguments: [
            ("name", "name", 0), ("nmae", "name", 1), ("nam", "name", 1), ("names", "name", 1), ("game", "name", 1),
            ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3),
        ])
    func distance(left: String, right: String, expected: Int) {
        #expect(Spelling.distance(left, right) == expected)
    }

    @Test(
        "Only near words are guessed",
        arguments: [
            ("prot", "port"), ("hsot", "host"), ("tlscert", "tls_cert"), ("banana", nil), ("x", nil), ("ho", nil),
        ] as [(String, String?)])
    func nearest(word: String, expected: String?) {
        #expect(Spelling.nearest(to: word, among: ["host", "port", "tls_cert"]) == expected)
    }
}
