import Testing

@testable import IRCSession

@Suite("Cutting texts")
struct CuttingTests {
    @Test(
        "A text is cut between scalars",
        arguments: [
            ("abc", 2, "ab"), ("aé", 2, "a"), ("é", 2, "é"), ("👍", 3, ""),
            ("abc", 0, ""), ("abc", -1, ""),
        ])
    func cut(text: String, bytes: Int, rest: String) {
        #expect(text.cut(toBytes: bytes) == rest)
    }

    @Test("Pieces give the whole", arguments: ["", "abc", "abcdefgh", "é€👍é€👍", "e\u{301}e\u{301}e\u{301}"])
    func pieces(text: String) {
        let pieces = text.pieces(ofBytes: 4)
        #expect(pieces.joined() == text)
        #expect(pieces.allSatisfy { $0.utf8.count <= 4 })
        #expect(!pieces.isEmpty)
    }

    @Test("Words fill lines and are never cut")
    func words() {
        #expect(["aa", "bb", "c"].joined(upTo: 5) == ["aa bb", "c"])
        #expect(["toolong", "a"].joined(upTo: 3) == ["toolong", "a"])
        #expect([String]().joined(upTo: 3) == [])
    }
}
