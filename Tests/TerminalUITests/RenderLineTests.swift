import TerminalUI
import Testing

@Suite("The line on the screen")
struct RenderLineTests {
    /// What a terminal shows after `renderLine`, and the column of its cursor.
    private static func screen(
        _ before: String, _ after: String = "", prompt: String = "> ", columns: Int
    ) -> (line: String, column: Int) {
        var editor = LineEditor()
        editor.replace(with: before + after)
        for _ in after { _ = editor.handle(.left) }
        let drawn = renderLine(prompt: prompt, editor: editor, columns: columns)
        let parts = drawn.split(separator: "\u{1B}", omittingEmptySubsequences: false)
        #expect(drawn.hasPrefix("\r") && parts[1] == "[K\r")
        let column = parts.count > 2 ? Int(parts[2].dropFirst().dropLast()) ?? -1 : 0
        return (String(parts[0].dropFirst()), column)
    }

    @Test(
        "a text that fits is shown whole, with the cursor in its cell",
        arguments: [
            ("", "", "> ", 2), ("hallo", "", "> hallo", 7), ("hal", "lo", "> hallo", 5), ("東", "京", "> 東京", 4),
            ("e\u{301}", "", "> e\u{301}", 3), ("👩‍👩‍👧", "x", "> 👩‍👩‍👧x", 4),
        ])
    func fits(before: String, after: String, line: String, column: Int) {
        let screen = Self.screen(before, after, columns: 40)
        #expect(screen.line == line && screen.column == column)
    }

    @Test("a text wider than the screen is shifted so that the cursor is seen")
    func shifted() {
        #expect(Self.screen("abcdefg", columns: 10) == ("> abcdefg", 9))
        #expect(Self.screen("abcdefgh", columns: 10) == ("> defgh", 7))
        #expect(Self.screen("", "abcdefghijkl", columns: 10) == ("> abcdefg", 2))
    }

    @Test("whatever the text, the cursor and the screen, the last column stays free and the cursor is on the line")
    func invariants() {
        let text = Array("ab東e\u{301}京👩‍👩‍👧xyz ñ한글 tail")
        for columns in 1...24 {
            for cut in 0...text.count {
                for prompt in ["", "> ", "#case-2026-0042> "] {
                    let screen = Self.screen(
                        String(text[..<cut]), String(text[cut...]), prompt: prompt, columns: columns)
                    #expect(CellWidth.of(screen.line) <= max(1, columns - 1))
                    #expect((0...max(1, columns - 1)).contains(screen.column))
                    #expect(screen.column <= CellWidth.of(screen.line))
                }
            }
        }
    }

    @Test("a long prompt leaves half of the screen to the text, and its control characters are not written")
    func prompt() {
        let screen = Self.screen("hi", prompt: "#a-very-long-channel> ", columns: 21)
        #expect(screen.line == "#a-very-lohi" && screen.column == 12)
        #expect(Self.screen("hi", prompt: "a\u{7}> ", columns: 21).line == "a> hi")
    }

    @Test(
        "cells per grapheme",
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("東", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("🔑", 2),
            ("👩‍👩‍👧", 2), ("🇳🇱", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("✓", 1), ("✅", 2), ("\u{200B}", 0), ("\u{7}", 0),
            ("\u{AD}", 1), ("ב", 1), ("1", 1), ("—", 1), ("", 0), ("a東", 3),
        ])
    func widths(text: String, cells: Int) {
        #expect(CellWidth.of(text) == cells)
    }
}
