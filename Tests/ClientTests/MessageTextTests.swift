import Testing

@testable import IRCClient

@Suite("Cutting text for the wire")
struct MessageTextTests {
    @Test("Short text stays whole, lines are told apart, empty ones are left out")
    func lines() {
        #expect(MessageText.pieces(of: "hej") == ["hej"])
        #expect(MessageText.pieces(of: "a\n\nb\r\nc\n") == ["a", "b", "c"])
        #expect(MessageText.pieces(of: "").isEmpty)
        #expect(MessageText.pieces(of: "  \n ").isEmpty)
    }

    @Test("A long line is cut behind a space near its end, otherwise between two characters")
    func cuts() {
        let words = MessageText.pieces(of: String(repeating: "word ", count: 20), bytesMax: 32)
        #expect(words.allSatisfy { $0.utf8.count <= 32 && !$0.hasPrefix(" ") && $0.hasPrefix("word") })
        #expect(words.joined().split(separator: " ").count >= 14)
        let solid = MessageText.pieces(of: String(repeating: "x", count: 70), bytesMax: 32)
        #expect(solid.map(\.utf8.count) == [32, 32, 6])
    }

    @Test("No character is torn apart, not even one of many scalars")
    func characters() {
        let text = String(repeating: "👩‍👩‍👧é", count: 30)
        let pieces = MessageText.pieces(of: text, bytesMax: 64)
        #expect(pieces.joined() == text)
        #expect(pieces.allSatisfy { $0.utf8.count <= 64 })
        let pile = "e" + String(repeating: "\u{301}", count: 100)
        let cut = MessageText.pieces(of: pile, bytesMax: 32)
        #expect(cut.allSatisfy { $0.utf8.count <= 32 })
        #expect(Array(cut.joined().unicodeScalars) == Array(pile.unicodeScalars))
    }
}
