import IRCClient
import IRCWire
import TerminalUI
import Testing

@testable import fika

@Suite("A server that is no Fika's")
struct LackingServerTests {
    private static func lacking(_ capabilities: Set<String>) -> String? {
        Desk(capabilities: capabilities).state.lacking
    }

    @Test("It is said what it lacks, and nothing is said of a server that has all")
    func told() {
        #expect(Self.lacking([]) == "This server has no cases and communities, search, history.")
        let ergo: Set<String> = ["draft/chathistory", "server-time", "echo-message"]
        #expect(Self.lacking(ergo) == "This server has no cases and communities, search.")
        #expect(Self.lacking(["draft/chathistory", "fika/casework", "soju.im/search"]) == nil)
    }

    @Test(
        "A command for what it lacks is not sent",
        arguments: [
            ("/case 2026-0001", "cases and communities"), ("/cases", "cases and communities"),
            ("/whoknows trees", "cases and communities"),
            ("/search tree", "search"), ("/history 20", "history"), ("/on monday", "history"),
        ])
    func refused(line: String, feature: String) {
        var desk = Desk(capabilities: [])
        #expect(desk.type(line) == ["! This server has no \(feature)."])
    }

    @Test("A search typed where it is lacking may be for another server; on the screen it is for this one")
    func elsewhere() {
        var desk = Desk(capabilities: [])
        desk.state.servers = ["town", "libera"]
        #expect(desk.type("/search tree").allSatisfy { $0.hasPrefix("? ") })
        var bench = Bench()
        bench.receive(.disconnected(.connectionLost, retryInSeconds: 1))
        bench.receive(.connected(Welcome(capabilities: [], isupport: ISupport(), nick: "anna")))
        bench.desk.state.servers = ["town", "libera"]
        bench.sent = []
        bench.type("/search tree")
        bench.press(.enter)
        #expect(bench.sent.isEmpty)
        #expect(bench.screen().contains("This server has no search."))
    }

    @Test(
        "What every server has works", arguments: ["/join #lobby", "/msg bert hello", "/away lunch"])
    func plain(line: String) {
        var desk = Desk(capabilities: [])
        #expect(desk.type(line).contains { $0.hasPrefix("> ") || $0.hasPrefix("? ") })
    }

    @Test("? says it too, and offers nothing of it")
    func help() {
        var bench = Bench()
        #expect(!HelpPage(bench.desk).rows.contains { $0.text.contains("This server") })
        bench.receive(.disconnected(.connectionLost, retryInSeconds: 1))
        bench.receive(.connected(Welcome(capabilities: [], isupport: ISupport(), nick: "anna")))
        #expect(HelpPage(bench.desk).rows.last?.text == "This server has no cases and communities, search, history.")
        #expect(![.openCase, .search, .jumpToDay].contains(where: bench.desk.isPossible))
    }
}
