import IRCClient
import IRCWire
import TerminalUI
import Testing

@testable import fika

@Suite("The window and what is typed in it")
struct WindowTests {
    private static let place = Place.channel("#case-2026-0042")

    @Test("Whatever the window becomes, the lowest message that was read stays on the screen")
    func resize() {
        var bench = Bench()
        let words = String(repeating: "een heel eind ", count: 12)
        bench.answer(
            .page(Self.place, .latest), Bench.page("p", in: "#case-2026-0042").map { $0 + " " + words })
        _ = bench.screen()
        for _ in 0..<4 {
            bench.press(.pageUp)
            _ = bench.screen()
        }
        let entry = bench.desk.conversation.viewpoint.entry
        #expect(entry != nil)
        for (columns, rows) in [(40, 12), (200, 60), (20, 5), (61, 13), (80, 24)] {
            bench.resize(columns, rows)
            _ = bench.screen()
            #expect(bench.desk.conversation.viewpoint.entry == entry, "\(columns)×\(rows)")
        }
    }

    @Test("At the end one stays at the end")
    func resizeAtEnd() {
        var bench = Bench()
        bench.answer(.page(Self.place, .latest), Bench.page("p", in: "#case-2026-0042"))
        for (columns, rows) in [(80, 24), (40, 12), (200, 60), (20, 5)] {
            bench.resize(columns, rows)
            #expect(bench.screen().contains("even."), "\(columns)×\(rows)")
            #expect(bench.desk.conversation.viewpoint == .end)
        }
    }

    @Test("A narrow window has the list and the pane over the conversation, a wide one beside it")
    func folding() {
        var bench = Bench(columns: ScreenLayout.listColumnsMin)
        func layout() -> ScreenLayout { ScreenLayout(bench.desk) }
        #expect(!layout().list.isEmpty && !layout().isListOver)
        bench.resize(ScreenLayout.listColumnsMin - 1, 24)
        #expect(layout().list.isEmpty && layout().conversation.width == ScreenLayout.listColumnsMin - 1)
        bench.press(.meta("l"))
        #expect(layout().isListOver && bench.screen().contains("Communities"))
        bench.press(.escape)
        #expect(layout().list.isEmpty)
        bench.press(.meta("m"))
        #expect(layout().isPaneOver && bench.screen().contains("3 people"))
        bench.resize(ScreenLayout.paneColumnsMin, 24)
        #expect(!layout().isPaneOver && bench.screen().contains("Nog niet") && bench.screen().contains("3 people"))
    }

    @Test("A window that is too small says so, and loses nothing")
    func tooSmall() {
        var bench = Bench()
        bench.type("half")
        bench.resize(ScreenLayout.columnsMin - 1, ScreenLayout.rowsMin)
        #expect(bench.screen().hasPrefix("The window is too"))
        bench.resize(80, 24)
        #expect(bench.screen().contains("› half"))
    }

    @Test("Typing waits for nothing: without a connection, and while a page is on its way")
    func typing() {
        var bench = Bench()
        #expect(bench.desk.conversation.loading == .latest)
        bench.type("one")
        #expect(bench.screen().contains("› one") && bench.sent.isEmpty)
        bench.receive(.disconnected(.connectionLost, retryInSeconds: 4))
        bench.type(" two")
        bench.press(.meta("b"), .control("k"), .escape)
        #expect(bench.screen().contains("› one two") && bench.sent.isEmpty)
        bench.press(.enter)
        #expect(bench.screen().contains("one two") && bench.sent.isEmpty && bench.desk.typing.isEmpty)
    }

    @Test("Of two equal messages under way, an echo settles the one whose token it has")
    func pending() {
        var bench = Bench()
        bench.answer(.page(Self.place, .latest))
        for _ in 0..<2 {
            bench.type("ja")
            bench.press(.enter)
        }
        func standings() -> [Saying.Standing] {
            bench.desk.conversation.entries.compactMap(\.saying).filter(\.isMine).map(\.standing)
        }
        let labels = standings().map { standing in
            if case .pending(let label) = standing { return label ?? "" }
            return ""
        }
        #expect(Set(labels).count == 2 && !labels.contains(""))
        bench.hear(
            "@msgid=m7;\(Outbox.tag)=\(labels[1]);time=2026-11-22T10:47:00.000Z :anna!a@h "
                + "PRIVMSG #case-2026-0042 :ja")
        #expect(standings() == [.pending(label: labels[0]), .stored])
        #expect(bench.screen().contains("  …   anna        ja"))
    }

    @Test("What could not be sent says so")
    func failed() {
        var bench = Bench()
        let message = IRCMessage("PRIVMSG", "#case-2026-0042", "hello")
        bench.desk.expect(message, in: Self.place)
        bench.desk.failed(message, .tooManyRequests)
        #expect(bench.screen().contains("hello (not sent)"))
    }
}
