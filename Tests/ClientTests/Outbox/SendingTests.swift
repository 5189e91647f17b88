import IRCClient
import IRCWire
import Testing

@testable import fika

@Suite("Saying something once")
struct SendingTests {
    private static let welcome = Welcome(
        capabilities: ["echo-message", "draft/chathistory", "labeled-response", "message-tags"], isupport: ISupport(),
        nick: "anna")

    /// In #a, with a message of somebody's seen there.
    private static func desk() throws -> Desk {
        var desk = Desk(isConnected: false)
        desk.state = State(nick: "anna", channels: ["#a"], historyOnJoin: 0, time: Desk.time, seed: "s-")
        _ = desk.state.receive(.connected(welcome))
        _ = try desk.hear(":anna!a@h JOIN #a", "@\(Desk.tag);msgid=k1 :bert!b@h PRIVMSG #a :hello")
        return desk
    }

    @Test("A message carries its token, and its echo takes it out of the outbox")
    func echo() throws {
        var desk = try Self.desk()
        #expect(desk.type("hi") == ["> @+fika/id=s-1 PRIVMSG #a :hi"])
        #expect(desk.state.outbox.entries.map(\.stage) == [.sent])
        let echo = try IRCMessage(parsing: "@\(Desk.tag);+fika/id=s-1;msgid=k2 :anna!a@h PRIVMSG #a :hi")
        let shown = desk.state.answered(.sent(token: "s-1"), .success([echo])).map(Desk.text)
        #expect(shown == ["10:42 #a [k2] <anna> hi"])
        #expect(desk.state.outbox.entries.isEmpty)
        #expect(desk.state.answered(.sent(token: "s-1"), .success([echo])).isEmpty)
    }

    @Test("What the server refuses is said, and its words are kept as a draft")
    func refused() throws {
        var desk = try Self.desk()
        _ = desk.type("hi")
        let refusal = try IRCMessage(parsing: ":srv 404 anna #a :Cannot send to channel")
        #expect(
            desk.state.answered(.sent(token: "s-1"), .success([refusal])).map(Desk.text)
                == ["! #a: Cannot send to channel"])
        #expect(desk.state.outbox.entries.isEmpty)
        #expect(desk.state.drafts.text(for: "#a", desk.state.fold) == "hi")
    }

    @Test("A message whose answer never came is looked for in the history, and sent again only if it is not there")
    func lost() throws {
        for isStored in [true, false] {
            var desk = try Self.desk()
            _ = desk.type("hi")
            _ = desk.state.receive(.disconnected(.connectionLost, retryInSeconds: 1))
            #expect(desk.state.answered(.sent(token: "s-1"), .failure(.disconnected)).isEmpty)
            #expect(desk.type("more") == ["There is no connection: this goes to #a when there is one."])
            #expect(
                desk.state.receive(.connected(Self.welcome)).map(Desk.text).dropFirst() == [
                    "> JOIN #a", "? CHATHISTORY AFTER #a timestamp=2026-11-22T09:42:00.000Z 200",
                ])
            let own = try IRCMessage(parsing: "@+fika/id=s-1;msgid=k2 :anna!a@h PRIVMSG #a :hi")
            let other = try IRCMessage(parsing: "@msgid=k3 :bert!b@h PRIVMSG #a :hi")
            let page = isStored ? [own, other] : [other]
            let next = desk.state.answered(.outbox(Self.search), .success(page))
            #expect(next.map(Desk.text) == ["? CHATHISTORY AFTER #a msgid=k3 200"])
            guard case .ask(_, let question)? = next.first else {
                Issue.record("the next page is not asked for"); return
            }
            let told = desk.state.answered(question, .success([])).map(Desk.text)
            #expect(
                told == [
                    isStored
                        ? "The server had stored 1 message before the connection was lost."
                        : "> @+fika/id=s-1 PRIVMSG #a :hi", "> @+fika/id=s-2 PRIVMSG #a :more",
                ])
        }
    }

    private static let search = OutboxSearch(target: "#a", reachesBack: true)

    @Test("A history without end leaves it to a person")
    func endless() throws {
        var desk = try Self.desk()
        _ = desk.type("hi")
        _ = desk.state.receive(.disconnected(.connectionLost, retryInSeconds: 1))
        _ = desk.state.receive(.connected(Self.welcome))
        let other = try IRCMessage(parsing: "@msgid=k3 :bert!b@h PRIVMSG #a :hi")
        var question = Question.outbox(Self.search)
        var pages = 0
        while case .ask(_, let next)? = desk.state.answered(question, .success([other])).first {
            question = next
            pages += 1
        }
        #expect(pages == OutboxSearch.pagesMax - 1)
        #expect(desk.state.outbox.entries.map(\.stage) == [.open])
    }

    @Test("Where the history cannot be asked, a person decides")
    func person() throws {
        var desk = try Self.desk()
        _ = desk.type("hi")
        _ = desk.state.receive(.disconnected(.connectionLost, retryInSeconds: 1))
        let poor = Welcome(capabilities: ["echo-message"], isupport: ISupport(), nick: "anna")
        #expect(
            desk.state.receive(.connected(poor)).map(Desk.text).dropFirst(2) == [
                "! " + Words()(.outboxUncertain(count: 1)),
                "  1. to #a: hi",
                "Send again with /again NUMBER, or forget with /forget NUMBER; \"all\" is for all of them.",
            ])
        #expect(desk.type("/outbox") == ["  1. to #a: hi"])
        #expect(desk.type("/again 1") == ["> PRIVMSG #a :hi"])
        #expect(desk.type("/forget 7") == ["! Nothing with the number 7 waits. See /outbox."])
    }

    @Test("A message that never left waits, and goes with the next chance")
    func neverLeft() throws {
        var desk = try Self.desk()
        _ = desk.type("hi")
        #expect(
            desk.state.answered(.sent(token: "s-1"), .failure(.notConnected)).map(Desk.text)
                == ["There is no connection: this goes to #a when there is one."])
        #expect(desk.type("more") == ["> @+fika/id=s-1 PRIVMSG #a :hi", "> @+fika/id=s-2 PRIVMSG #a :more"])
    }

    @Test("A full outbox takes nothing more, and what was typed becomes a draft")
    func full() throws {
        var desk = try Self.desk()
        _ = desk.state.receive(.disconnected(.connectionLost, retryInSeconds: 1))
        for _ in 0..<Outbox.entriesMax { _ = desk.type("x") }
        #expect(desk.type("y") == ["! 200 messages wait to be sent; this one was not taken. Wait for some."])
        #expect(desk.state.drafts.text(for: "#a", desk.state.fold) == "y")
    }
}
