import Testing

@testable import FikaCore

/// One account, one nick, many connections.
@Suite("Several sessions of one user")
struct SeveralSessionsTests {
    /// Anna is connected twice and in #hall with bert, who has no account.
    static func hall(settings: CoreSettings = CoreSettings()) -> World {
        var world = World(settings: settings)
        world.join(person: "anna")
        world.connect("bert")
        for nick in ["anna", "bert"] { world.perform(.channel(.join("#hall", key: nil)), by: nick) }
        world.forget()
        world.connect("anna_", account: "anna", key: "phone")
        return world
    }

    @Test("a further connection becomes one more of its user, whatever nick it asked for, and nobody else notices")
    func attach() {
        let world = Self.hall()
        #expect(world.state.presence.count == 2)
        #expect(world.state.presence.user(nick: "anna")?.sessions.count == 2)
        #expect(world.state.presence.user(nick: "anna_") == nil)
        #expect(world.contents("bert").isEmpty)
        #expect(world.contents("anna").isEmpty)
        let replies = world.contents("phone").compactMap { content -> String? in
            switch content {
            case .reply(.counts): "counts"
            case .reply(.place(let channel, _, _)): channel
            case .reply(.names(_, _, let members)): members.map(\.person.nick).sorted().joined(separator: " ")
            default: nil
            }
        }
        #expect(replies == ["counts", "#hall", "anna bert"])
    }

    @Test("what others say, and what one says oneself, is shown at every connection, once")
    func talk() {
        var world = Self.hall()
        world.say("hello", in: "#hall", by: "bert")
        world.say("psst", in: "anna", by: "bert")
        world.say("here", in: "#hall", by: "phone")
        world.say("you too", in: "bert", by: "anna")
        for key in ["anna", "phone"] { #expect(world.heard(key) == ["hello", "psst", "here", "you too"]) }
        #expect(world.heard("bert") == ["hello", "psst", "here", "you too"])
    }

    @Test("a channel is joined and left with all connections")
    func join() {
        var world = Self.hall()
        world.forget()
        world.perform(.channel(.join("#other", key: nil)), by: "phone")
        let told = world.contents("anna").map { content in
            switch content {
            case .event(.channel(.joined(_, let name, _, _, _, _, _))): "JOIN \(name)"
            case .reply(.names(let name, _, _)): "NAMES \(name)"
            case .reply(.readMark(let target, _)): "MARK \(target)"
            default: "?"
            }
        }
        #expect(told == ["JOIN #other", "MARK #other", "NAMES #other"])
        world.say("x", in: "#other", by: "anna")
        #expect(world.heard("phone") == ["x"])
        world.perform(.channel(.part("#other", reason: nil)), by: "anna")
        #expect(world.say("y", in: "#other", by: "phone") == nil)
    }

    @Test("one connection that ends is nobody's business, the last one is everybody's")
    func quit() {
        var world = Self.hall()
        world.forget()
        world.perform(.session(.quit(reason: "one")), by: "anna")
        #expect(world.contents("bert").isEmpty)
        #expect(world.contents("phone").isEmpty)
        world.say("still here", in: "#hall", by: "phone")
        #expect(world.heard("bert") == ["still here"])
        #expect(world.heard("anna").isEmpty)
        world.perform(.session(.quit(reason: "two")), by: "phone")
        guard case .event(.user(.quit(_, let person, "two")))? = world.contents("bert").last else {
            Issue.record("nobody was told")
            return
        }
        #expect(person.nick == "anna")
        #expect(world.state.presence.user(nick: "anna") == nil)
    }

    @Test("an operator ends all connections at once, and so does the end of the account")
    func putOut() {
        var killed = Self.hall()
        killed.operate(.session(.kill(nick: "anna", reason: "x")))
        var disabled = Self.hall()
        disabled.operate(.account(.disable(name: "anna")))
        for world in [killed, disabled] {
            for key in ["anna", "phone"] {
                let isClosed = world.contents(key).contains { if case .closing = $0 { true } else { false } }
                #expect(isClosed)
                #expect(!world.isConnected(key))
            }
        }
    }

    @Test("there is a limit to it, and one more is refused")
    func limit() {
        var settings = CoreSettings()
        settings.sessionsPerUser = 2
        var world = Self.hall(settings: settings)
        #expect(world.connect("x", account: "anna", key: "third").refusal == .tooManySessions(limit: 2))
        #expect(!world.isConnected("third"))
    }

    @Test("where it is switched off a further connection needs a nick of its own, and a bot always does")
    func off() {
        var settings = CoreSettings()
        settings.allowsSeveralSessions = false
        var world = World(settings: settings)
        world.join(person: "anna")
        #expect(world.connect("anna", account: "anna", key: "phone").refusal == .nicknameInUse("anna"))
        #expect(world.connect("anna2", account: "anna", key: "desk").refusal == nil)
        #expect(world.state.presence.count == 2)
        var bots = World()
        bots.join(bot: "robo", scopes: [.read])
        #expect(bots.connect("robo", account: "robo", key: "twin").refusal == .nicknameInUse("robo"))
    }

    @Test("an account never becomes one of another's user, and nobody without one does")
    func strangers() {
        var world = Self.hall()
        world.operate(.account(.add(name: "carla", credentials: [1], clearance: .internal, scopes: nil)))
        #expect(world.connect("anna", account: "carla", key: "carla").refusal == .nicknameInUse("anna"))
        #expect(world.connect("anna", key: "guest").refusal == .nicknameInUse("anna"))
    }

    @Test("a nick changed on one connection is changed on all")
    func nick() {
        var world = Self.hall()
        world.forget()
        world.perform(.session(.changeNick("annie")), by: "phone")
        for key in ["anna", "phone", "bert"] { #expect(world.contents(key).count == 1) }
    }

    @Test("someone is seen as secure only if all connections are")
    func secure() {
        var world = Self.hall()
        func isSecure() -> Bool? {
            guard
                case .reply(.whois(let whois))? = world.perform(.read(.whois(nick: "anna")), by: "bert").deliveries
                    .last?.content
            else { return nil }
            return whois.isSecure
        }
        #expect(isSecure() == true)
        let id = SessionID(99)
        let account = world.state.accounts[name: "anna"]?.id
        let command = SessionCommand.register(
            nick: "anna", user: "a", realname: "a", host: "h", account: account, isSecure: false)
        _ = world.state.perform(Request(actor: .session(id), command: .session(command), at: world.clock))
        #expect(isSecure() == false)
    }
}
