import IRCClient
import IRCWire
import TerminalUI
import Testing

@testable import fika

@Suite("What is under way on the screen")
struct DeskOutboxTests {
    private static let welcome = Welcome(
        capabilities: ["echo-message", "draft/chathistory", "labeled-response", "message-tags"], isupport: ISupport(),
        nick: "anna")

    /// In #a.
    private static func desk(memory: Memory = Memory()) throws -> fika.Desk {
        let time = LocalTime(now: { 1_795_340_520_000 }, offset: { _ in 3600 })
        var desk = fika.Desk(
            state: State(
                nick: "anna", channels: ["#a"], historyOnJoin: 0, time: time, memory: memory, seed: "s-"))
        _ = desk.receive(.connected(welcome))
        _ = desk.receive(.message(try IRCMessage(parsing: ":anna!a@h JOIN #a")))
        desk.open(desk.place(of: "#a"), name: "#a")
        _ = desk.go(to: desk.place(of: "#a"))
        return desk
    }

    private static func sayings(_ desk: fika.Desk) -> [String] {
        desk.conversation.entries.compactMap { entry in
            guard case .saying(let saying) = entry.content else { return nil }
            if case .pending = saying.standing { return "… " + saying.text }
            return saying.text
        }
    }

    @Test("It stands there at once, and its echo takes its place")
    func echo() throws {
        var desk = try Self.desk()
        let effects = desk.enter("hi")
        guard case .ask(let message, let question)? = effects.last else {
            Issue.record("nothing was sent")
            return
        }
        #expect(message.line == "@+fika/id=s-1 PRIVMSG #a :hi")
        #expect(Self.sayings(desk) == ["… hi"])
        let echo = try IRCMessage(parsing: "@+fika/id=s-1;msgid=k2 :anna!a@h PRIVMSG #a :hi")
        _ = desk.answered(question, .success([echo]))
        #expect(Self.sayings(desk) == ["hi"])
        #expect(desk.state.outbox.entries.isEmpty)
    }

    @Test("What was turned away because too much was asked at once goes a second later by itself")
    func turnedAway() throws {
        var desk = try Self.desk()
        guard case .ask(_, let question)? = desk.enter("hi").last else {
            Issue.record("nothing was sent")
            return
        }
        #expect(desk.answered(question, .failure(.tooManyRequests)).isEmpty)
        guard case .ask(let message, _)? = desk.tick().first else {
            Issue.record("it still waits")
            return
        }
        #expect(message.line == "@+fika/id=s-1 PRIVMSG #a :hi")
        #expect(desk.tick().isEmpty)
        #expect(Self.sayings(desk) == ["… hi"])
    }

    @Test("What is typed without a connection stands there too, and is sent when there is one")
    func away() throws {
        var desk = try Self.desk()
        _ = desk.receive(.disconnected(.connectionLost, retryInSeconds: 1))
        _ = desk.enter("one")
        _ = desk.enter("two")
        #expect(Self.sayings(desk) == ["… one", "… two"])
        let sent = desk.receive(.connected(Self.welcome)).compactMap { effect -> String? in
            guard case .ask(let message, .onScreen(.typed(_, .sent))) = effect else { return nil }
            return message.parameters.last
        }
        #expect(sent == ["one", "two"])
        #expect(Self.sayings(desk) == ["… one", "… two"])
    }

    @Test("A draft of an earlier run is there to go on with, and what is typed is remembered")
    func drafts() throws {
        var memory = Memory()
        memory.drafts.keep("half a thought", for: "#A") { $0.lowercased() }
        var desk = try Self.desk(memory: memory)
        #expect(desk.typing.text == "half a thought")
        _ = desk.press(.character("!"))
        #expect(desk.memory.drafts.all.map(\.text) == ["half a thought!"])
        _ = desk.press(.enter)
        #expect(desk.memory.drafts.all.isEmpty)
    }

    @Test("The tour goes on with Enter, ends with Escape, and loses no key of whoever begins to work")
    func tour() throws {
        var desk = try Self.desk()
        _ = desk.enter("/tour")
        #expect(desk.tour?.place == .list)
        _ = desk.press(.enter)
        #expect(desk.tour?.place == .talk)
        for _ in Tour.Place.allCases { _ = desk.press(.enter) }
        #expect(desk.tour == nil)
        _ = desk.enter("/tour")
        _ = desk.press(.escape)
        #expect(desk.tour == nil)
        _ = desk.enter("/tour")
        _ = desk.press(.character("x"))
        #expect(desk.tour == nil && desk.typing.text == "x")
    }
}
