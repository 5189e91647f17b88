import Testing

@testable import FikaCore

@Suite("What was missed")
struct PlaybackTests {
    /// anna and bert have accounts and are in #hall, which is anna's; the guest is there too.
    private static func hall(_ settings: CoreSettings = CoreSettings()) -> World {
        var world = World(settings: settings)
        for name in ["anna", "bert"] { world.join(person: name) }
        world.connect("guest")
        for nick in ["anna", "bert", "guest"] { world.perform(.channel(.join("#hall", key: nil)), by: nick) }
        return world
    }

    private static func rejoin(_ world: inout World, _ nick: String = "bert") -> Query.MissedQuery? {
        let outcome = world.perform(.channel(.join("#hall", key: nil, playsBack: true)), by: nick)
        guard case .missed(let query)? = outcome.query else { return nil }
        return query
    }

    @Test(
        "it begins where one was last there, however one went",
        arguments: [
            ("bert", ChannelCommand.part("#hall", reason: nil)), ("anna", .kick("#hall", nick: "bert", reason: nil)),
        ])
    func leaving(nick: String, command: ChannelCommand) {
        var world = Self.hall()
        world.say("before", in: "#hall", by: "anna")
        world.perform(.channel(command), by: nick)
        let left = world.clock
        let missed = world.say("meanwhile", in: "#hall", by: "anna")
        let query = Self.rejoin(&world)
        #expect(query?.places.map(\.after) == [left])
        #expect(query?.until == world.clock && query?.end == missed.map { MessageID($0.id.value + 1) })
        #expect(query?.limit == world.state.settings.playbackMessages)
    }

    @Test("a quit, a restart and another device count as well; what was read further on does too")
    func quitting() {
        var world = Self.hall()
        world.connect("bert", account: "bert", key: "phone")
        world.perform(.session(.quit(reason: "bye")), by: "phone")
        world.perform(.session(.quit(reason: "bye")), by: "bert")
        let left = world.clock
        #expect(world.restarted().missed(in: world.state.channels.all, by: world.state.accounts[name: "bert"]) != nil)
        world.connect("bert", account: "bert", key: "again")
        #expect(Self.rejoin(&world, "again")?.places.map(\.after) == [left])
        world.perform(.channel(.part("#hall", reason: nil)), by: "again")
        let parted = world.clock
        world.say("meanwhile", in: "#hall", by: "anna")
        world.perform(.reading(.mark(target: "#hall", world.clock)), by: "again")
        #expect((Self.rejoin(&world, "again")?.places.first?.after ?? left) > parted)
    }

    @Test(
        "what was sent into a dead connection was not seen: it begins where it was last heard of",
        arguments: [true, false])
    func dead(isLast: Bool) {
        var world = Self.hall()
        if !isLast { world.connect("bert", account: "bert", key: "phone") }
        let heard = world.clock
        world.say("into the void", in: "#hall", by: "anna")
        world.perform(.session(.quit(reason: "Ping timeout", heardAt: heard)), by: "bert")
        if !isLast { world.perform(.channel(.part("#hall", reason: nil)), by: "phone") }
        let mark = world.state.accounts[name: "bert"].flatMap {
            world.state.readMarks.mark(of: $0.id, at: "#hall")
        }
        #expect(isLast ? mark?.latest == heard : mark?.latest == world.clock)
    }

    @Test("a clock that went back does not lead into the future")
    func ahead() {
        var world = Self.hall()
        let ahead = Timestamp(milliseconds: world.clock.milliseconds + 60_000)
        world.perform(.session(.quit(reason: "gone", heardAt: ahead)), by: "bert")
        world.connect("bert", account: "bert", key: "again")
        #expect(Self.rejoin(&world, "again").map { $0.places[0].after < world.clock } == true)
    }

    @Test("where nobody sat nothing was seen")
    func absent() {
        var world = Self.hall()
        world.perform(.session(.setAway("*")), by: "bert")
        let outcome = world.perform(.session(.quit(reason: "bye")), by: "bert")
        #expect(!outcome.events.contains { if case .reading = $0 { true } else { false } })
    }

    @Test("the end of a life finds people where they are")
    func ending() {
        let world = Self.hall()
        let accounts = world.state.end().compactMap { event -> String? in
            guard case .reading(.seen(let account, let targets, let time)) = event else { return nil }
            #expect(targets == ["#hall"] && time == world.clock)
            return world.state.accounts[account]?.name
        }
        #expect(accounts == ["anna", "bert"])
    }

    @Test("one who never was there, has no account, is a bot or a client that asks by itself has missed nothing")
    func nothing() {
        var world = Self.hall()
        world.join(person: "carla")
        world.join(bot: "helper", scopes: [.read, .reply])
        #expect(Self.rejoin(&world, "carla") == nil)
        for nick in ["guest", "helper"] {
            world.perform(.channel(.join("#hall", key: nil)), by: nick)
            world.perform(.channel(.part("#hall", reason: nil)), by: nick)
            #expect(Self.rejoin(&world, nick) == nil, "\(nick)")
        }
        world.perform(.channel(.part("#hall", reason: nil)), by: "bert")
        #expect(world.perform(.channel(.join("#hall", key: nil)), by: "bert").query == nil)
        var settings = CoreSettings()
        settings.playsBackOnJoin = false
        var silent = Self.hall(settings)
        silent.perform(.channel(.part("#hall", reason: nil)), by: "bert")
        #expect(Self.rejoin(&silent) == nil)
        #expect(silent.state.end().isEmpty)
    }

    @Test("who comes back to a user that stayed is told of all its channels, each a part of the whole")
    func attaching() {
        var settings = CoreSettings()
        settings.staysOn = true
        settings.playbackTotal = 60
        var world = Self.hall(settings)
        let names = (1...3).map { "#room\($0)" }
        for name in names { world.perform(.channel(.join(name, key: nil)), by: "bert") }
        world.perform(.session(.quit(reason: "bye")), by: "bert")
        let account = world.state.accounts[name: "bert"]?.id
        let outcome = world.state.perform(
            Request(
                actor: .session(SessionID(99)),
                command: .session(
                    .register(
                        nick: "bert", user: "b", realname: "b", host: "h", account: account, isSecure: true,
                        playsBack: true)),
                at: world.clock))
        guard case .missed(let query)? = outcome.query else {
            Issue.record("nothing is asked")
            return
        }
        #expect(query.places.map(\.name) == ["#hall"] + names)
        #expect(query.limit == 15)
    }
}
