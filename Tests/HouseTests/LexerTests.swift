import Testing

@Suite("Cutting source into tokens")
struct LexerTests {
    private func words(_ text: String) -> [String] {
        Lexer(text).tokens.filter { $0.kind == .word }.map(\.text)
    }

    @Test(
        "Code in strings, comments and regexes is not code",
        arguments: [
            ("a \"x { y\" b", ["a", "b"]),
            ("a \"\" b", ["a", "b"]),
            ("a \"\\\" {\" b", ["a", "b"]),
            ("a \"\\(c + \"{\\(d)\")}\" b", ["a", "c", "d", "b"]),
            ("a \"\\(f((1)))\" b", ["a", "f", "1", "b"]),
            ("a \"\"\"\n{ \" \"\" } \\(c)\n\"\"\" b", ["a", "c", "b"]),
            ("a #\"\\(no) \" {\"# b", ["a", "b"]),
            ("a #\"\\#(yes)\"# b", ["a", "yes", "b"]),
            ("a // { \"\nb", ["a", "b"]),
            ("a /* { /* \" */ { */ b", ["a", "b"]),
            ("a = /{\"\\//; b", ["a", "b"]),
            ("a = #/ { \" /# b", ["a", "b"]),
            ("a / b / c", ["a", "b", "c"]),
            ("reduce(1, /)", ["reduce", "1"]),
            ("a `class` b", ["a", "b"]),
        ])
    func skips(text: String, expected: [String]) {
        #expect(words(text) == expected)
        #expect(!Lexer(text).tokens.contains { $0.isSymbol("{") })
    }

    @Test("Tokens know their line and depth, also behind strings and comments of many lines")
    func places() throws {
        let lexer = Lexer("/*\n*/ struct A {\n\"\"\"\nx\n\"\"\"\nlast }")
        let last = try #require(lexer.tokens.first { $0.isWord("last") })
        #expect(last.line == 6)
        #expect(last.depth == 1)
        #expect(lexer.tokens.last == Token(kind: .symbol, text: "}", line: 6, depth: 0))
    }

    @Test("Comments are kept by line")
    func comments() {
        let lexer = Lexer("a // one\nb\n/* two\nthree */ c")
        #expect(lexer.comments == [1: "// one", 3: "/* two", 4: "three */"])
    }

    @Test(
        "Source cut off anywhere is read to its end",
        arguments: ["\"", "\"\\", "\"\"\"", "/*", "/", "#", "#\"", "`", "\"\\(", "a = /x", "}"])
    func endsEarly(text: String) {
        #expect(Lexer(text).tokens.count <= 4)
    }
}
