import Testing

@testable import BotKit

@Suite("BotEngine: handled once")
struct HandledOnceTests {
    private func line(_ id: String, by nick: String = "bert", reply: String? = nil) -> String {
        "@msgid=\(id)" + (reply.map { ";+reply=\($0)" } ?? "") + " :\(nick)!u@h PRIVMSG #c :text"
    }

    /// The ids that are to be acted on, of a past, for a bot that handled `mark` last.
    private func missed(mark: String?, past: [String]) throws -> [String] {
        var desk = EngineDesk(stored: mark.map { ["mark.#c": $0] } ?? [:])
        desk.engine.connected(nick: "echo", now: desk.now)
        _ = desk.next()
        try desk.answer()
        _ = desk.next()
        try desk.answer(past)
        #expect(!desk.messages.contains { !$0.isLate })
        #expect(desk.told.last == .caughtUp(channel: "#c"))
        return desk.messages.map(\.id)
    }

    @Test("Brought into a channel by the server, it looks at the past there, and acts on what comes")
    func brought() throws {
        var desk = try EngineDesk.ready()
        try desk.hear(":echo!e@h JOIN #case-2026-0001")
        #expect(desk.next() == "CHATHISTORY LATEST #case-2026-0001 * 100")
        try desk.answer()
        #expect(desk.told.contains(.caughtUp(channel: "#case-2026-0001")))
        try desk.hear("@msgid=b1;account=anna :anna!a@h PRIVMSG #case-2026-0001 :hello")
        #expect(desk.messages.map(\.id) == ["b1"])
        try desk.hear(":echo!e@h JOIN #c2")
        try desk.hear(":anna!a@h JOIN #c3")
        #expect(desk.next() == "CHATHISTORY LATEST #c2 * 100")
        try desk.answer()
        #expect(desk.next() == nil)
    }

    @Test("Removed from a channel it stays away, until the server brings it back")
    func broughtBack() throws {
        var desk = try EngineDesk.ready()
        try desk.hear(":anna!a@h KICK #c echo :turned off here")
        desk.engine.disconnected(now: desk.now)
        desk.engine.connected(nick: "echo", now: desk.now)
        #expect(desk.next() == nil)
        try desk.hear(":echo!e@h JOIN #c")
        #expect(desk.next() == "CHATHISTORY LATEST #c * 100")
    }

    @Test("The first time nothing of the past is acted on")
    func first() throws {
        #expect(try missed(mark: nil, past: [line("a"), line("b")]) == [])
    }

    @Test("What is said between its being let in and its reading of the past is no past", arguments: [true, false])
    func present(isBrought: Bool) throws {
        var desk = EngineDesk(channels: isBrought ? [] : ["#c"])
        desk.engine.connected(nick: "echo", now: desk.now)
        let join = "@time=2026-03-01T12:00:00.500Z :echo!e@h JOIN #c"
        if isBrought {
            try desk.hear(join)
        } else {
            _ = desk.next()
            try desk.answer("@time=2026-03-01T12:00:00.600Z :anna!a@h JOIN #c", join)
        }
        #expect(desk.next() == "CHATHISTORY LATEST #c * 100")
        let (before, since) = ("@time=2026-03-01T12:00:00.499Z;msgid=a", "@time=2026-03-01T12:00:00.500Z;msgid=b")
        try desk.answer("\(before) :bert!u@h PRIVMSG #c :text", "\(since) :bert!u@h PRIVMSG #c :text")
        try desk.hear("\(since) :bert!u@h PRIVMSG #c :text")
        #expect(desk.messages.map(\.id) == ["b"])
        #expect(desk.messages.allSatisfy { !$0.isLate })
    }

    @Test("Behind the mark all is, up to the mark nothing")
    func mark() throws {
        #expect(try missed(mark: "b", past: [line("a"), line("b"), line("c"), line("d")]) == ["c", "d"])
        #expect(try missed(mark: "d", past: [line("a"), line("d")]) == [])
    }

    @Test("With the mark out of sight, all that is seen was missed")
    func far() throws {
        #expect(try missed(mark: "0", past: [line("a"), line("b")]) == ["a", "b"])
    }

    @Test("What has a reply of the bot's own was handled, whatever the mark says")
    func answered() throws {
        let past = [line("a"), line("b"), line("e", by: "echo", reply: "a")]
        #expect(try missed(mark: "0", past: past) == ["b"])
    }

    @Test("A message that comes alive and in the past is handled once, also on the next connection")
    func twice() throws {
        var desk = try EngineDesk.ready()
        try desk.hear(line("a"))
        try desk.hear(line("a"))
        desk.engine.disconnected(now: desk.now)
        desk.engine.connected(nick: "echo", now: desk.now)
        _ = desk.next()
        try desk.answer()
        _ = desk.next()
        try desk.answer(line("a"), line("b"))
        #expect(desk.messages.map(\.id) == ["a", "b"])
    }

    @Test("The mark is saved when nothing is left to do, and not before")
    func saved() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a :bert!u@h PRIVMSG #c :say x")
        desk.wait(seconds: 1)
        #expect(desk.next() == "@+reply=a;+draft/reply=a PRIVMSG #c :x")
        desk.wait(seconds: 1)
        #expect(desk.engine.finish() == nil || desk.engine.stored["mark.#c"] == "a")
        try desk.answer("@msgid=b :echo!e@h PRIVMSG #c :x")
        desk.wait(seconds: 1)
        #expect(desk.engine.next(now: desk.now) == .save(["mark.#c": "b"]))
        desk.wait(seconds: 1)
        #expect(desk.next() == nil)
    }

    @Test("At the end the mark is saved, unless something was left undone")
    func finish() throws {
        var desk = try EngineDesk.ready()
        try desk.hear(line("a"))
        #expect(desk.engine.finish() == ["mark.#c": "a"])
        #expect(desk.engine.finish() == nil)
        try desk.hear("@msgid=b :bert!u@h PRIVMSG #c :say x")
        #expect(desk.engine.finish() == nil)
    }

    @Test("A past that cannot be read for the moment is asked for again; for good, the bot goes on without it")
    func unreadable() throws {
        var desk = EngineDesk()
        desk.engine.connected(nick: "echo", now: desk.now)
        _ = desk.next()
        try desk.answer()
        _ = desk.next()
        try desk.answer("FAIL CHATHISTORY MESSAGE_ERROR LATEST #c :The archive could not be read; try again later")
        #expect(desk.next() == nil)
        desk.wait(seconds: 1)
        #expect(desk.next() == "CHATHISTORY LATEST #c * 100")
        try desk.answer("FAIL CHATHISTORY INVALID_TARGET LATEST #c :There are no messages for you there")
        #expect(desk.told.last == .caughtUp(channel: "#c"))
        #expect(desk.engine.takeNotes() == ["cannot read the past of #c (INVALID_TARGET)"])
    }
}
