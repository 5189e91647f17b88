import IRCClient
import IRCWire
import Testing

@testable import fika

@Suite("A server that is no Fika's")
struct LackingServerTests {
    private static func connected(_ capabilities: Set<String>) -> (State, [String]) {
        var state = State(nick: "anna", channels: ["#lobby"], historyOnJoin: 0, time: Desk.time)
        let welcome = Welcome(capabilities: capabilities, isupport: ISupport(), nick: "anna")
        return (state, state.receive(.connected(welcome)).map(Desk.text))
    }

    @Test("It is said once what it lacks, and nothing is said of a server that has all")
    func told() {
        let sentence = "This server has no cases and communities, search, history."
        #expect(Self.connected([]).1 == ["Connected. You are anna.", sentence, "> JOIN #lobby"])
        let ergo = Self.connected(["draft/chathistory", "server-time", "echo-message"]).1
        #expect(ergo.contains("This server has no cases and communities, search."))
        let fika = Self.connected(["draft/chathistory", "fika/casework", "soju.im/search"]).1
        #expect(fika == ["Connected. You are anna.", "> JOIN #lobby"])
    }

    @Test(
        "A command for what it lacks is not sent",
        arguments: [
            ("/case 2026-0001", "cases and communities"), ("/cases", "cases and communities"),
            ("/ask it-help printer", "cases and communities"), ("/whoknows trees", "cases and communities"),
            ("/search tree", "search"), ("/history 20", "history"), ("/on monday", "history"),
        ])
    func refused(line: String, feature: String) {
        var desk = Desk(capabilities: [])
        #expect(desk.type(line) == ["! This server has no \(feature)."])
    }

    @Test(
        "What every server has works", arguments: ["/join #lobby", "/msg bert hello", "/topic #lobby", "/away lunch"])
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
        #expect(!bench.desk.isPossible(.openCase))
    }
}
