import IRCClient
import TerminalUI
import Testing

@testable import fika

@Suite("Searching while one types")
struct FinderTests {
    @Test(
        "Filters stand anywhere among the words",
        arguments: [
            ("eik in:#case from:bert", "eik in #case from bert"),
            ("from:bert eik has:document", "eik from bert has document"),
            ("case:2026-0042 is:solved", "case 2026-0042 is solved"), ("eik from:", "eik"), ("http://a", "http://a"),
            ("note: this", "note: this"), ("", ""),
        ])
    func line(typed: String, line: String) {
        #expect(FinderQuery.line(typed) == line)
    }

    @Test("The server is asked when the person rests, and a late answer is nobody's")
    func debounces() {
        var bench = Bench()
        bench.press(.meta("s"))
        bench.type("ei")
        bench.wait(100)
        #expect(bench.sent.isEmpty)
        bench.type("k from:bert")
        bench.wait(Finder.restMilliseconds)
        #expect(bench.sent == ["SEARCH text=eik;from=bert;limit=20"])
        bench.wait(1000)
        #expect(bench.sent.count == 1)
        bench.type(" ")
        bench.wait(1000)
        #expect(bench.sent.count == 2)
        guard case .searching(let finder)? = bench.desk.work.overlay,
            let words = try? SearchWords(
                "eik", isChannel: bench.desk.state.isChannel, bench.desk.state.time)
        else { return }
        let line = "@msgid=m1;time=2026-11-22T10:41:00.000Z :bert!b@h PRIVMSG #case-2026-0042 :Is de eik binnen?"
        bench.answer(.found(search: finder.number - 1, words), line)
        #expect(!bench.screen().contains("1 message"))
        bench.answer(.found(search: finder.number, words), line)
        #expect(bench.screen().contains("1 message"))
        bench.press(.enter)
        #expect(bench.desk.work.overlay == nil && bench.desk.focus?.saying?.msgid == "m1")
    }

    @Test("A hit somewhere else is opened with what is around it")
    func opens() throws {
        var bench = Bench()
        bench.press(.meta("s"))
        bench.type("x")
        bench.wait(1000)
        let words = try SearchWords("x", isChannel: bench.desk.state.isChannel, bench.desk.state.time)
        bench.answer(
            .found(search: 1, words), "@msgid=z9;time=2026-11-02T10:41:00.000Z :bert!b@h PRIVMSG #it-help :Daar")
        bench.press(.enter)
        #expect(bench.desk.here == .channel("#it-help"))
        #expect(bench.sent.contains { $0.hasPrefix("CHATHISTORY AROUND #it-help msgid=z9") })
    }

    @Test("What is wrong is said where one types")
    func faults() {
        var bench = Bench()
        bench.press(.meta("s"))
        bench.type("eik after:gisterdag")
        bench.wait(1000)
        #expect(bench.sent.isEmpty && bench.screen().contains("gisterdag is no day."))
        bench.press(.control("u"))
        bench.wait(1000)
        #expect(bench.screen().contains("in:#channel from:nick"))
        _ = bench.desk.receive(.disconnected(.connectionLost, retryInSeconds: 3))
        bench.type("eik")
        bench.wait(1000)
        #expect(bench.screen().contains("no connection"))
    }
}
