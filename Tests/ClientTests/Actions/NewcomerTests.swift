import IRCClient
import TerminalUI
import Testing

@testable import fika

@Suite("What somebody new is told")
struct NewcomerTests {
    @Test("Where nothing is open stands what to do first, with the keys one has, once")
    func firstSteps() {
        var bench = Bench(columns: 200)
        bench.press(.meta("4"))
        let hint = "Nothing is open yet. ctrl-k finds"
        _ = bench.desk.receive(.connected(Bench.welcome()))
        #expect(bench.desk.conversations[.home]?.entries.count { "\($0.content)".contains(hint) } == 1)
    }

    @Test("Nobody who enters a channel is told what to do first")
    func entering() {
        let state = State(nick: "anna", channels: ["#it-help"], historyOnJoin: 0, time: Desk.time)
        var desk = fika.Desk(state: state)
        _ = desk.receive(.connected(Bench.welcome()))
        #expect(desk.conversations[.home]?.entries.contains { "\($0.content)".contains("Nothing is open") } == false)
    }

    @Test("An empty list of choices says what to do, and whether what is typed is taken")
    func choices() {
        var bench = Bench()
        bench.press(.meta("t"))
        #expect(bench.screen().contains("Looking…"))
        bench.press(.escape, .meta("h"))
        bench.type("dora")
        #expect(bench.screen().contains("Enter takes what you typed"))
        bench.type(" and others")
        #expect(bench.screen().contains("Nothing in the list fits.") && !bench.screen().contains("Enter takes"))
    }

    @Test("Nobody to choose from is no fault of what was typed")
    func nobody() {
        var desk = fika.Desk(state: State(nick: "anna", channels: [], historyOnJoin: 0, time: Desk.time))
        _ = desk.press(.meta("w"))
        var view = DeskView()
        #expect(view.draw(desk).grid.text.contains("type it and press Enter"))
    }

    @Test("Help tells of the numbers in the list, and how much more of it there is")
    func help() {
        var bench = Bench()
        bench.press(.character("?"))
        #expect(bench.screen().contains("1–16 of "))
        #expect(HelpPage(bench.desk).rows.contains { $0.key == "alt-1…0" })
        bench.resize(200, 80)
        #expect(!bench.screen().contains("↑↓ for more"))
    }

    @Test("A narrow list has room for titles: this year's numbers are shortest")
    func list() {
        var bench = Bench()
        bench.hear(":s CASE 2025-0007 #case-2025-0007 permit received internal 2026-11-21 open bert :Oud")
        let screen = bench.screen()
        for words in ["0042 Bouwve", "2d", "25-0007", "1d late"] { #expect(screen.contains(words), "\(screen)") }
        #expect(!screen.contains("1 2026-0042"))
    }

    @Test("What was filed is chosen from the case file and read")
    func filed() {
        var bench = Bench()
        bench.press(.function(5))
        #expect(bench.sent == ["CASE SHOW 2026-0042"] && bench.screen().contains("Looking…"))
        let card =
            "CASE 2026-0042 #case-2026-0042 permit in_progress internal 2026-11-24 open anna :Bouwvergunning Jansen"
        bench.answer(.caseFile(number: "2026-0042"), card)
        #expect(bench.screen().contains(bench.desk.state.words(.nothingFiled)))
        bench.press(.escape, .function(5))
        bench.answer(
            .caseFile(number: "2026-0042"), card, "CASEFILING 2026-0042 7 1 #it-help 3 anna 2026-11-20 m1 thread")
        #expect(bench.screen().contains("2026-11-20 3 messages from #it-help"))
        bench.press(.enter)
        #expect(bench.sent.last == "CASE FILING 2026-0042 F7")
        bench.press(.meta("3"))
        #expect(bench.desk.caseFile == nil)
    }

    @Test("The tour is shown again by a key")
    func tour() {
        var bench = Bench(columns: 120)
        bench.press(.function(12))
        #expect(bench.screen().contains("1 of 8"))
        bench.press(.escape)
        #expect(!bench.screen().contains("of 8"))
    }
}
