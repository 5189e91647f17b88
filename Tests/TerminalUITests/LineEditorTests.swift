import TerminalUI
import Testing

@Suite("The line being typed")
struct LineEditorTests {
    /// Feeds what a person types: plain text, `^a` for Ctrl-A, and named keys by `keys`.
    private static func editor(_ text: String, _ keys: Key...) -> LineEditor {
        var editor = LineEditor()
        for character in text { _ = editor.handle(.character(character)) }
        for key in keys { _ = editor.handle(key) }
        return editor
    }

    /// The line with `|` where the cursor is.
    private static func shown(_ editor: LineEditor) -> String { editor.before + "|" + editor.after }

    @Test(
        "Emacs keys move and cut",
        arguments: [
            ("een twee", [.control("a")], "|een twee"), ("een twee", [.home, .end], "een twee|"),
            ("een", [.left, .left], "e|en"), ("een", [.left, .right, .right], "een|"), ("e", [.left, .left], "|e"),
            ("een", [.control("b"), .control("f")], "een|"), ("een twee", [.meta("b")], "een |twee"),
            ("een, twee", [.meta("b"), .meta("b"), .meta("f")], "een|, twee"), ("a b", [.home, .wordRight], "a| b"),
            ("een twee", [.wordLeft, .wordLeft, .wordLeft], "|een twee"), ("een", [.backspace], "ee|"),
            ("een", [.home, .backspace, .delete], "|en"), ("een", [.delete], "een|"),
            ("een", [.home, .control("d")], "|en"), ("een twee", [.meta("b"), .control("k")], "een |"),
            ("een twee", [.meta("b"), .control("u")], "|twee"), ("a #c-d  ", [.control("w")], "a |"),
            ("een twee", [.home, .meta("d")], "| twee"),
            ("een", [.control("w"), .control("y"), .control("y")], "eeneen|"),
            ("een", [.control("u"), .control("k"), .control("y")], "een|"), ("een", [.control("c")], "|"),
            ("een", [.meta("x"), .control("g"), .escape, .pageUp], "een|"),
        ] as [(String, [Key], String)])
    func motions(text: String, keys: [Key], line: String) {
        var editor = Self.editor(text)
        for key in keys { _ = editor.handle(key) }
        #expect(Self.shown(editor) == line)
    }

    @Test("motions and deletions take whole graphemes")
    func graphemes() {
        var editor = Self.editor("a👩‍👩‍👧e\u{301}🇳🇱")
        #expect(editor.cursor == 4)
        _ = editor.handle(.left)
        _ = editor.handle(.backspace)
        #expect(Self.shown(editor) == "a👩‍👩‍👧|🇳🇱")
        _ = editor.handle(.backspace)
        #expect(Self.shown(editor) == "a|🇳🇱")
    }

    @Test("an accent that comes as a key of its own joins its letter")
    func combining() {
        let editor = Self.editor("e", .character("\u{301}"))
        #expect(editor.text == "é" && editor.cursor == 1)
    }

    @Test("a key that changes nothing asks for no drawing")
    func actions() {
        var editor = LineEditor()
        for key: Key in [.left, .right, .backspace, .delete, .up, .down, .control("k"), .control("y"), .escape] {
            #expect(editor.handle(key) == .none, "\(key)")
        }
        #expect(editor.handle(.character("x")) == .redraw)
        #expect(editor.handle(.left) == .redraw)
        #expect(editor.handle(.control("l")) == .clearScreen)
        #expect(editor.handle(.character("\u{7}")) == .none)
    }

    @Test("Enter submits the line and empties it")
    func submit() {
        var editor = Self.editor("hallo", .left)
        #expect(editor.handle(.enter) == .submit("hallo"))
        #expect(editor.text == "")
        #expect(editor.handle(.enter) == .submit(""))
    }

    @Test("Ctrl-D and Ctrl-C end the input only on an empty line")
    func endOfInput() {
        var editor = Self.editor("x")
        #expect(editor.handle(.control("d")) == .none)
        #expect(editor.handle(.control("c")) == .redraw)
        #expect(editor.handle(.control("d")) == .endOfInput)
        #expect(editor.handle(.control("c")) == .endOfInput)
    }

    @Test("a paste goes in as one line and submits nothing")
    func paste() {
        var editor = Self.editor("ab", .left)
        #expect(editor.handle(.paste("1\r\n2\t3\u{1B}[A\u{9B}\u{0}")) == .redraw)
        #expect(Self.shown(editor) == "a1 2 3[A|b")
    }

    @Test("the line takes bytes up to its limit, and never a part of a character")
    func textLimit() {
        let limit = LineEditor.textBytesMax
        var editor = LineEditor()
        _ = editor.handle(.paste(String(repeating: "x", count: limit - 1)))
        #expect(editor.handle(.character("é")) == .none)
        #expect(editor.handle(.character("y")) == .redraw)
        #expect(editor.handle(.character("z")) == .none)
        #expect(editor.text.utf8.count == limit)
        editor.replace(with: String(repeating: "東", count: limit))
        #expect(editor.text.utf8.count == limit / 3 * 3)
    }

    @Test("the history goes back and forth, and keeps the line being typed")
    func history() {
        var editor = LineEditor()
        for line in ["een", "twee", "twee", "  ", "drie"] {
            editor.replace(with: line)
            _ = editor.handle(.enter)
        }
        _ = editor.handle(.character("x"))
        let seen = [Key.up, .control("p"), .up, .up, .down, .control("n"), .down, .down].map { key in
            _ = editor.handle(key)
            return editor.text
        }
        #expect(seen == ["drie", "twee", "een", "een", "twee", "drie", "x", "x"])
    }

    @Test("the history forgets the oldest line beyond its limit")
    func historyLimit() {
        for limit in [0, 2] {
            var editor = LineEditor(historyMax: limit)
            for line in ["een", "twee", "drie"] {
                editor.replace(with: line)
                _ = editor.handle(.enter)
            }
            for _ in 0..<5 { _ = editor.handle(.up) }
            #expect(editor.text == (limit == 0 ? "" : "twee"))
        }
    }
}
