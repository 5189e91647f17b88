import Testing

@testable import FikaCore

@Suite("Messages")
struct MessagesTests {
    @Test("everybody in the channel is shown it, the sender too, and nobody else")
    func fanOut() {
        var world = ChannelsTests.hall()
        world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        world.say("good morning", in: "#hall", by: "anna")
        #expect(world.heard("anna") == ["good morning"])
        #expect(world.heard("bert") == ["good morning"])
        #expect(world.heard("carla").isEmpty)
    }

    @Test(
        "sending is refused with its reason",
        arguments: [
            ([ModeEdit.flag(.noExternal, adds: true)], "carla", Refusal.SendingObstacle.notInChannel),
            ([.flag(.moderated, adds: true)], "bert", .moderated),
            ([.list(.bans, mask: "bert!*@*", adds: true)], "bert", .banned),
            ([.flag(.registeredOnly, adds: true)], "bert", .accountNeeded),
        ])
    func refused(edits: [ModeEdit], sender: String, obstacle: Refusal.SendingObstacle) {
        var world = ChannelsTests.hall()
        world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        world.perform(.channel(.edit("#hall", edits)), by: "anna")
        let outcome = world.perform(
            .message(.send(to: "#hall", kind: .privmsg, text: "x", tags: [], parent: nil)), by: sender)
        #expect(outcome.refusal == .cannotSend(channel: "#hall", obstacle))
        #expect(world.heard("anna").isEmpty)
    }

    @Test("voice speaks where talk is moderated; CTCP is refused where it is off, an action is not")
    func privileges() {
        var world = ChannelsTests.hall()
        world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        world.perform(
            .channel(
                .edit("#hall", [.flag(.moderated, adds: true), .status(.voice, nick: "bert", adds: true)])), by: "anna")
        #expect(world.say("may I?", in: "#hall", by: "bert") != nil)
        world.perform(.channel(.edit("#hall", [.flag(.noCTCP, adds: true)])), by: "anna")
        #expect(world.say("\u{1}VERSION\u{1}", in: "#hall", by: "bert") == nil)
        #expect(world.say("\u{1}ACTION waves\u{1}", in: "#hall", by: "bert") != nil)
    }

    @Test("nothing to send, nobody to send it to")
    func nowhere() {
        var world = World()
        world.connect("anna")
        for (target, text, refusal) in [
            ("#none", "x", Refusal.noSuchChannel("#none")), ("nobody", "x", .noSuchNick("nobody")),
            ("anna", "", .noTextToSend),
        ] {
            let outcome = world.perform(
                .message(.send(to: target, kind: .privmsg, text: text, tags: [], parent: nil)), by: "anna")
            #expect(outcome.refusal == refusal)
        }
    }

    @Test(
        "what is stored and what is only passed on",
        arguments: [
            (Message.Kind.privmsg, [], true, true), (.notice, [], true, true), (.tagmsg, [], true, false),
            (.tagmsg, ["+draft/react"], true, true), (.tagmsg, ["+typing"], true, false), (.privmsg, [], false, true),
            (.tagmsg, ["+typing"], false, false),
        ])
    func stored(kind: Message.Kind, keys: [String], bothHaveAccounts: Bool, isStored: Bool) {
        var world = World()
        world.join(person: "anna")
        if bothHaveAccounts { world.join(person: "bert") } else { world.connect("bert") }
        let tags = keys.map { Message.Tag(key: $0, value: "x") }
        let message = world.say(kind == .tagmsg ? "" : "psst", in: "bert", by: "anna", tags: tags, kind: kind)
        #expect(message?.isStored == isStored)
        #expect(message.map { $0.id.value > 0 } == isStored, "only what is stored takes a stored number")
    }

    @Test("between two people without accounts nothing is kept")
    func strangers() {
        var world = ChannelsTests.hall()
        let message = world.say("psst", in: "bert", by: "anna")
        #expect(message?.isStored == false)
    }

    @Test("a direct message reaches the two, and the sender learns that the other one is away")
    func direct() {
        var world = World()
        for nick in ["anna", "bert", "carla"] { world.connect(nick) }
        world.perform(.session(.setAway("lunch")), by: "bert")
        world.say("there?", in: "bert", by: "anna")
        #expect(world.heard("bert") == ["there?"])
        #expect(world.heard("carla").isEmpty)
        #expect(world.contents("anna").contains(.reply(.away(nick: "bert", message: "lunch"))))
    }

    @Test("numbers and times go up, whatever the clock says")
    func order() {
        var state = ChatState()
        func said(at milliseconds: Int64) -> Message? {
            let request = Request(
                actor: .session(SessionID(1)),
                command: .message(.send(to: "#x", kind: .privmsg, text: "x", tags: [], parent: nil)),
                at: Timestamp(milliseconds: milliseconds))
            guard case .message(.posted(let message))? = state.perform(request).events.first else { return nil }
            return message
        }
        for command in [
            Command.session(
                .register(nick: "anna", user: "a", realname: "a", host: "h", account: nil, isSecure: true)),
            .channel(.join("#x", key: nil)),
        ] {
            _ = state.perform(
                Request(actor: .session(SessionID(1)), command: command, at: Timestamp(milliseconds: 1)))
        }
        let times = [1_000, 500, 2_000].compactMap { said(at: $0) }
        #expect(times.map(\.at.milliseconds) == [1_000, 1_000, 2_000])
        #expect(times.map(\.id.value) == [1, 2, 3])
    }

    @Test("an import keeps times and authors, is shown to nobody, and is an operator's")
    func importing() {
        var world = ChannelsTests.hall()
        world.forget()
        let lines = [MessageCommand.Imported(at: Timestamp(milliseconds: 5), nick: "old", text: "long ago")]
        let refused = world.perform(.message(.importing(channel: "#hall", lines)), by: "anna")
        #expect(refused.refusal == .operatorsOnly)
        let outcome = world.operate(.message(.importing(channel: "#hall", lines)))
        guard case .message(.imported(let messages))? = outcome.events.first else {
            Issue.record("nothing was imported")
            return
        }
        #expect(messages.map(\.at.milliseconds) == [5])
        #expect(world.heard("anna").isEmpty)
        #expect(world.operate(.message(.importing(channel: "#no", lines))).refusal == .noSuchChannel("#no"))
        let many = Array(repeating: lines[0], count: 1_001)
        #expect(
            world.operate(.message(.importing(channel: "#hall", many))).refusal
                == .tooLong(what: "import", limit: 1_000))
    }

    @Test(
        "a mask covers whom it should",
        arguments: [
            ("anna!*@*", true), ("ANNA!*@*", true), ("a*a!*@*", true), ("a?na!*@*", true), ("b*!*@*", false),
            ("*", true), ("**!*@h*", true), ("", false), ("anna!user@host", true), ("anna!user@hos", false),
            ("*!*@*t", true), ("*x*", false),
        ])
    func mask(mask: String, covers: Bool) {
        #expect(maskMatches(mask, Person(nick: "anna", user: "user", host: "host")) == covers)
    }

    @Test("a mask of stars is no trap")
    func maskIsLinear() {
        let mask = String(repeating: "*a", count: 100) + "b"
        let person = Person(nick: String(repeating: "a", count: 200), user: "u", host: "h")
        #expect(!maskMatches(mask, person))
    }
}
