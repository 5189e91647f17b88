import IRCClient
import IRCWire
import TerminalUI
import Testing

@testable import fika

@Suite("Several servers on one screen")
struct OfficeTests {
    private static func bench(columns: Int = 120) -> OfficeBench {
        var bench = OfficeBench(columns: columns)
        bench.connectRegion()
        return bench
    }

    private static func said(_ id: String, _ text: String, by nick: String = "rita", in target: String) -> String {
        "@msgid=\(id);time=2026-11-22T10:43:00.000Z :\(nick)!r@h PRIVMSG \(target) :\(text)"
    }

    @Test("A screen is as it was", arguments: KeptScreen.sizes)
    func screen(size: (columns: Int, rows: Int)) throws {
        var bench = OfficeBench(columns: size.columns, rows: size.rows)
        bench.connectRegion()
        bench.hear(1, Self.said("r1", "Kan anna2 even kijken?", in: "#it-help"))
        if size.columns < ScreenLayout.listColumnsMin { bench.press(.meta("l")) }
        try KeptScreen.check(bench.screen(), "Desk", "servers", size)
    }

    @Test("The list has each server's conversations below its name, and numbers reach all of them")
    func list() throws {
        var bench = Self.bench()
        let rows = bench.screen().split(separator: "\n").dropFirst().map { $0.prefix(29) }
        let (town, region) = (rows.firstIndex { $0.contains("▾ town") }, rows.firstIndex { $0.contains("▾ region") })
        let cases = rows.indices.filter { rows[$0].contains("2026-0042") }
        #expect(try #require(town) < cases[0] && cases[0] < #require(region) && #require(region) < cases[1])
        let item = try #require(bench.office.desk.listing.first { $0.server == 1 && $0.name == "#it-help" })
        bench.press(.meta(Character(String(try #require(item.number)))))
        #expect(bench.office.front == 1 && bench.office.desk.here == .channel("#it-help"))
        #expect(bench.screen().contains("anna2@region"))
        bench.press(.meta("1"))
        #expect(bench.office.front == 0 && bench.screen().contains("Is de tekening"))
    }

    @Test("What is pinned has the first numbers, on whatever server it is")
    func pinned() throws {
        var bench = Self.bench()
        bench.enter("/server region")
        bench.enter("/switch #it-help")
        bench.enter("/pin")
        bench.press(.meta("o"), .meta("1"))
        #expect(bench.office.front == 1 && bench.office.desk.here == .channel("#it-help"))
    }

    @Test("Up and down the list one comes through all servers, and to what is unread on any")
    func moving() {
        var bench = Self.bench()
        var seen: Set<Int> = []
        for _ in 0..<bench.office.desk.listing.count {
            bench.press(.control("n"))
            seen.insert(bench.office.front)
        }
        #expect(seen == [0, 1])
        bench.enter("/server town")
        bench.hear(1, Self.said("r1", "anna2: kijk", in: "#it-help"))
        bench.press(.meta("a"))
        #expect(bench.office.front == 1 && bench.screen().contains("anna2: kijk"))
    }

    @Test("What is said where nobody looks is unread there, and read only when it was seen")
    func unread() {
        var bench = Self.bench()
        bench.enter("/server region")
        bench.enter("/switch #it-help")
        _ = bench.screen()
        bench.press(.meta("o"))
        #expect(bench.office.front == 0)
        bench.hear(1, Self.said("r1", "Hallo anna2", in: "#it-help"))
        _ = bench.screen()
        let place = Place.channel("#it-help")
        bench.answer(1, .page(place, .latest))
        #expect(bench.office.desks[1].conversations[place]?.unread == 1)
        #expect(bench.screen().contains("@1"))
        bench.press(.meta("o"))
        _ = bench.screen()
        #expect(bench.office.desks[1].conversations[place]?.unread == 0)
    }

    @Test("The same name on two servers is two conversations")
    func names() {
        var bench = Self.bench()
        bench.hear(0, ":anna!a@h JOIN #it-help", Self.said("t1", "In the town", in: "#it-help"))
        bench.hear(1, Self.said("r1", "In the region", in: "#it-help"))
        bench.enter("/switch #it-help")
        #expect(bench.screen().contains("In the town") && !bench.screen().contains("In the region"))
        bench.enter("/server region")
        bench.enter("/switch #it-help")
        #expect(!bench.screen().contains("In the town") && bench.screen().contains("In the region"))
    }

    @Test("What is begun stays with its conversation, and what is sent goes to its server")
    func drafts() {
        var bench = Self.bench()
        bench.type("half a thought")
        bench.press(.meta("o"))
        #expect(!bench.screen().contains("half a thought"))
        bench.enter("/switch #it-help")
        bench.enter("Hallo regio")
        #expect(bench.sent.last == "region: PRIVMSG #it-help Hallo regio")
        bench.press(.meta("o"))
        #expect(bench.screen().contains("› half a thought"))
        #expect(bench.office.desks[0].memory.drafts.all.map(\.text) == ["half a thought"])
    }

    @Test("A server that is lost says so and stops no other; what was typed for it waits")
    func lost() throws {
        var bench = Self.bench()
        bench.receive(.disconnected(.connectionLost, retryInSeconds: 4), from: 1)
        #expect(bench.screen().contains("region: No connection"))
        bench.enter("Gewoon door")
        #expect(bench.sent == ["town: PRIVMSG #case-2026-0042 Gewoon door"])
        bench.press(.meta("o"))
        #expect(bench.screen().contains("region: No connection, again in 4 s"))
        bench.enter("/switch #it-help")
        bench.enter("Voor straks")
        bench.press(.meta("o"))
        bench.sent = []
        bench.receive(
            .connected(Welcome(capabilities: Bench.welcome().capabilities, isupport: ISupport(), nick: "anna2")),
            from: 1)
        #expect(bench.sent.contains("region: PRIVMSG #it-help Voor straks"))
        #expect(bench.office.front == 0 && !bench.sent.contains { $0.hasPrefix("town:") })
        bench.office.lose(1, ScreenLine("The password is wrong.", .alert))
        bench.press(.meta("o"))
        #expect(bench.screen().contains("The password is wrong."))
    }

    @Test("A certificate is asked about wherever one looks, by its server's name, and the others go on")
    func certificate() {
        var bench = OfficeBench(columns: 120)
        bench.office.ask([ScreenLine("No authority vouches for it.", .alert)], about: 1)
        var screen = bench.screen()
        #expect(screen.contains("region: No authority vouches for it."))
        #expect(screen.contains("certificate? /trust region") && !screen.contains("region: No connection"))
        bench.enter("Gewoon door")
        #expect(bench.sent == ["town: PRIVMSG #case-2026-0042 Gewoon door"])
        bench.press(.meta("o"))
        #expect(bench.screen().contains("region: certificate? /trust region"))
        #expect(bench.screen().contains("No authority vouches for it."))
        bench.press(.meta("o"))
        bench.office.retry(1, ScreenLine("The certificate is trusted from now on."))
        screen = bench.screen()
        #expect(screen.contains("region: The certificate is trusted") && !screen.contains("/trust region"))
        bench.office.lose(1, ScreenLine("It is another certificate.", .alert))
        #expect(bench.screen().contains("region: It is another certificate."))
    }

    @Test("A search asks every server, and what was found elsewhere is opened there")
    func search() throws {
        var bench = Self.bench()
        bench.press(.meta("s"))
        bench.type("molen")
        bench.press(.enter)
        #expect(
            bench.sent == ["town: SEARCH text=molen;limit=20", "region: SEARCH text=molen;limit=20"])
        let words = try SearchWords("molen", isChannel: { $0.hasPrefix("#") }, bench.office.desk.state.time)
        bench.answer(1, .found(search: 1, words), Self.said("r9", "De molen draait", in: "#it-help"))
        #expect(bench.screen().contains("region #it-help"))
        bench.answer(0, .found(search: 1, words), Self.said("t9", "Welke molen?", by: "bert", in: "#it-help"))
        #expect(bench.screen().contains("2 messages"))
        bench.answer(0, .found(search: 1, words), ":s FAIL SEARCH RATE_LIMITED :Wait")
        #expect(bench.screen().contains("De molen draait"))
        bench.answer(1, .found(search: 7, words), Self.said("r8", "Te laat", in: "#it-help"))
        #expect(!bench.screen().contains("Te laat"))
        bench.press(.down, .enter)
        #expect(bench.office.front == 1 && bench.office.desk.here == .channel("#it-help"))
        #expect(bench.sent.contains { $0.hasPrefix("region: CHATHISTORY AROUND #it-help msgid=r9") })
    }

    @Test("Without a connection of its own a server's search still asks the others, and with none it says so")
    func searchOffline() {
        var bench = Self.bench()
        bench.receive(.disconnected(.connectionLost, retryInSeconds: 4), from: 0)
        bench.press(.meta("s"))
        bench.type("molen")
        bench.press(.enter)
        #expect(bench.sent == ["region: SEARCH text=molen;limit=20"])
        bench.receive(.disconnected(.connectionLost, retryInSeconds: 4), from: 1)
        bench.type("s")
        bench.press(.enter)
        #expect(bench.screen().contains("Nothing was found."))
    }

    @Test("The palette knows the conversations of all servers, and the servers")
    func palette() {
        var bench = Self.bench()
        bench.press(.control("k"))
        bench.type("molen")
        bench.press(.enter)
        #expect(bench.office.front == 1 && bench.sent.last?.hasPrefix("region: JOIN #case-2026-0042") == true)
        bench.press(.control("k"))
        bench.type("town")
        bench.press(.enter)
        #expect(bench.office.front == 0)
    }

    @Test("A command and a click go to a server; a name that is none is said to be none")
    func commands() throws {
        var bench = Self.bench()
        bench.enter("/server")
        #expect(bench.screen().contains("region: Connected. You are anna2."))
        bench.enter("/server nowhere")
        #expect(bench.screen().contains("You are on no server nowhere. There is: town, region."))
        let row = try #require(bench.screen().split(separator: "\n").firstIndex { $0.contains("▾ region") })
        bench.click(Position(row: row, column: 4))
        #expect(bench.office.front == 1)
    }

    @Test("With one server there is no next one, and nothing speaks of servers")
    func alone() {
        var bench = Bench()
        #expect(!bench.desk.isPossible(.nextServer))
        bench.press(.meta("o"))
        #expect(bench.screen().contains("not possible here") && !bench.screen().contains("▾"))
    }

    @Test("No more servers than there may be, and a long list is shared among them")
    func limits() {
        let state = State(nick: "anna", channels: [], historyOnJoin: 0, time: Desk.time)
        let desks = (0...Office.desksMax).map { _ in fika.Desk(state: state) }
        #expect(Office(desks).desks.count == Office.desksMax)
        #expect(Office(desks).desks.reduce(0) { $0 + $1.bytesAllowed } <= fika.Desk.bytesMax)
        var busy = desks[0]
        for number in 0..<Listing.itemsMax { busy.open(.person("p\(number)"), name: "p\(number)") }
        var other = desks[1]
        other.server = 1
        other.open(.person("q"), name: "q")
        busy.neighbours = [other.group]
        #expect(busy.listing.count == Listing.itemsMax / 2 + 2)
    }
}
