import Testing

@testable import IRCSession

@Suite("How a verb is typed")
struct VerbFormTests {
    @Test(
        "The usage says how many parameters there must be, and where free text begins",
        arguments: [
            ("", 0, nil), ("[ALL]", 0, nil), ("<number>", 1, nil), ("<number> [<after> [<limit>]]", 1, nil),
            ("<type> <confidentiality or *> :<title>", 3, 2), ("<number> <property> [:<value>]", 2, 2),
            ("<number> <kind> [<confidentiality or *>] :<title>", 3, 3), ("<number> :<result> [WAIVE]", 2, 1),
            ("<numbers> NOTE :<text>", 3, 2), ("<key> :<what and why>", 2, 1),
        ] as [(String, Int, Int?)])
    func usage(usage: String, parametersMin: Int, wordsBeforeText: Int?) {
        let form = VerbForm(usage, "does it")
        #expect(form.parametersMin == parametersMin)
        #expect(form.wordsBeforeText == wordsBeforeText)
    }

    @Test(
        "Free text needs no colon, and loses the one it has",
        arguments: [
            ("<number> :<result> [WAIVE]", "1 granted in part", ["1", "granted in part"]),
            ("<number> :<result> [WAIVE]", "1 granted in part waive", ["1", "granted in part", "WAIVE"]),
            ("<number> :<result> [WAIVE]", "1 waive", ["1", "waive"]),
            ("<number> :<reason>", "1 :they waive", ["1", "they waive"]),
            ("<number> <other>", "1 2", ["1", "2"]), ("<number> <other>", "1 :a b", ["1", "a b"]),
            ("<number> :<reason>", "1", ["1"]),
        ])
    func parameters(usage: String, said: String, parameters: [String]) {
        #expect(VerbForm(usage, "").parameters(of: said.split(separator: " ")) == parameters)
    }

    @Test("A form is known by its fixed words, in any case")
    func fits() {
        let note = VerbForm("<numbers> NOTE :<text>", "")
        #expect(note.fits(["1", "note", "x"]))
        #expect(!note.fits(["1", "THREAD", "#a", "1"]))
        #expect(!note.fits(["1"]))
    }
}
