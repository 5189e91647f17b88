import TerminalUI
import Testing

@Suite("Frames")
struct FrameWriterTests {
    private static let size = TerminalSize(columns: 24, rows: 4)

    private static func grid(_ lines: String..., size: TerminalSize = size) -> Grid {
        var grid = Grid(size)
        for (row, line) in lines.enumerated() { grid.draw(StyledText(line), at: Position(row: row, column: 0)) }
        return grid
    }

    private static func sent(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
    }

    @Test("only what changed is sent, in its place")
    func changes() {
        var writer = FrameWriter()
        _ = writer.frame(Self.grid("een", "twee", "drie"), cursor: nil)
        #expect(writer.frame(Self.grid("een", "twee", "drie"), cursor: nil).isEmpty)
        #expect(Self.sent(writer.frame(Self.grid("een", "twist", "drie"), cursor: nil)) == "^[2;3Hist")
        #expect(Self.sent(writer.frame(Self.grid("een", "tw", "drie"), cursor: nil)) == "^[2;3H^[K")
    }

    @Test("a short gap between two changes is written over, a long one is jumped")
    func gaps() {
        var writer = FrameWriter()
        _ = writer.frame(Self.grid("abcdefghijklmnop"), cursor: nil)
        #expect(Self.sent(writer.frame(Self.grid("XbcXefghijklmnop"), cursor: nil)) == "^[1;1HXbcX")
        #expect(Self.sent(writer.frame(Self.grid("YbcXefghijklmnoY"), cursor: nil)) == "^[1;1HY^[1;16HY")
    }

    @Test("the cursor is hidden while rows are drawn, put in place, and moved alone when only it moved")
    func cursor() {
        var writer = FrameWriter()
        let first = writer.frame(
            Self.grid("a", size: TerminalSize(columns: 4, rows: 1)), cursor: Position(row: 0, column: 1))
        #expect(Self.sent(first) == "^[?25l^[1;1Ha^[K^[1;2H^[?25h")
        let grid = Self.grid("a", size: TerminalSize(columns: 4, rows: 1))
        #expect(Self.sent(writer.frame(grid, cursor: Position(row: 0, column: 0))) == "^[1;1H^[?25h")
        #expect(Self.sent(writer.frame(grid, cursor: nil)) == "^[?25l")
        #expect(writer.frame(grid, cursor: nil).isEmpty)
    }

    @Test("a change of size sends every row and clears nothing; so does forgetting")
    func resize() {
        var writer = FrameWriter(isSynchronised: true)
        _ = writer.frame(Self.grid("een", "twee"), cursor: nil)
        let bytes = Self.sent(
            writer.frame(Self.grid("een", "twee", size: TerminalSize(columns: 9, rows: 2)), cursor: nil))
        #expect(bytes == "^[?2026h^[?25l^[1;1Heen^[K^[2;1Htwee^[K^[?2026l")
        writer.forget()
        #expect(!writer.frame(Self.grid("een", "twee", size: TerminalSize(columns: 9, rows: 2)), cursor: nil).isEmpty)
    }

    @Test(
        "looks are sent as deep as the terminal has colours",
        arguments: [
            (.direct, "^[0;1;38;2;255;0;0;48;5;4mx^[m"), (.indexed, "^[0;1;38;5;196;48;5;4mx^[m"),
            (.sixteen, "^[0;1;91;44mx^[m"), (.none, "^[0;1mx^[m"),
        ] as [(ColourDepth, String)])
    func depths(depth: ColourDepth, bytes: String) {
        let size = TerminalSize(columns: 1, rows: 1)
        var (writer, grid) = (FrameWriter(depth: depth), Grid(size))
        let style = Style(foreground: .rgb(255, 0, 0), background: .palette(4), attributes: .bold)
        grid.draw(StyledText("x", style), at: Position(row: 0, column: 0))
        let sent = Self.sent(writer.frame(grid, cursor: nil))
        // Index 4 of xterm's palette is sent in its short form.
        #expect(sent == "^[?25l^[1;1H" + bytes.replacing("48;5;4m", with: "44m"))
    }

    @Test("a link is opened and closed, and what has no place in one is written in hexadecimal")
    func links() {
        var (writer, grid) = (FrameWriter(), Grid(TerminalSize(columns: 2, rows: 1)))
        grid.draw(StyledText("x", Style(link: "https://a/é\u{1B}\\")), at: Position(row: 0, column: 0))
        let sent = Self.sent(writer.frame(grid, cursor: nil))
        #expect(sent.contains(";https://a/%C3%A9%1B\\^\\x^]8;;^\\"))
        grid = Grid(TerminalSize(columns: 2, rows: 1))
        let long = String(repeating: "x", count: Style.linkBytesMax + 1)
        grid.draw(StyledText("x", Style(link: long)), at: Position(row: 0, column: 0))
        #expect(!Self.sent(writer.frame(grid, cursor: nil)).contains("]8;id"))
    }

    @Test("a disputed glyph is blanked, drawn, and followed by an absolute place")
    func disputed() {
        var writer = FrameWriter()
        let size = TerminalSize(columns: 6, rows: 1)
        let sent = Self.sent(writer.frame(Self.grid("a👍🏽b", size: size), cursor: nil))
        #expect(sent == "^[?25l^[1;1Ha  ^[1;2H👍🏽^[1;4Hb^[K")
    }

    @Test("text from right to left keeps its order and ends in a mark that holds the frame in place")
    func rightToLeft() {
        var grid = Grid(TerminalSize(columns: 12, rows: 1))
        grid.draw("سلام!", at: Position(row: 0, column: 0))
        grid.draw("│ שלום", at: Position(row: 0, column: 6))
        var writer = FrameWriter()
        let sent = Self.sent(writer.frame(grid, cursor: nil))
        #expect(sent == "^[?25l^[1;1Hسلام\u{200E}! │ שלום\u{200E}")
        #expect(grid.text == "سلام! │ שלום")
    }

    private static let words = [
        "woord", "een lange zin", "漢字", "👨‍👩‍👧‍👦", "🇳🇱", "سلام", "ไทย", "नि", "e\u{301}", "─│", " ", "", "✅ klaar",
        "👍🏽",
    ]

    /// A screen of words at random places; the same for the same seed.
    private static func random(_ random: inout SplitMix) -> Grid {
        var grid = Grid(size)
        for _ in 0..<random.below(8) {
            let style = Style(
                foreground: [.default, .palette(2), .rgb(9, 9, 9)][random.below(3)],
                attributes: Style.Attributes(rawValue: UInt8(random.below(32))))
            grid.draw(
                StyledText(words[random.below(words.count)], style),
                at: Position(row: random.below(size.rows), column: random.below(size.columns)))
        }
        return grid
    }

    @Test("after any frames a terminal shows the last grid", arguments: [UInt64](1...40))
    func anything(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var writer = FrameWriter(isSynchronised: seed.isMultiple(of: 2))
        var terminal = TerminalModel(Self.size)
        for _ in 0..<30 {
            let grid = Self.random(&random)
            let cursor = random.below(3) == 0 ? nil : Position(row: random.below(4), column: random.below(24))
            terminal.take(writer.frame(grid, cursor: cursor))
            #expect(terminal.text == grid.text)
            #expect(terminal.isCursorShown == (cursor != nil) && !terminal.isSynchronised)
            if let cursor { #expect(terminal.cursor == cursor) }
        }
    }

    @Test("a terminal that joins no emoji keeps everything else in its column")
    func otherWidths() {
        var writer = FrameWriter()
        var terminal = TerminalModel(Self.size, joinsNothing: true)
        terminal.take(writer.frame(Self.grid("👨‍👩‍👧‍👦 gezin", "👍🏽 goed"), cursor: nil))
        terminal.take(writer.frame(Self.grid("👨‍👩‍👧‍👦 gezim", "👍🏽 Goed"), cursor: nil))
        #expect(terminal.rows[0][3...7].joined() == "gezim" && terminal.rows[1][3...6].joined() == "Goed")
        // What it draws too far over its neighbours is drawn again, although they did not change.
        terminal.take(writer.frame(Self.grid("ab gezin wit", "cd goed"), cursor: nil))
        terminal.take(writer.frame(Self.grid("👨‍👩‍👧‍👦 gezin wit", "👍🏽 goed"), cursor: nil))
        #expect(terminal.rows[0][3...11].joined() == "gezin wit" && terminal.rows[1][3...6].joined() == "goed")
        terminal.take(writer.frame(Self.grid("familie", "goed"), cursor: nil))
        #expect(terminal.text == "familie\ngoed\n\n")
    }
}
