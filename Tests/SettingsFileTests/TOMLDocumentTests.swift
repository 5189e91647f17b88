import Testing

@testable import SettingsFile

@Suite("TOMLDocument")
struct TOMLDocumentTests {
    @Test("Every kind of value comes out as what it is")
    func kinds() throws {
        let document = try TOMLDocument(
            """
            text = "a\\tb"
            number = 0x10
            fraction = 1.5
            flag = true
            day = 2026-11-22
            moment = 2026-11-22T10:11:12Z
            clock = 10:11:12
            list = [1, ["x"]]
            table = { a = { b = 1 } }
            [[array]]
            x = 1
            [[array]]
            x = 2
            """)
        #expect(
            document.root == [
                "text": .text("a\tb"), "number": .integer(16), "fraction": .number(1.5), "flag": .flag(true),
                "day": .moment, "moment": .moment, "clock": .moment, "list": .list([.integer(1), .list([.text("x")])]),
                "table": .table(["a": .table(["b": .integer(1)])]),
                "array": .list([.table(["x": .integer(1)]), .table(["x": .integer(2)])]),
            ])
    }

    @Test(
        "What is not TOML is told with its line",
        arguments: [("a = 1\nb = ", 2), ("a = 1\na = 2", 2), ("\n\n[x", 3), ("a = \"x", 1), ("a = 01", 1)])
    func syntax(text: String, line: Int) {
        #expect {
            try TOMLDocument(text)
        } throws: { error in
            (error as? TOMLDocument.SyntaxFault)?.line == line
        }
    }

    @Test(
        "Kinds have names for people",
        arguments: [
            (TOMLNode.text(""), "a text"), (.integer(1), "a whole number"), (.number(1), "a number with a fraction"),
            (.flag(true), "true or false"), (.moment, "a date or time"), (.list([]), "a list"),
            (.table([:]), "a table"),
        ])
    func names(node: TOMLNode, name: String) {
        #expect(node.kindName == name)
    }
}
