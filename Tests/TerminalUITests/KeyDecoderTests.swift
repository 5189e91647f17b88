import TerminalUI
import Testing

@Suite("From bytes to keys")
struct KeyDecoderTests {
    @Test(
        "keys are known by what terminals send",
        arguments: [
            ("a", [.character("a")]), ("é東🔑", [.character("é"), .character("東"), .character("🔑")]),
            ("\r", [.enter]), ("\n", [.control("j")]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
            ("\u{8}", [.backspace]),
            ("\u{1}\u{5}\u{1A}", [.control("a"), .control("e"), .control("z")]),
            ("\u{0}\u{1C}\u{1F}", [.control(" "), .control("\\"), .control("_")]),
            ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
            ("\u{1B}OA\u{1B}OF\u{1B}OH", [.up, .end, .home]),
            ("\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.home, .end, .home, .end, .home, .end]),
            ("\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z", [.delete, .pageUp, .pageDown, .backTab]),
            ("\u{1B}[1;5C\u{1B}[1;3D\u{1B}[1;2C", [.wordRight, .wordLeft, .modified(.right, .shift)]),
            ("\u{1B}b\u{1B}F\u{1B}.", [.meta("b"), .meta("F"), .meta(".")]), ("\u{1B}\u{7F}", [.control("w")]),
            ("\u{1B}\u{1B}b", [.escape, .meta("b")]), ("\u{1B}\r", [.modified(.enter, .alt)]),
            ("\u{1B}[?1;2c\u{1B}[99~\u{1B}[24;80Rx", [.character("x")]),
            ("\u{1B}OPx", [.function(1), .character("x")]),
            ("\u{1B}[1\u{1}x", [.control("a"), .character("x")]), ("\u{85}x", [.character("x")]),
        ] as [(String, [Key])])
    func keys(text: String, keys: [Key]) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(text.utf8) == keys)
        var slow = KeyDecoder()
        #expect(text.utf8.flatMap { slow.feed([$0]) } == keys)
    }

    @Test(
        "bytes that are not UTF-8 are dropped, and what follows is understood",
        arguments: [
            [0xFF, 0x61], [0xC3, 0x61], [0x80, 0x61], [0xE2, 0x82, 0x61], [0xED, 0xA0, 0x80, 0x61],
            [0xF0, 0x80, 0x80, 0x80, 0x61], [0xC0, 0x61],
        ] as [[UInt8]])
    func invalidUTF8(bytes: [UInt8]) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes) == [.character("a")])
    }

    @Test("a lone Escape is a key only when nothing follows in time")
    func loneEscape() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B]) == [])
        #expect(decoder.flush() == [.escape])
        #expect(decoder.flush() == [])
        #expect(decoder.feed("\u{1B}[1".utf8) == [])
        #expect(decoder.flush() == [])
        #expect(decoder.feed("5~".utf8) == [.character("5"), .character("~")])
    }

    @Test("a paste is one key, line ends, escapes and all, however its bytes are cut")
    func paste() {
        let bytes = Array("x\u{1B}[200~één\rtwee \u{1B}[A\u{1B}[20\u{1B}\u{1B}[201~y".utf8)
        let keys: [Key] = [.character("x"), .paste("één\rtwee \u{1B}[A\u{1B}[20\u{1B}"), .character("y")]
        for cut in bytes.indices {
            var decoder = KeyDecoder()
            #expect(decoder.feed(bytes[..<cut]) + decoder.flushIfPasting() + decoder.feed(bytes[cut...]) == keys)
        }
    }

    @Test("a paste keeps its limit and drops the rest")
    func pasteLimit() {
        var decoder = KeyDecoder()
        let limit = KeyDecoder.pasteBytesMax
        _ = decoder.feed("\u{1B}[200~".utf8)
        for _ in 0..<3 { #expect(decoder.feed(Array(repeating: UInt8(ascii: "x"), count: limit / 2)) == []) }
        #expect(decoder.flush() == [])
        #expect(decoder.feed("\u{1B}[201~".utf8) == [.paste(String(repeating: "x", count: limit))])
        #expect(decoder.feed("\u{1B}[200~\u{1B}[201~".utf8) == [.paste("")])
    }

    @Test("a sequence of the most bytes is read, a longer one is swallowed and means nothing")
    func sequenceLimit() {
        var decoder = KeyDecoder()
        let most = String(repeating: "0", count: KeyDecoder.sequenceBytesMax)
        #expect(decoder.feed("\u{1B}[\(most)A".utf8) == [.up])
        #expect(decoder.feed("\u{1B}[\(most)0Ax".utf8) == [.character("x")])
        #expect(decoder.feed("\u{1B}[\(most)\(most)\(most)~x".utf8) == [.character("x")])
    }
}

extension KeyDecoder {
    /// Nothing, unless a paste is under way, which no pause ends.
    fileprivate mutating func flushIfPasting() -> [Key] {
        var copy = self
        guard copy.feed("\u{1B}[201~".utf8).contains(where: { if case .paste = $0 { true } else { false } }) else {
            return []
        }
        return flush()
    }
}
