import TerminalUI
import Testing

@Suite("The text being typed")
struct TextEditorTests {
    private static func editor(_ keys: [Key], width: Int = 20) -> TextEditor {
        var editor = TextEditor()
        for key in keys { _ = editor.handle(key, width: width) }
        return editor
    }

    private static func typed(_ text: String) -> [Key] { text.map { .character($0) } }

    /// The text with `|` where the cursor is.
    private static func shown(_ editor: TextEditor) -> String { editor.before + "|" + editor.after }

    @Test(
        "new lines are made, kept by a paste, and moved and cut by",
        arguments: [
            ([.character("a"), .control("j"), .character("b")], "a\nb|"),
            ([.character("a"), .modified(.enter, .alt), .character("b")], "a\nb|"),
            ([.paste("een\r\ntwee\rdrie")], "een\ntwee\ndrie|"),
            ([.paste("een\ntwee"), .control("a")], "een\n|twee"),
            ([.paste("een\ntwee"), .home, .up, .end], "een|\ntwee"),
            ([.paste("een\ntwee"), .control("a"), .control("k")], "een\n|"),
            ([.paste("een\ntwee"), .control("a"), .control("u")], "een|twee"),
            ([.paste("een\ntwee"), .up, .end, .control("k")], "een|twee"),
            ([.paste("een\ntwee"), .control("u"), .control("y"), .control("y")], "een\ntweetwee|"),
            ([.paste("een\ntwee"), .meta("<")], "|een\ntwee"),
            ([.paste("een\ntwee"), .meta("<"), .meta(">")], "een\ntwee|"),
            ([.paste("abcd\na\nabcd"), .up, .up], "abcd|\na\nabcd"), ([.paste("a\nb"), .up, .down], "a\nb|"),
        ] as [([Key], String)])
    func lines(keys: [Key], text: String) {
        #expect(Self.shown(Self.editor(keys)) == text)
    }

    @Test("up and down go by the rows that are shown")
    func rows() {
        var editor = Self.editor([.paste("漢字漢字abc")], width: 4)
        _ = editor.handle(.up, width: 4)
        #expect(Self.shown(editor) == "漢字漢|字abc" || Self.shown(editor) == "漢字漢字|abc")
        _ = editor.handle(.up, width: 4)
        _ = editor.handle(.up, width: 4)
        #expect(editor.before.count <= 2)
    }

    @Test("beyond the first row is the history, and beyond the last what was being typed")
    func history() {
        var editor = Self.editor([.paste("een\ntwee"), .enter, .character("x")])
        _ = editor.handle(.up, width: 20)
        #expect(editor.text == "een\ntwee")
        _ = editor.handle(.down, width: 20)
        #expect(editor.text == "x")
        _ = editor.handle(.meta("p"), width: 20)
        #expect(editor.text == "een\ntwee")
    }

    @Test("Enter submits all lines")
    func submits() {
        var editor = Self.editor([.paste("een\ntwee")])
        #expect(editor.handle(.enter, width: 20) == .submit("een\ntwee"))
        #expect(editor.isEmpty && editor.handle(.control("d"), width: 20) == .endOfInput)
    }

    @Test("undo takes back words, cuts, pastes and what was put in from outside, one by one")
    func undo() {
        var editor = Self.editor(Self.typed("een twee") + [.control("w"), .paste("drie"), .backspace, .backspace])
        var seen = [editor.text]
        while editor.handle(.control("_"), width: 20) == .redraw { seen.append(editor.text) }
        #expect(seen == ["een dr", "een drie", "een ", "een twee", "een ", "een", ""])
        editor.replace(with: "nieuw")
        _ = editor.handle(.control("_"), width: 20)
        #expect(editor.text == "")
    }

    @Test("no more steps are kept than the limit")
    func undoLimit() {
        var editor = TextEditor()
        for number in 0..<TextEditor.undoMax + 50 { editor.insert("\(number % 10)") }
        for _ in 0..<TextEditor.undoMax + 50 { _ = editor.handle(.control("_"), width: 20) }
        #expect(editor.text.count == 50)
    }

    @Test("the text takes bytes up to its limit")
    func limit() {
        let editor = Self.editor([.paste(String(repeating: "x\n", count: TextEditor.textBytesMax))])
        #expect(editor.text.utf8.count == TextEditor.textBytesMax)
    }

    @Test("completion goes on as in one line")
    func completion() {
        var editor = Self.editor(Self.typed("hoi an"))
        #expect(editor.handle(.tab, width: 20) == .complete(prefix: "an"))
        #expect(editor.begin(Completion(prefix: "an", candidates: ["anna", "andré"])) == .redraw)
        #expect(editor.text == "hoi andré" || editor.text == "hoi anna")
        _ = editor.handle(.tab, width: 20)
        #expect(editor.handle(.control("_"), width: 20) == .redraw && editor.text == "hoi an")
    }

    @Test("rows and the cell of the cursor")
    func layout() {
        for (before, after, rows, cursor) in [
            ("", "", [""], (0, 0)), ("abc", "", ["abc"], (0, 3)), ("abcd", "", ["abcd", ""], (1, 0)),
            ("abcd", "ef", ["abcd", "ef"], (1, 0)), ("ab", "cd", ["abcd"], (0, 2)), ("a漢漢", "", ["a漢", "漢"], (1, 2)),
            ("a\n", "b", ["a", "b"], (1, 0)), ("a\n\n", "", ["a", "", ""], (2, 0)),
        ] as [(String, String, [String], (Int, Int))] {
            let layout = EditorLayout(before: before, after: after, width: 4)
            #expect(
                layout.rows == rows && layout.cursor == Position(row: cursor.0, column: cursor.1), "\(before)|\(after)")
        }
    }

    @Test("the rows around the cursor are drawn")
    func draws() {
        let editor = Self.editor([.paste("een\ntwee\ndrie\nvier")])
        var grid = Grid(TerminalSize(columns: 8, rows: 3))
        let cursor = editor.draw(in: Rect(row: 1, column: 1, width: 6, height: 2), on: &grid)
        #expect(grid.text == "\n drie\n vier" && cursor == Position(row: 2, column: 5))
    }

    @Test("whatever is typed, the cursor is in a cell and no character is lost", arguments: [UInt64](1...60))
    func anything(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let keys: [Key] = [
            .character("a"), .character("漢"), .character("👩‍👩‍👧"), .character(" "), .character("\u{301}"),
            .control("j"),
            .left, .right,
            .up, .down, .home, .end, .backspace, .delete, .control("k"), .control("u"), .control("w"), .control("y"),
            .meta("b"), .meta("f"), .meta("d"), .control("_"), .paste("x\ny"), .meta("<"), .meta(">"), .tab, .enter,
        ]
        var editor = TextEditor()
        let width = 2 + random.below(12)
        for _ in 0..<300 {
            _ = editor.handle(keys[random.below(keys.count)], width: width)
            let layout = editor.layout(width: width)
            #expect(layout.rows.indices.contains(layout.cursor.row) && (0..<width).contains(layout.cursor.column))
            #expect(layout.rows.joined() == editor.text.filter { !$0.isNewline })
        }
    }
}
