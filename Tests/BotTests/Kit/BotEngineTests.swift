import Testing

@testable import BotKit
@testable import IRCClient

@Suite("BotEngine")
struct BotEngineTests {
    private let bert = ":bert!b@h PRIVMSG #c :"

    @Test("It starts, joins, reads the past and says that it has caught up")
    func start() throws {
        let desk = try EngineDesk.ready(stored: ["bot.key": "value", "mark.#x": "m"])
        let context = BotContext(
            nick: "echo", account: "echo", channels: ["#c"], stored: ["key": "value"], now: desk.now)
        #expect(desk.told == [.started(context), .caughtUp(channel: "#c")])
    }

    @Test("What is said waits for the answer to what was said before, and its outcome is told")
    func outcome() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a \(bert)say hello")
        try desk.hear("@msgid=b \(bert)say more")
        #expect(desk.next() == "@+reply=a;+draft/reply=a PRIVMSG #c :hello")
        #expect(desk.next() == nil)
        try desk.answer("@msgid=e :echo!e@h PRIVMSG #c :hello")
        #expect(desk.told.last == .done(token: "a", .said(id: "e")))
        #expect(desk.next() == "@+reply=b;+draft/reply=b PRIVMSG #c :more")
        try desk.answer(":server 404 echo #c :Cannot send to channel")
        #expect(
            desk.told.last == .done(token: "b", .refused(BotRefusal(code: "404", sentence: "Cannot send to channel"))))
    }

    @Test("Machines are heard and never answered", arguments: ["@msgid=a;bot", "@msgid=a;account=echo"])
    func machines(tags: String) throws {
        var desk = try EngineDesk.ready()
        for words in ["say hello", "react"] { try desk.hear("\(tags) \(bert)\(words)") }
        try desk.hear("@msgid=b :bert!b@h NOTICE #c :say hello")
        try desk.hear("@msgid=c :fika!fika@fika NOTICE #c :say hello")
        #expect(desk.next() == nil)
        #expect(desk.messages.isEmpty && desk.told.count == 5)
    }

    @Test("A machine may make the bot ask the server something")
    func machineNews() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a :fika!fika@fika NOTICE #c :cases")
        #expect(desk.next() == "CASE LIST")
        try desk.answer("CASE 2026-0001 #case t open internal 2026-12-01 open * :Title")
        #expect(desk.told.last == .cases([CaseLine(number: "2026-0001", channel: "#case", title: "Title")]))
    }

    @Test("A busy server is asked again, longer each time, and then no more; the bot is told that it is in doubt")
    func backOff() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a \(bert)file")
        var waits: [Int64] = []
        for _ in 0..<BotLimit.attemptsMax {
            var seconds: Int64 = 0
            while desk.engine.chores.first.map({ $0.notBefore > desk.now }) ?? false {
                #expect(desk.next() == nil)
                desk.wait(seconds: 1)
                seconds += 1
            }
            waits.append(seconds)
            #expect(desk.next() == "FILE 2026-0001 #c t a")
            try desk.answer("FAIL FILE TRY_AGAIN :The server is busy")
        }
        #expect(waits == [0, 1, 2, 4, 8, 16])
        #expect(desk.engine.chores.isEmpty)
        #expect(desk.told.last == .done(token: "a", .inDoubt))
    }

    @Test("What the server tells the channel because of a request is in the answer, and the bot is told of it, once")
    func told() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a \(bert)file")
        #expect(desk.next() != nil)
        let receipt = "@msgid=r;+reply=a :fika!fika@fika NOTICE #c :Filed: 1 message into case 2026-0001 by bert."
        try desk.answer(receipt, ":fika.local FILED 2026-0001 7 1 1 new")
        try desk.hear(receipt)
        let observed = desk.told.filter { if case .observed(let message) = $0 { message.id == "r" } else { false } }
        #expect(observed.count == 1)
        guard case .done(token: "a", .filed)? = desk.told.last else { Issue.record("\(desk.told)"); return }
    }

    @Test("What was refused for good is not tried again")
    func refused() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a \(bert)file")
        #expect(desk.next() != nil)
        try desk.answer("FAIL FILE CASE_CLOSED 2026-0001 :The case is closed")
        #expect(
            desk.told.last
                == .done(token: "a", .refused(BotRefusal(code: "CASE_CLOSED", sentence: "The case is closed"))))
        #expect(desk.engine.chores.isEmpty)
    }

    @Test("After a lost connection a question is asked again, and what may have been said is not said again")
    func lost() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a \(bert)file")
        #expect(desk.next() == "FILE 2026-0001 #c t a")
        desk.engine.disconnected(now: desk.now)
        #expect(desk.told.last == .offline && desk.next() == nil)
        desk.wait(seconds: 2)
        desk.engine.connected(nick: "echo_", now: desk.now)
        for line in ["JOIN #c", "CHATHISTORY LATEST #c * 100", "FILE 2026-0001 #c t a"] {
            #expect(desk.next() == line)
            try desk.answer()
        }
        try desk.hear("@msgid=b \(bert)say hello")
        #expect(desk.next() != nil)
        desk.engine.disconnected(now: desk.now)
        #expect(desk.told.suffix(2) == [.done(token: "b", .inDoubt), .offline])
        #expect(desk.engine.chores.isEmpty)
    }

    @Test("What was surely not said is said later")
    func notSent() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a \(bert)say hello")
        #expect(desk.next() != nil)
        desk.engine.settle(.failure(.tooManyRequests), now: desk.now)
        desk.wait(seconds: 1)
        #expect(desk.next() == "@+reply=a;+draft/reply=a PRIVMSG #c :hello")
    }

    @Test("It talks in bursts and then at a steady pace, and drops what is too much")
    func pace() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a \(bert)flood")
        #expect(desk.engine.chores.count == BotLimit.choresMax)
        #expect(desk.engine.takeNotes().count == 400 - BotLimit.choresMax)
        for _ in 0..<BotLimit.speechBurst {
            #expect(desk.next() != nil)
            try desk.answer()
        }
        #expect(desk.next() == nil)
        try desk.hear("@msgid=b \(bert)x")
        desk.wait(seconds: 1)
        #expect(desk.next() == "PRIVMSG bert :\(BotLimit.speechBurst)")
        try desk.answer()
        #expect(desk.next() == nil)
    }

    @Test("A question need not wait for talk that has to")
    func questionsFirst() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a \(bert)flood")
        for _ in 0..<BotLimit.speechBurst {
            #expect(desk.next() != nil)
            try desk.answer()
        }
        desk.wait(seconds: 1)
        for _ in 0..<2 {
            _ = desk.next()
            try desk.answer()
        }
        try desk.hear("@msgid=b \(bert)cases")
        #expect(desk.next() == "CASE LIST")
    }

    @Test("A channel that cannot be joined is tried again every ten seconds, with one note")
    func rejoin() throws {
        var desk = EngineDesk()
        desk.engine.connected(nick: "echo", now: desk.now)
        #expect(desk.next() == "JOIN #c")
        try desk.answer(":server 403 echo #c :No such channel")
        #expect(desk.engine.takeNotes() == ["cannot join #c (403); trying again every 10 seconds"])
        desk.wait(seconds: 9)
        #expect(desk.next() == nil)
        desk.wait(seconds: 1)
        #expect(desk.next() == "JOIN #c")
        try desk.answer(":server 403 echo #c :No such channel")
        #expect(desk.engine.takeNotes().isEmpty)
    }

    @Test("Values are saved before anything else is done, as one state, within limits")
    func store() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a \(bert)say x")
        try desk.hear("@msgid=b \(bert)store one 1")
        try desk.hear("@msgid=c \(bert)store two 2")
        guard case .save(let values)? = desk.engine.next(now: desk.now) else {
            Issue.record("not saved")
            return
        }
        #expect(values["bot.one"] == "1" && values["bot.two"] == "2")
        #expect(desk.next() == "@+reply=a;+draft/reply=a PRIVMSG #c :x")
        try desk.hear("@msgid=d \(bert)store one")
        #expect(desk.engine.stored["bot.one"] == nil)
        try desk.hear("@msgid=e \(bert)store long \(String(repeating: "x", count: BotLimit.stateBytesMax + 1))")
        #expect(desk.engine.stored["bot.long"] == nil)
        #expect(desk.engine.takeNotes() == ["the state is full; a value was not remembered"])
    }

    @Test("A full state takes no more keys")
    func fullState() throws {
        let stored = Dictionary(uniqueKeysWithValues: (0..<BotLimit.statesMax).map { ("bot.\($0)", "x") })
        var desk = try EngineDesk.ready(stored: stored)
        try desk.hear("\(bert)store new 1")
        try desk.hear("\(bert)store 1 y")
        #expect(desk.engine.stored["bot.new"] == nil && desk.engine.stored["bot.1"] == "y")
    }

    @Test("Files and folders are the shell's errands")
    func files() throws {
        var desk = try EngineDesk.ready()
        try desk.hear("@msgid=a \(bert)move")
        #expect(desk.engine.next(now: desk.now) == .watch(folder: "drop"))
        #expect(desk.engine.next(now: desk.now) == .move(name: "a.txt", to: "posted", note: nil))
        let file = DroppedFile(name: "a.txt", content: .text("x"))
        desk.engine.appeared(file)
        #expect(desk.told.last == .file(file))
    }

    @Test("It follows its own nick, and says when it is removed")
    func itself() throws {
        var desk = try EngineDesk.ready()
        try desk.hear(":echo!e@h NICK echo2")
        try desk.hear("@msgid=a :echo2!e@h PRIVMSG #c :say x")
        #expect(desk.messages.isEmpty)
        try desk.hear(":anna!a@h KICK #c echo2 :enough")
        #expect(desk.engine.takeNotes() == ["was removed from #c, and stays away until it is started again"])
        desk.engine.disconnected(now: desk.now)
        desk.engine.connected(nick: "echo", now: desk.now)
        #expect(desk.next() == nil)
    }
}
