import IRCClient
import IRCWire
import TerminalUI
import Testing

@testable import fika

@Suite("Pages of the past")
struct PagingTests {
    private static let name = "#case-2026-0042"
    private static let place = Place.channel(name)

    private static func msgids(_ bench: Bench, _ place: Place = place) -> [String] {
        bench.desk.conversations[place]?.entries.compactMap { $0.saying?.msgid } ?? []
    }

    private static func asked(_ bench: Bench) -> [String] { bench.sent.filter { $0.hasPrefix("CHATHISTORY") } }

    /// Looks at the past, page by page, until something is asked for.
    private static func scrollUp(_ bench: inout Bench) {
        bench.sent = []
        for _ in 0..<40 where asked(bench).isEmpty {
            bench.press(.pageUp)
            _ = bench.screen()
        }
    }

    @Test("The page before is fetched when one comes near, once, until the beginning is here and marked by its day")
    func older() {
        var bench = Bench()
        bench.answer(.page(Self.place, .latest), Bench.page("p", in: Self.name))
        _ = bench.screen()
        #expect(Self.asked(bench).isEmpty, "nobody looked there yet")
        Self.scrollUp(&bench)
        for _ in 0..<5 { _ = bench.screen() }
        #expect(Self.asked(bench) == ["CHATHISTORY BEFORE \(Self.name) msgid=p0 100"])
        #expect(bench.screen().contains("Fetching"))
        bench.answer(.page(Self.place, .older), Bench.page("o", day: "2026-11-19", count: 30, in: Self.name))
        #expect(Self.msgids(bench).prefix(31).elementsEqual((0..<30).map { "o\($0)" } + ["p0"]))
        Self.scrollUp(&bench)
        #expect(Self.asked(bench) == ["CHATHISTORY BEFORE \(Self.name) msgid=o0 100"])
        bench.answer(.page(Self.place, .older))
        Self.scrollUp(&bench)
        #expect(Self.asked(bench).isEmpty)
        let screen = bench.screen()
        #expect(screen.contains("Thursday 19 November") && screen.contains("o 0"), "\(screen)")
    }

    @Test(
        "A day is one as people write it, and where nothing is found what is here stays",
        arguments: [("yesterday", "2026-11-21"), ("2-11", "2026-11-02"), ("2025-12-31", "2025-12-31")])
    func day(word: String, day: String) {
        var bench = Bench()
        bench.answer(.page(Self.place, .latest), Bench.page("p", day: "2026-11-22", in: Self.name))
        bench.press(.meta("g"))
        bench.type(word)
        bench.press(.enter)
        #expect(Self.asked(bench).last == "CHATHISTORY AROUND \(Self.name) timestamp=\(day)T00:00:00.000Z 100")
        let goal = Loading.Goal.time(ServerTime.parse(day + "T00:00:00.000Z") ?? 0)
        bench.answer(.page(Self.place, .around(goal)))
        #expect(Self.msgids(bench).contains("p99") && bench.screen().contains("Nothing was found."))
    }

    @Test("The newest page of the first channel is asked for right behind its JOIN, and again later if that is refused")
    func firstPage() {
        var bench = Bench()
        bench.hear(":anna!a@h JOIN #it-help")
        bench.receive(.disconnected(.connectionLost, retryInSeconds: 1))
        bench.sent = []
        var isupport = ISupport()
        isupport.set("TARGMAX", "JOIN:1")
        bench.receive(.connected(Welcome(capabilities: ["draft/chathistory"], isupport: isupport, nick: "anna")))
        let page = "CHATHISTORY LATEST \(Self.name) msgid=m2 100"
        #expect(bench.sent.prefix(3) == ["JOIN \(Self.name)", page, "JOIN #it-help"])
        bench.answer(.page(Self.place, .latest), ":s FAIL CHATHISTORY INVALID_TARGET LATEST \(Self.name) :Not there")
        bench.sent = []
        _ = bench.screen()
        #expect(Self.asked(bench).isEmpty)
        bench.hear(":anna!a@h JOIN \(Self.name)")
        _ = bench.screen()
        #expect(Self.asked(bench) == [page])
    }

    @Test("A search hit is shown where it was said, though the newest page was on its way")
    func around() {
        var bench = Bench()
        bench.hear(":anna!a@h JOIN #it-help")
        bench.sent = []
        bench.press(.meta("3"))
        bench.type("/jump a50")
        bench.press(.enter)
        #expect(
            Self.asked(bench) == ["CHATHISTORY LATEST #it-help * 100", "CHATHISTORY AROUND #it-help msgid=a50 100"])
        let place = Place.channel("#it-help")
        bench.answer(.page(place, .latest), Bench.page("n", day: "2026-11-21", in: "#it-help"))
        _ = bench.screen()
        #expect(Self.msgids(bench, place).isEmpty, "the newest page is not what was asked for last")
        bench.answer(.page(place, .around(.message(msgid: "a50"))), Bench.page("a", day: "2026-11-02", in: "#it-help"))
        #expect(Self.msgids(bench, place).count == 100)
        let screen = bench.screen()
        #expect(screen.contains("a 50") && screen.contains("Esc to the newest"), "\(screen)")
    }

    @Test("What is said while one looks at the past does not stand as if it followed, and is fetched at the end")
    func live() {
        var bench = Bench()
        bench.answer(.page(Self.place, .latest), Bench.page("n", day: "2026-11-21", in: Self.name))
        bench.press(.meta("g"))
        bench.type("2026-11-02")
        bench.sent = []
        bench.press(.enter)
        let midnight: Int64 = 1_793_577_600_000
        #expect(Self.asked(bench) == ["CHATHISTORY AROUND \(Self.name) timestamp=2026-11-02T00:00:00.000Z 100"])
        bench.answer(
            .page(Self.place, .around(.time(midnight))), Bench.page("a", day: "2026-11-02", in: Self.name))
        #expect(bench.screen().contains("a 0"))
        #expect(Self.asked(bench).last == "CHATHISTORY BEFORE \(Self.name) msgid=a0 100")
        bench.answer(.page(Self.place, .older))
        bench.say("m3", "bert", "now")
        #expect(!Self.msgids(bench).contains("m3"))
        bench.sent = []
        for _ in 0..<40 where Self.asked(bench).isEmpty {
            bench.press(.pageDown)
            _ = bench.screen()
        }
        #expect(Self.asked(bench) == ["CHATHISTORY AFTER \(Self.name) msgid=a99 100"])
        bench.say("m4", "bert", "meanwhile")
        bench.sent = []
        bench.answer(.page(Self.place, .newer), Bench.page("n", day: "2026-11-21", count: 99, in: Self.name))
        #expect(Self.asked(bench) == ["CHATHISTORY AFTER \(Self.name) msgid=n98 100"], "something came meanwhile")
        #expect(bench.desk.conversation.reachesEnd == false)
        bench.answer(
            .page(Self.place, .newer),
            "@msgid=m4;time=2026-11-22T10:44:00.000Z :bert!b@h PRIVMSG \(Self.name) :meanwhile")
        #expect(bench.desk.conversation.reachesEnd)
        bench.say("m5", "bert", "and on")
        #expect(Self.msgids(bench).suffix(3) == ["n98", "m4", "m5"])
    }

    @Test("What one says while looking at the past stands with the newest, which is fetched")
    func sayInThePast() {
        var bench = Bench()
        bench.answer(.page(Self.place, .latest), Bench.page("n", day: "2026-11-21", in: Self.name))
        bench.type("/jump a50")
        bench.press(.enter)
        bench.answer(
            .page(Self.place, .around(.message(msgid: "a50"))), Bench.page("a", day: "2026-11-02", in: Self.name))
        _ = bench.screen()
        bench.sent = []
        bench.type("Ik ook")
        bench.press(.enter)
        _ = bench.screen()
        #expect(Self.msgids(bench).isEmpty)
        #expect(Self.asked(bench) == ["CHATHISTORY LATEST \(Self.name) * 100"])
        bench.answer(.page(Self.place, .latest), Bench.page("n", day: "2026-11-21", in: Self.name))
        let screen = bench.screen()
        #expect(screen.contains("n 99") && screen.contains("Ik ook"), "\(screen)")
    }

    @Test("Whoever reads the past when the connection is lost goes on reading, and the rest is fetched from there")
    func readerOfThePast() {
        var bench = Bench()
        bench.answer(.page(Self.place, .latest), Bench.page("p", count: 60, in: Self.name))
        bench.press(.pageUp)
        _ = bench.screen()
        let seen = bench.desk.conversation.viewpoint
        bench.receive(.disconnected(.connectionLost, retryInSeconds: 1))
        let capabilities: Set<String> = ["draft/chathistory", "batch", "server-time", "message-tags"]
        bench.receive(.connected(Welcome(capabilities: capabilities, isupport: ISupport(), nick: "anna")))
        bench.hear(":anna!a@h JOIN \(Self.name)")
        bench.say("m9", "bert", "new")
        bench.answer(.page(Self.place, .latest), Bench.page("z", day: "2026-11-22", in: Self.name))
        #expect(Self.msgids(bench).last == "m2")
        #expect(bench.desk.conversation.viewpoint == seen && seen != .end)
        bench.sent = []
        bench.press(.pageDown, .pageDown)
        _ = bench.screen()
        #expect(Self.asked(bench) == ["CHATHISTORY AFTER \(Self.name) msgid=m2 100"])
    }

    @Test("A message that is not there is said to be not there, and what was seen stays")
    func refused() {
        var bench = Bench()
        bench.answer(.page(Self.place, .latest), Bench.page("p", in: Self.name))
        bench.type("/jump nothing")
        bench.press(.enter)
        bench.answer(
            .page(Self.place, .around(.message(msgid: "nothing"))),
            ":s FAIL CHATHISTORY INVALID_MSGREFTYPE \(Self.name) :There is no such message")
        #expect(Self.msgids(bench).first == "p0")
        #expect(bench.screen().contains("There is no such"))
        Self.scrollUp(&bench)
        #expect(Self.asked(bench).count == 1, "the past is still there to be fetched")
    }

    @Test("A message and a day that are here already are shown without asking")
    func known() {
        var bench = Bench()
        bench.answer(.page(Self.place, .latest), Bench.page("p", in: Self.name))
        bench.sent = []
        bench.type("/jump p50")
        bench.press(.enter)
        #expect(Self.asked(bench).isEmpty && bench.screen().contains("p 50"))
        bench.press(.escape)
        bench.type("/jump 2026-11-22")
        bench.press(.enter)
        #expect(Self.asked(bench).isEmpty)
        #expect(bench.desk.conversation.viewpoint.entry == bench.desk.conversation.entry(msgid: "m1")?.id)
    }
}
