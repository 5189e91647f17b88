import Testing

@testable import FikaCore

@Suite("Messages to people who are not there")
struct AbsentReceiverTests {
    /// anna is there; bert has an account and is not.
    private static func world() -> World {
        var world = World()
        world.join(person: "anna")
        world.operate(.account(.add(name: "bert", credentials: [1], clearance: .internal, scopes: nil)))
        return world
    }

    private static func send(_ text: String = "hello", to nick: String, kind: Message.Kind = .privmsg) -> Command {
        .message(.send(to: nick, kind: kind, text: text, tags: [], parent: nil))
    }

    @Test("It is stored for the account, shown to nobody else, and answered with a note")
    func kept() {
        var world = Self.world()
        world.join(person: "carla")
        world.forget()
        let outcome = world.perform(Self.send(to: "Bert"), by: "anna")
        guard case .message(.posted(let message))? = outcome.events.first else {
            Issue.record("nothing was said")
            return
        }
        #expect(message.isStored)
        #expect(
            message.place
                == .direct(
                    from: world.state.accounts[name: "anna"]?.id, to: world.state.accounts[name: "bert"]?.id,
                    toNick: "bert"))
        #expect(
            world.contents("anna").contains(
                .reply(.away(nick: "bert", message: "not here now; your message is kept"))))
        #expect(world.heard("carla").isEmpty)
        #expect(world.perform(Self.send(to: "bert", kind: .notice), by: "anna").deliveries.count == 1, "no note")
    }

    @Test("Not for those who have nothing to read later, nor by those without an account")
    func refused() {
        var world = Self.world()
        world.operate(.account(.provisionBot(name: "clerk", scopes: [.reply])))
        world.operate(
            .account(
                .addGuest(
                    name: "erik", credentials: [1], clearance: .internal, Account.Guest(organisation: nil, ends: nil))))
        world.operate(.account(.add(name: "dora", credentials: [1], clearance: .internal, scopes: nil)))
        world.operate(.account(.disable(name: "dora")))
        world.connect("passer-by")
        for (nick, command) in [
            ("anna", Self.send(to: "clerk")), ("anna", Self.send(to: "erik")), ("anna", Self.send(to: "dora")),
            ("anna", Self.send(to: "nobody")), ("passer-by", Self.send(to: "bert")),
            ("anna", Self.send("", to: "bert", kind: .tagmsg)), ("anna", Self.send("\u{1}VERSION\u{1}", to: "bert")),
        ] {
            let refusal = world.perform(command, by: nick).refusal
            guard case .noSuchNick = refusal else {
                Issue.record("\(nick): \(command) was \(String(describing: refusal))")
                continue
            }
        }
        world.connect("erik", account: "erik")
        #expect(world.perform(Self.send(to: "bert"), by: "erik").refusal == .noSuchNick("bert"))
    }

    @Test("Who is there is written to there, and a nick that another one has is that one's")
    func present() {
        var world = World()
        world.join(person: "anna")
        world.operate(.account(.add(name: "bert", credentials: [1], clearance: .internal, scopes: nil)))
        world.connect("bert", account: "bert")
        #expect(world.perform(Self.send(to: "bert"), by: "anna").refusal == nil)
        #expect(world.heard("bert") == ["hello"])
        world.perform(.session(.changeNick("bertje")), by: "bert")
        #expect(world.perform(Self.send(to: "bert"), by: "anna").refusal == .noSuchNick("bert"))
    }
}
