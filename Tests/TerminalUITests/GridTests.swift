import TerminalUI
import Testing

@Suite("The grid")
struct GridTests {
    private static func grid(_ columns: Int, _ rows: Int) -> Grid {
        Grid(TerminalSize(columns: columns, rows: rows))
    }

    @Test("a text is drawn up to its width and to the edge, and says what it took")
    func draws() {
        var grid = Self.grid(10, 2)
        let (whole, cut) = (
            grid.draw("hallo", at: Position(row: 0, column: 2)),
            grid.draw("wereld, en meer", at: Position(row: 1, column: 7), width: 2)
        )
        #expect(whole == 5 && cut == 2 && grid.text == "  hallo\n       we")
        grid.draw("buiten", at: Position(row: 2, column: 0))
        grid.draw("buiten", at: Position(row: -1, column: 0))
        grid.draw("links", at: Position(row: 0, column: -3))
        #expect(grid.text == "kshallo\n       we")
    }

    @Test("a wide grapheme never sticks out, and what is left of one that is drawn over is blank")
    func wide() {
        var grid = Self.grid(5, 1)
        grid.draw("漢字漢", at: Position(row: 0, column: 0))
        #expect(grid.text == "漢字")
        grid.draw("x", at: Position(row: 0, column: 1))
        #expect(grid.text == " x字")
        grid.draw("y", at: Position(row: 0, column: 2))
        #expect(grid.text == " xy")
        grid.draw("字", at: Position(row: 0, column: 0), width: 1)
        #expect(grid.text == " xy")
        grid.clip = Rect(row: 0, column: 1, width: 3, height: 1)
        grid.draw("漢字漢", at: Position(row: 0, column: 0))
        #expect(grid.text == "  字")
    }

    @Test("control characters, directions and blanks of no width are not drawn")
    func controls() {
        var grid = Self.grid(10, 1)
        grid.draw("a\u{1B}[31mb\u{7}\u{202E}c\u{200B}\r\n", at: Position(row: 0, column: 0))
        #expect(grid.text == "a[31mbc")
    }

    @Test("a tower of accents keeps its letter and a few of them")
    func tower() {
        var grid = Self.grid(4, 1)
        grid.draw(StyledText("e" + String(repeating: "\u{301}", count: 500)), at: Position(row: 0, column: 0))
        #expect(grid.text.unicodeScalars.count == Grid.graphemeScalarsMax)
    }

    @Test("looks are seen in the marked text")
    func marks() {
        var grid = Self.grid(30, 2)
        let link = Style(foreground: .palette(4), attributes: .underline, link: "https://example.org")
        grid.draw(
            StyledText("vet ", Style(attributes: .bold)) + StyledText("hier", link), at: Position(row: 0, column: 0))
        grid.fill(Rect(row: 1, column: 0, width: 3, height: 1), Style(background: .rgb(0, 16, 255)), with: "-")
        grid.restyle(Rect(row: 0, column: 0, width: 2, height: 1), Style(attributes: .reverse))
        #expect(grid.markedText == "{br:ve}{b:t }{u/4@https://example.org:hier}\n{/-/#0010ff:---}")
    }

    @Test("rectangles are cut in parts that never leave them")
    func rects() {
        let rect = Rect(row: 1, column: 2, width: 10, height: 5)
        #expect(rect.columns(left: 4).right == Rect(row: 1, column: 6, width: 6, height: 5))
        #expect(rect.columns(right: 40).left.isEmpty && rect.columns(right: 40).right == rect)
        #expect(rect.rows(bottom: 2).bottom == Rect(row: 4, column: 2, width: 10, height: 2))
        #expect(rect.inset(rows: 3, columns: 1).isEmpty)
        #expect(rect.middle(width: 4, height: 1) == Rect(row: 3, column: 5, width: 4, height: 1))
        #expect(rect.intersection(Rect(row: 9, column: 9, width: 1, height: 1)).isEmpty)
    }

    @Test("a side larger than the most keeps the rest empty")
    func limit() {
        #expect(Self.grid(100_000, 1).size.columns == Grid.sideMax)
    }
}
