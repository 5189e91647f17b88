import TerminalUI
import Testing

@Suite("Cells per grapheme")
struct CellWidthTests {
    @Test(
        "joined emoji, flags, tones and selectors are two cells; marks add what they show",
        arguments: [
            ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("1\u{FE0F}\u{20E3}", 2), ("☎\u{FE0F}", 2), ("☎", 1), ("🏳\u{FE0F}‍🌈", 2),
            ("ไทย", 3), ("กำ", 2), ("ที่", 1), ("नि", 2), ("เ", 1), ("سلام", 4), ("שָׁלוֹם", 4), ("각", 2),
            ("\u{1100}\u{1161}\u{11A8}", 2),
            ("\u{FEFF}", 0), ("a\u{200D}b", 2), ("𠀀", 2), ("ﷺ", 1), ("─", 1), ("…", 1), ("€", 1), ("\u{1F1F3}", 2),
        ])
    func widths(text: String, cells: Int) {
        #expect(CellWidth.of(text) == cells)
    }

    @Test("a cluster wider than the most is one replacement character")
    func limit() {
        let syllable = "न" + String(repeating: "ा", count: CellWidth.graphemeCellsMax - 1)
        #expect(syllable.count == 1 && CellWidth.of(syllable) == CellWidth.graphemeCellsMax)
        #expect(CellWidth.of(syllable + "ा") == 1)
        var grid = Grid(TerminalSize(columns: 20, rows: 1))
        grid.draw(StyledText(syllable + "ा!"), at: Position(row: 0, column: 0))
        #expect(grid.text == "\u{FFFD}!")
    }

    @Test(
        "what terminals disagree about is known",
        arguments: [
            ("a", false), ("é", false), ("e\u{301}", false),
            ("東", false), ("한", false), ("ب", false), ("👍🏽", true), ("❤\u{FE0F}", true), ("नि", true), ("✅", true),
            ("─", false),
        ])
    func disputed(text: Character, isDisputed: Bool) {
        #expect(CellWidth.isDisputed(text) == isDisputed)
    }
}
