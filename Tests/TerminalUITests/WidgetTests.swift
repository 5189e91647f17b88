import TerminalUI
import Testing

@Suite("Widgets")
struct WidgetTests {
    private static func screen(_ columns: Int, _ rows: Int, _ draw: (inout Grid) -> Void) -> String {
        var grid = Grid(TerminalSize(columns: columns, rows: rows))
        draw(&grid)
        return grid.text
    }

    @Test("a bar has something left and right, and the right gives way")
    func bar() {
        let bar = Bar(left: "#zaak-2026-0042", right: "nog 3 dagen")
        #expect(Self.screen(30, 1) { bar.draw(in: $0.bounds, on: &$0) } == "#zaak-2026-0042    nog 3 dagen")
        #expect(Self.screen(20, 1) { bar.draw(in: $0.bounds, on: &$0) } == "#zaak-2026-0042 nog…")
        #expect(Self.screen(9, 1) { bar.draw(in: $0.bounds, on: &$0) } == "#zaak-20…")
    }

    @Test("a box has a title and a footer, and says what is in it")
    func box() {
        var inner = Rect(row: 0, column: 0, width: 0, height: 0)
        let text = Self.screen(16, 3) { inner = Box(title: "Zoeken", footer: "esc").draw(in: $0.bounds, on: &$0) }
        #expect(text == "┌─ Zoeken ─────┐\n│              │\n└──────── esc ─┘")
        #expect(inner == Rect(row: 1, column: 1, width: 14, height: 1))
        let plain = Self.screen(6, 3) { Box(title: "A long one", isPlain: true).draw(in: $0.bounds, on: &$0) }
        #expect(plain == "+----+\n|    |\n+----+")
    }

    private static let rows = [
        ScrollingRow("ZAKEN", isHeading: true), ScrollingRow("#zaak-1", right: "3d"),
        ScrollingRow("#zaak-2"),
        ScrollingRow("MENSEN", isHeading: true), ScrollingRow("anna"),
        ScrollingRow("漢字漢字漢字", right: "●"),
    ]

    @Test("a list shows its selection, passes over headings and stays at its ends")
    func list() {
        var list = ScrollingList(Self.rows, selection: 0)
        #expect(list.selection == 1)
        let first = Self.screen(10, 3) { list.draw(in: $0.bounds, on: &$0) }
        #expect(first == "ZAKEN\n#zaak-1 3d\n#zaak-2")
        list.move(by: 2)
        #expect(list.selection == 4)
        let second = Self.screen(10, 3) { list.draw(in: $0.bounds, on: &$0) }
        #expect(second == "#zaak-2\nMENSEN\nanna")
        list.page(by: 1, height: 3)
        #expect(list.selection == 5)
        let third = Self.screen(10, 3) { list.draw(in: $0.bounds, on: &$0) }
        #expect(third == "MENSEN\nanna\n漢字漢…  ●")
        #expect(list.index(at: Position(row: 1, column: 3), in: Rect(row: 0, column: 0, width: 10, height: 3)) == 4)
        #expect(list.index(at: Position(row: 0, column: 3), in: Rect(row: 0, column: 0, width: 10, height: 3)) == nil)
        list.page(by: -5, height: 3)
        _ = Self.screen(10, 3) { list.draw(in: $0.bounds, on: &$0) }
        #expect(list.selection == 1 && list.top == 0)
    }

    private static func picker(_ titles: String..., query: String = "") -> Picker {
        Picker(
            title: "", candidates: titles.enumerated().map { Candidate(id: $0.offset, title: $0.element) }, query: query
        )
    }

    @Test(
        "the best candidate is first: beginnings, words, runs, letters apart, and the shorter of equals",
        arguments: [
            ("it", ["it-help", "#it", "digit"], ["it-help", "#it", "digit"]),
            ("zh", ["zaak-hulp", "zhongwen", "zuidhoek"], ["zhongwen", "zaak-hulp", "zuidhoek"]),
            ("cafe", ["#café", "#cafetaria", "koffie"], ["#café", "#cafetaria"]),
            ("bouw 42", ["zaak-0042 bouwvergunning", "bouwkamer 7"], ["zaak-0042 bouwvergunning"]),
            ("ØRE", ["øre", "more"], ["øre", "more"]), ("x", ["abc"], []),
            ("fiets", ["File into a case", "/file [NUMBER] ID text"], []),
            ("ab", ["ab", "abc", "xab"], ["ab", "abc", "xab"]),
            ("", ["c", "b"], ["c", "b"]),
        ] as [(String, [String], [String])])
    func ranking(query: String, titles: [String], found: [String]) {
        let candidates = titles.enumerated().map { Candidate(id: $0.offset, title: $0.element) }
        #expect(Picker(title: "", candidates: candidates, query: query).found.map(\.title) == found)
    }

    @Test("details and keywords are found behind titles, and a weight lifts what is likely")
    func weights() {
        let candidates = [
            Candidate(id: 1, title: "Sluiten", keywords: "close"), Candidate(id: 2, title: "close the pane"),
            Candidate(id: 3, title: "b"), Candidate(id: 4, title: "a", weight: 50),
        ]
        #expect(Picker(title: "", candidates: candidates, query: "close").found.map(\.id) == [2, 1])
        #expect(Picker(title: "", candidates: candidates).found.map(\.id) == [4, 1, 2, 3])
    }

    @Test("keys choose, go round, type and leave")
    func keys() {
        var picker = Self.picker("een", "twee", "drie")
        #expect(picker.handle(.up) == .redraw && picker.selected?.title == "drie")
        #expect(picker.handle(.down) == .redraw && picker.selected?.title == "een")
        #expect(picker.handle(.character("t")) == .redraw && picker.found.count == 1)
        #expect(picker.handle(.enter) == .pick(Candidate(id: 1, title: "twee")))
        #expect(picker.handle(.character("z")) == .redraw && picker.handle(.enter) == .submit("tz"))
        #expect(
            picker.handle(.escape) == .cancel && picker.handle(.left) == .redraw && picker.handle(.function(1)) == .none
        )
    }

    @Test("a picker is drawn with its selection in sight, and clicked")
    func draws() {
        var picker = Picker(
            title: "", candidates: (1...9).map { Candidate(id: $0, title: "zaak \($0)", detail: "nog \($0) dagen") },
            query: "zaak")
        for _ in 0..<3 { _ = picker.handle(.down) }
        var cursor = Position(row: 0, column: 0)
        let text = Self.screen(24, 4) { cursor = picker.draw(in: $0.bounds, on: &$0) }
        #expect(text == "> zaak\nzaak 2       nog 2 dagen\nzaak 3       nog 3 dagen\nzaak 4       nog 4 dagen")
        #expect(cursor == Position(row: 0, column: 6))
        let clicked = picker.click(Position(row: 1, column: 2), in: Rect(row: 0, column: 0, width: 24, height: 4))
        #expect(clicked == .pick(Candidate(id: 2, title: "zaak 2", detail: "nog 2 dagen")))
    }

    @Test("no more are shown than the limit, and new candidates keep the selection")
    func limits() {
        let many = (0..<1000).map { Candidate(id: $0, title: "zaak \($0)") }
        var picker = Picker(title: "", candidates: many)
        #expect(picker.found.count == Picker.shownMax)
        _ = picker.handle(.down)
        picker.setCandidates(Array(many.reversed().suffix(5)))
        #expect(picker.selected?.id == 1)
    }
}
