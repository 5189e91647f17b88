import Testing

@testable import FikaCore

/// MONITOR: nicks that a connection watches.
@Suite("Watching")
struct WatchingTests {
    /// What was told of `nick` because it is watched.
    static func told(_ outcome: Outcome, of nick: String) -> [SessionID] {
        outcome.deliveries.flatMap { delivery -> [SessionID] in
            if case .watchers(of: nick, let sessions) = delivery.audience { return sessions }
            return []
        }
    }

    static func presence(_ outcome: Outcome) -> (online: [String], offline: [String])? {
        for case .reply(.watchedPresence(let online, let offline)) in outcome.deliveries.map(\.content) {
            return (online.map(\.nick), offline)
        }
        return nil
    }

    @Test("coming, going and another nick are told; the same nick written otherwise is not")
    func comings() throws {
        var world = World()
        world.connect("anna")
        world.connect("bert")
        let first = try #require(Self.presence(world.perform(.session(.watch(["bert", "Carla"])), by: "anna")))
        #expect(first.online == ["bert"])
        #expect(first.offline == ["Carla"])
        let anna = try #require(world.sessions["anna"])
        #expect(Self.told(world.connect("carla"), of: "carla") == [anna])
        #expect(Self.told(world.perform(.session(.changeNick("BERT")), by: "bert"), of: "bert").isEmpty)
        let renamed = world.perform(.session(.changeNick("dirk")), by: "bert")
        #expect(Self.told(renamed, of: "BERT") == [anna])
        #expect(Self.told(renamed, of: "dirk").isEmpty)
        #expect(Self.told(world.perform(.session(.changeNick("bert")), by: "bert"), of: "bert") == [anna])
        #expect(Self.told(world.perform(.session(.quit(reason: "x")), by: "carla"), of: "carla") == [anna])
        world.perform(.session(.unwatch(["BERT"])), by: "anna")
        #expect(Self.told(world.perform(.session(.quit(reason: "x")), by: "bert"), of: "bert").isEmpty)
        world.perform(.session(.unwatch(nil)), by: "anna")
        #expect(world.state.presence.watched == Followings())
    }

    @Test("a person with several connections comes with the first and goes with the last")
    func severalConnections() {
        var world = World()
        world.join(person: "anna")
        world.connect("bert")
        world.perform(.session(.watch(["anna"])), by: "bert")
        #expect(Self.told(world.connect("anna", account: "anna", key: "phone"), of: "anna").isEmpty)
        #expect(Self.told(world.perform(.session(.quit(reason: "x")), by: "anna"), of: "anna").isEmpty)
        #expect(Self.told(world.perform(.session(.quit(reason: "x")), by: "phone"), of: "anna").count == 1)
    }

    @Test("what one does is told to watchers who do not see it anyway, each once")
    func more() throws {
        var world = World()
        for nick in ["anna", "bert", "carla"] { world.connect(nick) }
        for nick in ["anna", "bert"] { world.perform(.channel(.join("#hall", key: nil)), by: nick) }
        for nick in ["bert", "carla"] { world.perform(.session(.watch(["anna"])), by: nick) }
        let outcome = world.perform(.session(.setAway("lunch")), by: "anna")
        #expect(Self.told(outcome, of: "anna") == [try #require(world.sessions["carla"])])
        #expect(outcome.deliveries.flatMap(\.audience.sessions).count == 3)
        #expect(Self.told(world.perform(.session(.setRealname("A")), by: "anna"), of: "anna").count == 1)
        #expect(
            Self.told(world.perform(.session(.setModes(adding: .bot, removing: [])), by: "anna"), of: "anna").isEmpty)
    }

    @Test("the list has a limit; what fits is taken, nicks that cannot be are refused")
    func limit() {
        var settings = CoreSettings()
        settings.monitorEntries = 2
        var world = World(settings: settings)
        world.connect("anna")
        let outcome = world.perform(.session(.watch(["*!x@y", "a", "A", "b", "c", "d"])), by: "anna")
        #expect(
            outcome.deliveries.map(\.content) == [
                .reply(.watchedPresence(online: [], offline: ["a", "A", "b"])),
                .refusal(.invalidNickname("*!x@y")), .refusal(.watchListFull(limit: 2, nicks: ["c", "d"])),
            ])
        let list = world.perform(.read(.watchList), by: "anna")
        #expect(list.deliveries.map(\.content) == [.reply(.watchList(["a", "b"]))])
        world.perform(.session(.quit(reason: "x")), by: "anna")
        #expect(world.state.presence.watched == Followings())
    }
}
