import TerminalUI
import Testing

@Suite("From bytes to other events")
struct TerminalEventTests {
    @Test(
        "mouse, focus and answers are events of their own",
        arguments: [
            ("\u{1B}[<0;5;3M", .mouse(Mouse(.press(.left), at: Position(row: 2, column: 4)))),
            ("\u{1B}[<2;1;1m", .mouse(Mouse(.release(.right), at: Position(row: 0, column: 0)))),
            ("\u{1B}[<32;300;90M", .mouse(Mouse(.drag(.left), at: Position(row: 89, column: 299)))),
            ("\u{1B}[<64;1;2M", .mouse(Mouse(.wheelUp, at: Position(row: 1, column: 0)))),
            ("\u{1B}[<81;1;2M", .mouse(Mouse(.wheelDown, at: Position(row: 1, column: 0), modifiers: .control))),
            ("\u{1B}[I", .focus(true)), ("\u{1B}[O", .focus(false)),
            ("\u{1B}[?62;22c", .answer(.attributes([62, 22]))),
            ("\u{1B}[?2026;2$y", .answer(.mode(2026, isKnown: true, isOn: false))),
            ("\u{1B}[?2026;0$y", .answer(.mode(2026, isKnown: false, isOn: false))),
            ("\u{1B}[?1u", .answer(.keyboard(1))),
            ("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", .answer(.background(0x1E, 0x1E, 0x2E))),
            ("\u{1B}]11;rgb:ff/ff/ff\u{7}", .answer(.background(255, 255, 255))),
            ("\u{1B}]10;#102030\u{7}", .answer(.foreground(16, 32, 48))),
        ] as [(String, TerminalEvent)])
    func events(text: String, event: TerminalEvent) {
        var decoder = KeyDecoder()
        #expect(decoder.events(text.utf8) == [event])
        #expect(!decoder.isWaiting)
        #expect(decoder.feed((text + "x").utf8) == [.character("x")])
    }

    @Test(
        "keys with modifiers, in the forms of xterm and kitty",
        arguments: [
            ("\u{1B}[1;3A", .modified(.up, .alt)), ("\u{1B}[1;2D", .modified(.left, .shift)),
            ("\u{1B}[1;6B", .modified(.down, [.shift, .control])), ("\u{1B}[5;5~", .modified(.pageUp, .control)),
            ("\u{1B}1", .meta("1")), ("\u{1B}\r", .modified(.enter, .alt)), ("\u{1B}[27u", .escape),
            ("\u{1B}[97;5u", .control("a")), ("\u{1B}[97;3u", .meta("a")), ("\u{1B}[107;7u", .controlMeta("k")),
            ("\u{1B}[97:65;4u", .meta("A")), ("\u{1B}[13;2u", .modified(.enter, .shift)),
            ("\u{1B}[9;2u", .backTab), ("\u{1B}[127;5u", .modified(.backspace, .control)),
            ("\u{1B}[27;5;13~", .modified(.enter, .control)), ("\u{1B}[57400u", .character("1")),
            ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
            ("\u{1B}[2~", .insert), ("\u{1B}[1;2P", .function(1)),
        ] as [(String, Key)])
    func modified(text: String, key: Key) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(text.utf8) == [key])
    }

    @Test(
        "Alt with a bracket is told from an answer",
        arguments: [
            ("\u{1B}]x", [.meta("]"), .character("x")]),
            ("\u{1B}]\u{1B}[A", [.meta("]"), .up]), ("\u{1B}]1\r", [.enter]),
        ] as [(String, [Key])])
    func bracket(text: String, keys: [Key]) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(text.utf8) == keys)
    }

    @Test("after a pause a bracket is a key, but an answer under way goes on")
    func pause() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1B}]".utf8).isEmpty && decoder.isWaiting)
        #expect(decoder.flush() == [.meta("]")])
        #expect(decoder.feed("\u{1B}]11;rgb:".utf8).isEmpty)
        #expect(decoder.flush() == [])
        #expect(decoder.events("0/0/0\u{1B}\\".utf8) == [.answer(.background(0, 0, 0))])
    }

    @Test("a control string of the most bytes is read, a longer one means nothing")
    func stringLimit() {
        var decoder = KeyDecoder()
        let long = String(repeating: "0", count: KeyDecoder.stringBytesMax)
        #expect(decoder.events("\u{1B}]11;#102030\(long)\u{7}x".utf8) == [.key(.character("x"))])
    }

    @Test("dark and light are told apart")
    func isDark() {
        #expect(TerminalAnswer.background(0x1E, 0x1E, 0x2E).isDark == true)
        #expect(TerminalAnswer.background(0xFD, 0xF6, 0xE3).isDark == false)
        #expect(TerminalAnswer.attributes([]).isDark == nil)
    }

    private static let pieces = [
        "a", "é", "漢", "👩‍👩‍👧", "\u{1B}", "\u{1B}[", "\u{1B}[A", "\u{1B}[1;5C", "\u{1B}OP", "\u{1B}]", "11;rgb:1/2/3",
        "\u{7}", "\u{1B}\\",
        "\u{1B}[<0;1;1M", "\u{1B}[200~", "\u{1B}[201~", "\r", "\u{0}", "1;", "~", "\u{1B}[?1", "u", "\u{1B}[I",
    ]

    @Test("any bytes, cut anywhere, give the same events", arguments: [UInt64](1...200))
    func anything(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var bytes: [UInt8] = []
        for _ in 0..<random.below(40) {
            if random.below(5) == 0 {
                bytes.append(UInt8(random.below(256)))
            } else {
                bytes += Self.pieces[random.below(Self.pieces.count)].utf8
            }
        }
        var whole = KeyDecoder()
        let events = whole.events(bytes)
        var cut = KeyDecoder()
        var found: [TerminalEvent] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = 1 + random.below(6)
            found += cut.events(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        #expect(found == events)
    }

    @Test("names of keys are read and written")
    func names() {
        for (name, key) in [
            ("ctrl-k", .control("k")), ("alt-1", .meta("1")), ("shift-up", .modified(.up, .shift)),
            ("f5", .function(5)),
            ("page-up", .pageUp), ("space", .character(" ")), ("x", .character("x")), ("ctrl-space", .control(" ")),
            ("alt-enter", .modified(.enter, .alt)), ("shift-tab", .backTab), ("ctrl-left", .wordLeft),
            ("-", .character("-")),
            ("ctrl--", .control("-")), ("ctrl-alt-k", .controlMeta("k")), ("alt-K", .meta("K")),
        ] as [(String, Key)] {
            #expect(Key(name: name) == key, "\(name)")
            #expect(key.name == name)
        }
        #expect(Key(name: "CTRL-K") == .control("k") && Key(name: "alt-left") == .wordLeft)
        for wrong in ["", "ctrl-", "hyper-x", "f99", "xy", "shift-x"] { #expect(Key(name: wrong) == nil, "\(wrong)") }
    }
}
