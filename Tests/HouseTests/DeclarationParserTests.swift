import Testing

@Suite("Finding declarations")
struct DeclarationParserTests {
    private func parse(_ text: String) -> [Declaration] {
        DeclarationParser(Lexer(text).tokens).declarations
    }

    @Test(
        "Types are found where they are declared, and not where their keywords are used",
        arguments: [
            ("package final class A {}", ["A"]),
            ("@MainActor struct A<T> where T: P { enum B: Int {} }", ["A", "B"]),
            ("protocol P: AnyObject { func f() }", ["P"]),
            ("func f(actor: Int) { for actor in actors { g(actor) } }", []),
            ("struct A { class func f() {} }", ["A"]),
            ("let a = kind.class\nactor A {}", ["A"]),
        ])
    func types(text: String, names: [String]) {
        #expect(parse(text).filter { $0.kind == .type }.map(\.name) == names)
    }

    @Test("A function reaches from its keyword to its closing brace")
    func functions() {
        let text = """
            struct A {
                func f(
                    g: () -> Int = { 1 }
                ) -> Int
                where A: B {
                    if true { return 1 }
                }
                init?() { self.init(1) }
                subscript(i: Int) -> Int { i }
                var v: [Int] { [] }
                var w = [1].map { $0 }
            }
            """
        let functions = parse(text).filter { $0.kind == .function }
        #expect(functions.map(\.name) == ["f", "init", "subscript", "v"])
        #expect(functions.map(\.firstLine) == [2, 8, 9, 10])
        #expect(functions.map(\.lastLine) == [7, 8, 9, 10])
        #expect(functions.allSatisfy { $0.depth == 1 })
    }

    @Test("A requirement has no body, whatever follows it")
    func requirements() {
        let text = "protocol P {\n    func f() throws\n    func g()\n}\nextension A.B {\n}"
        #expect(parse(text).filter { $0.kind == .function }.allSatisfy { $0.firstLine == $0.lastLine })
        #expect(parse(text).last?.name == "A.B")
    }

    @Test("Private is private, also in a file")
    func privacy() {
        #expect(
            parse("private struct A {}\nfileprivate enum B {}\nstruct C {}").map(\.isPrivate) == [true, true, false])
    }
}
