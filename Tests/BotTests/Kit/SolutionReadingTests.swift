import Testing

@testable import BotKit
@testable import IRCWire

@Suite("BotEngine: accepted answers")
struct SolutionReadingTests {
    private let ask = ":bert!b@h PRIVMSG #c :solutions"
    private static let first = ["SOLUTION 3 #c carla anna 2026-11-02 q a", "SOLUTIONTEXT 3 A :So.", "CHANGED 5 all"]

    private func told(_ desk: EngineDesk) -> (ids: [String], areAll: Bool)? {
        guard case .solutions("#c", let solutions, let areAll)? = desk.told.last else { return nil }
        return (solutions.map(\.id), areAll)
    }

    /// All that there is was read, up to the mark 5.
    private func known() throws -> EngineDesk {
        var desk = try EngineDesk.ready()
        try desk.hear(ask)
        #expect(desk.next() == "SOLUTION CHANGES c 0 100")
        try desk.answer(Self.first)
        return desk
    }

    @Test("All are read at first, page after page, through a busy server, and told the newest first, each once")
    func whole() throws {
        var desk = try EngineDesk.ready()
        try desk.hear(ask)
        #expect(desk.next() == "SOLUTION CHANGES c 0 100")
        try desk.answer(
            "SOLUTION 3 #c carla anna 2026-11-02 q a", "SOLUTIONTEXT 3 A :Old.", "SOLUTION 9 #c c a 2026-11-03 q a",
            "CHANGED 7 more")
        #expect(desk.next() == "SOLUTION CHANGES c 7 100")
        try desk.answer("FAIL SOLUTION TRY_AGAIN :The server is busy")
        desk.wait(seconds: 1)
        #expect(desk.next() == "SOLUTION CHANGES c 7 100")
        try desk.answer("SOLUTION 3 #c carla anna 2026-11-02 q a", "SOLUTIONTEXT 3 A :So.", "CHANGED 8 all")
        guard case .solutions("#c", let solutions, areAll: true)? = desk.told.last else {
            Issue.record("\(desk.told)")
            return
        }
        #expect(solutions.map(\.id) == ["9", "3"] && solutions.last?.answer == "So.")
        #expect(desk.next() == nil)
    }

    @Test("From then on only what changed is read; where nothing did, the bot is told nothing")
    func since() throws {
        var desk = try known()
        #expect(told(desk)?.areAll == true)
        try desk.hear(ask)
        #expect(desk.next() == "SOLUTION CHANGES c 5 100")
        try desk.answer("SOLUTION 4 #c c a 2026-11-03 q a", "CHANGED 6 all")
        #expect(told(desk)?.ids == ["4"] && told(desk)?.areAll == false)
        let count = desk.told.count
        try desk.hear(ask)
        #expect(desk.next() == "SOLUTION CHANGES c 6 100")
        try desk.answer("CHANGED 6 all")
        #expect(desk.told.count == count + 1, "the message, and no solutions")
    }

    @Test("A new connection begins anew: the server may be another, or as it was yesterday")
    func reconnected() throws {
        var desk = try known()
        try desk.hear(ask)
        desk.engine.disconnected(now: desk.now)
        desk.engine.connected(nick: "echo", now: desk.now)
        #expect(desk.next() == "JOIN #c")
        try desk.answer()
        #expect(desk.next() == "CHATHISTORY LATEST #c * 100")
        try desk.answer()
        #expect(desk.next() == "SOLUTION CHANGES c 0 100")
        try desk.answer("CHANGED 2 all")
        #expect(told(desk)?.ids == [] && told(desk)?.areAll == true)
    }

    @Test("Asked again while they are read, they are read once more behind the new mark, and not twice at once")
    func askedAgain() throws {
        var desk = try EngineDesk.ready()
        try desk.hear(ask)
        #expect(desk.next() == "SOLUTION CHANGES c 0 100")
        for _ in 0..<3 { try desk.hear(ask) }
        try desk.answer(Self.first)
        #expect(desk.next() == "SOLUTION CHANGES c 5 100")
        try desk.answer("CHANGED 5 all")
        #expect(desk.next() == nil)
    }

    @Test("At most so many are told of at a time; the rest comes with the next asking")
    func limit() throws {
        var reading = SolutionReading(channel: "#c", mark: nil)
        let page = try (0..<BotLimit.solutionsMax).map { try IRCMessage(parsing: "SOLUTION \($0) #c c a d q a") }
        let isMore = reading.take(page + [try IRCMessage(parsing: "CHANGED 9 more")])
        #expect(!isMore && reading.mark == "9")
    }
}
