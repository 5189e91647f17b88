import TerminalUI
import Testing

@testable import fika

@Suite("The mouse")
struct MouseTests {
    /// Where a text stands on the screen.
    private static func position(of text: String, _ bench: inout Bench) throws -> Position {
        let rows = bench.screen().split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(rows.firstIndex { $0.contains(text) })
        let range = try #require(rows[row].firstRange(of: text))
        return Position(row: row, column: CellWidth.of(String(rows[row][..<range.lowerBound])))
    }

    private static func click(_ text: String, _ bench: inout Bench, _ modifiers: Modifiers = []) throws {
        let place = try position(of: text, &bench)
        bench.point(Mouse(.press(.left), at: place, modifiers: modifiers))
        bench.point(Mouse(.release(.left), at: place, modifiers: modifiers))
    }

    @Test("A click selects a message where it stands, and a second one does what Enter would")
    func select() throws {
        var bench = Bench()
        try Self.click("Is de tekening", &bench)
        #expect(bench.desk.focus?.saying?.msgid == "m1" && bench.desk.selected != nil)
        #expect(bench.desk.work.overlay == nil)
        try Self.click("tekening van de eik", &bench)
        #expect(bench.screen().contains("bert: Is de tekening"))
        bench.type("Ja")
        bench.press(.enter)
        #expect(bench.sent.last == "(m1) PRIVMSG #case-2026-0042 Ja")
    }

    @Test("Beside a message the selection ends, and with Shift the mouse is the terminal's")
    func nothing() throws {
        var bench = Bench()
        try Self.click("Nog niet", &bench, .shift)
        #expect(bench.desk.selected == nil)
        try Self.click("Nog niet", &bench)
        #expect(bench.desk.selected != nil)
        bench.hear(":dora!d@h JOIN #case-2026-0042")
        try Self.click("→ dora", &bench)
        #expect(bench.desk.selected == nil)
    }

    @Test("A click in the list leads there")
    func list() throws {
        var bench = Bench(columns: 120)
        try Self.click("2026-0043", &bench)
        #expect(bench.desk.here == .channel("#case-2026-0043"))
        try Self.click("#it-help", &bench)
        #expect(bench.desk.here == .channel("#it-help"))
    }

    @Test("A click on an address opens it")
    func link() throws {
        var bench = Bench()
        bench.say("m3", "bert", "木 Zie https://example.org/eik, daar staat het")
        try Self.click("example.org", &bench)
        #expect(bench.sent == ["(open https://example.org/eik)"] && bench.desk.selected == nil)
        try Self.click("daar staat", &bench)
        #expect(bench.sent.count == 1 && bench.desk.selected != nil)
    }

    @Test("The wheel turns what is under the pointer")
    func wheel() throws {
        var bench = Bench(columns: 120, rows: 12)
        bench.answer(
            .page(.channel("#case-2026-0042"), .latest), Bench.page("p", in: "#case-2026-0042"))
        bench.press(.meta("i"))
        let lines = (1...30).map { "CASEROLE 2026-0042 person\($0) reader" }
        let card = "CASE 2026-0042 #case-2026-0042 permit new internal 2026-11-24 open anna :Bouwvergunning Jansen"
        bench.answer(.caseFile(number: "2026-0042"), [card] + lines)
        let number = try Self.position(of: "Level internal", &bench)
        for _ in 0..<4 { bench.point(Mouse(.wheelDown, at: number)) }
        #expect(bench.screen().contains("person5") && bench.screen().contains("Nog niet"))
        for _ in 0..<40 { bench.point(Mouse(.wheelDown, at: number)) }
        #expect(bench.screen().contains("person30"))
        for _ in 0..<40 { bench.point(Mouse(.wheelUp, at: number)) }
        #expect(bench.screen().contains("Level internal"))
        let talk = try Self.position(of: "Nog niet", &bench)
        bench.point(Mouse(.wheelUp, at: talk))
        #expect(!bench.screen().contains("Nog niet") && bench.screen().contains("Level internal"))
    }

    @Test("A long list is turned by the wheel, and shows where one is when one goes somewhere")
    func longList() throws {
        var bench = Bench(columns: 120, rows: 12)
        for number in 100..<160 { bench.desk.open(.person("p\(number)"), name: "p\(number)") }
        let place = Position(row: 5, column: 3)
        for _ in 0..<40 { bench.point(Mouse(.wheelDown, at: place)) }
        #expect(bench.screen().contains("p159") && !bench.screen().contains("2026-0043"))
        for _ in 0..<40 { bench.point(Mouse(.wheelUp, at: place)) }
        #expect(bench.screen().contains("2026-0043"))
        for _ in 0..<40 { bench.point(Mouse(.wheelDown, at: place)) }
        bench.press(.meta("2"))
        #expect(bench.screen().contains("2026-0043"))
    }

    @Test("A click on what a search found opens it")
    func found() throws {
        var bench = Bench()
        bench.press(.meta("s"))
        bench.type("eik")
        bench.wait(Finder.restMilliseconds)
        let words = try SearchWords("eik", isChannel: bench.desk.state.isChannel, bench.desk.state.time)
        bench.answer(
            .found(search: 1, words), "@msgid=z9;time=2026-11-02T10:41:00.000Z :bert!b@h PRIVMSG #it-help :Daar",
            "@msgid=z8;time=2026-11-01T10:41:00.000Z :bert!b@h PRIVMSG #it-help :Of hier")
        try Self.click("Of hier", &bench)
        #expect(bench.sent.contains { $0.hasPrefix("CHATHISTORY AROUND #it-help msgid=z8") })
    }
}
