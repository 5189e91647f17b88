import Testing

@testable import FikaCore

@Suite("Sessions")
struct SessionsTests {
    @Test(
        "a nick is refused with its reason",
        arguments: [
            ("bert", Refusal.nicknameInUse("bert")),
            ("BERT", .nicknameInUse("BERT")),
            ("fika", .nicknameReserved("fika")),
            ("anna", .nicknameReserved("anna")),
            ("", .invalidNickname("")),
            ("1st", .invalidNickname("1st")),
            ("a b", .invalidNickname("a b")),
            ("ann\u{E4}", .invalidNickname("ann\u{E4}")),
            (String(repeating: "n", count: 33), .invalidNickname(String(repeating: "n", count: 33))),
        ])
    func refusedNick(nick: String, refusal: Refusal) {
        var world = World()
        world.operate(.account(.add(name: "anna", credentials: [1], clearance: .internal, scopes: nil)))
        world.connect("bert")
        #expect(world.connect(nick).refusal == refusal)
        #expect(world.state.presence.count == 1)
    }

    @Test("the longest nick that is allowed is allowed")
    func longestNick() {
        var world = World()
        #expect(world.connect(String(repeating: "n", count: 32)).refusal == nil)
    }

    @Test("a reserved nick is free for its own account, and for everyone where nicks are not reserved")
    func reservedNick() {
        var world = World()
        world.operate(.account(.add(name: "anna", credentials: [1], clearance: .internal, scopes: nil)))
        #expect(world.connect("anna", account: "anna").refusal == nil)
        var settings = CoreSettings()
        settings.reservesNicks = false
        var open = World(settings: settings)
        open.operate(.account(.add(name: "anna", credentials: [1], clearance: .internal, scopes: nil)))
        #expect(open.connect("anna").refusal == nil)
    }

    @Test("where an account is required nobody registers without one")
    func requiredAccount() {
        var settings = CoreSettings()
        settings.requiresAccount = true
        var world = World(settings: settings)
        #expect(world.connect("anna").refusal == .accountRequired)
        world.join(person: "bert")
        #expect(world.state.presence.user(nick: "bert") != nil)
    }

    @Test("an unregistered session may do nothing else")
    func unregistered() {
        var world = World()
        world.connect("")
        #expect(world.perform(.read(.counts), by: "").refusal == .notRegistered)
    }

    @Test("a session registers once")
    func registersOnce() {
        var world = World()
        world.connect("anna")
        let again = Command.session(
            .register(nick: "berta", user: "b", realname: "b", host: "h", account: nil, isSecure: true))
        #expect(world.perform(again, by: "anna").refusal == .alreadyRegistered)
    }

    @Test("a change of nick is shown to oneself and to those with a channel in common, once each")
    func nickChange() {
        var world = World()
        for nick in ["anna", "bert", "carla"] { world.connect(nick) }
        for channel in ["#a", "#b"] {
            world.perform(.channel(.join(channel, key: nil)), by: "anna")
            world.perform(.channel(.join(channel, key: nil)), by: "bert")
        }
        world.forget()
        world.perform(.session(.changeNick("annie")), by: "anna")
        #expect(world.contents("anna").count == 1)
        #expect(world.contents("bert").count == 1)
        #expect(world.contents("carla").isEmpty)
        #expect(world.state.presence.user(nick: "ANNIE") != nil)
        #expect(world.state.presence.user(nick: "anna") == nil)
    }

    @Test("a nick changed to itself says nothing, to another case says so")
    func sameNick() {
        var world = World()
        world.connect("anna")
        #expect(world.perform(.session(.changeNick("anna")), by: "anna").events.isEmpty)
        #expect(world.perform(.session(.changeNick("Anna")), by: "anna").events.count == 1)
    }

    @Test("an away message is cut at the limit, an empty one means back")
    func away() {
        var world = World()
        world.connect("anna")
        world.perform(.session(.setAway(String(repeating: "é", count: 150))), by: "anna")
        #expect(world.state.presence.user(nick: "anna")?.away?.message == String(repeating: "é", count: 100))
        world.perform(.session(.setAway("")), by: "anna")
        #expect(world.state.presence.user(nick: "anna")?.away == nil)
    }

    @Test("nobody makes themselves an operator, and a bot stays marked as one")
    func modes() {
        var world = World()
        world.connect("anna")
        world.perform(.session(.setModes(adding: [.serverOperator, .invisible], removing: [])), by: "anna")
        #expect(world.state.presence.user(nick: "anna")?.modes == .invisible)
        world.join(bot: "robo", scopes: [.read])
        world.perform(.session(.setModes(adding: [], removing: .bot)), by: "robo")
        #expect(world.state.presence.user(nick: "robo")?.modes == .bot)
    }

    @Test("where everybody begins invisible a newcomer is, from the first moment", arguments: [true, false])
    func startsInvisible(setting: Bool) {
        var settings = CoreSettings()
        settings.startsInvisible = setting
        var world = World(settings: settings)
        let outcome = world.connect("anna")
        #expect(world.state.presence.user(nick: "anna")?.modes.contains(.invisible) == setting)
        #expect(world.state.presence.invisibleCount == (setting ? 1 : 0))
        let told = outcome.events.compactMap { event -> UserModes? in
            if case .session(.opened(_, _, _, let modes, _, _)) = event { modes } else { nil }
        }
        #expect(told == [setting ? .invisible : []])
        world.connect("bert")
        guard case .reply(.who(_, let seen))? = world.perform(.read(.who("*")), by: "bert").deliveries.last?.content
        else {
            Issue.record("no answer")
            return
        }
        #expect(seen.map(\.person.nick).contains("anna") != setting)
    }

    @Test("a session does not change from one account to another")
    func secondLogin() {
        var world = World()
        world.join(person: "anna")
        world.join(person: "bert")
        guard let bert = world.state.accounts[name: "bert"], let anna = world.state.accounts[name: "anna"] else {
            Issue.record("the accounts are missing")
            return
        }
        #expect(world.perform(.session(.logIn(bert.id)), by: "anna").refusal == .alreadyRegistered)
        #expect(world.perform(.session(.logIn(anna.id)), by: "anna").refusal == nil)
    }

    @Test("an operator ends another's session, and nobody else does")
    func kill() {
        var world = World()
        for nick in ["anna", "bert", "carla"] { world.connect(nick) }
        for nick in ["bert", "carla"] { world.perform(.channel(.join("#a", key: nil)), by: nick) }
        for nick in ["anna", "bert"] {
            #expect(world.perform(.session(.kill(nick: nick, reason: nil)), by: "anna").refusal == .operatorsOnly)
        }
        world.perform(.session(.becomeOperator), by: "anna")
        #expect(world.perform(.session(.kill(nick: "zed", reason: nil)), by: "anna").refusal == .noSuchNick("zed"))
        world.forget()
        world.perform(.session(.kill(nick: "BERT", reason: String(repeating: "x", count: 400))), by: "anna")
        let words = "Killed (anna: \(String(repeating: "x", count: 390)))"
        #expect(world.contents("bert").last == .closing(reason: words))
        guard case .event(.user(.quit(_, let person, words)))? = world.contents("carla").first else {
            Issue.record("nobody was told")
            return
        }
        #expect(person.nick == "bert")
        #expect(world.state.presence.user(nick: "bert") == nil)
    }

    @Test("who quits leaves every channel, and is remembered for WHOWAS within a limit")
    func quit() {
        var world = World()
        world.connect("bert")
        for number in 0...Presence.departedMax {
            world.connect("a\(number)")
            world.perform(.channel(.join("#x", key: nil)), by: "a\(number)")
            world.perform(.session(.quit(reason: "bye")), by: "a\(number)")
        }
        #expect(world.state.channels[name: "#x"] == nil)
        #expect(world.perform(.read(.whowas(nick: "a0")), by: "bert").refusal == .noSuchNick("a0"))
        #expect(world.perform(.read(.whowas(nick: "a1")), by: "bert").refusal == nil)
    }
}
