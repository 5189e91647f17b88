import Testing

@testable import FikaCore

@Suite("Charter, rule and waves of a community")
struct CommunityOpeningTests {
    private static func change(_ command: CommunityCommand, by nick: String, in world: inout World) -> Refusal? {
        world.perform(.community(command), by: nick).refusal
    }

    private static func opens(_ world: World, inDays days: Int) -> Timestamp { world.clock.adding(days: days) }

    @Test("a wave opens to its circle on its day, then to everybody; members stay")
    func waves() {
        var world = CommunitiesTests.town()
        world.operate(.community(.addOwner(community: "it-help", account: "anna")))
        world.operate(.community(.addMember(community: "board", account: "bert")))
        let pilot = CommunityCommand.addWave(
            community: "it-help", opens: Self.opens(world, inDays: 1), circle: "members:board")
        let all = CommunityCommand.addWave(community: "it-help", opens: Self.opens(world, inDays: 7), circle: nil)
        #expect(Self.change(pilot, by: "bert", in: &world) == .notCommunityOwner("it-help"))
        #expect(Self.change(pilot, by: "anna", in: &world) == nil)
        #expect(Self.change(all, by: "anna", in: &world) == nil)
        func join(_ nick: String) -> Refusal? {
            world.perform(.channel(.join("#it-help", key: nil)), by: nick).refusal
        }
        #expect(join("anna") == nil, "an owner is a member")
        #expect(join("bert") == .noSuchChannel("#it-help"))
        world.pass(days: 1)
        #expect(join("carla") == .noSuchChannel("#it-help"))
        #expect(join("bert") == nil)
        #expect(world.restarted().isDurablyEqual(to: world.state))
        world.pass(days: 6)
        #expect(join("carla") == nil)
    }

    @Test("clearing the waves opens it to everybody, and there is a limit to them")
    func clearing() {
        var settings = CoreSettings()
        settings.communityWaves = 1
        var world = World(settings: settings)
        for name in ["anna", "bert"] { world.join(person: name) }
        world.operate(.community(.create(name: "new", title: "New", kind: .help, joinRule: .open)))
        world.operate(.community(.addOwner(community: "new", account: "anna")))
        let wave = CommunityCommand.addWave(
            community: "new", opens: Self.opens(world, inDays: 1), circle: "accounts:anna")
        #expect(Self.change(wave, by: "anna", in: &world) == nil)
        #expect(Self.change(wave, by: "anna", in: &world) == .tooLong(what: "list of waves", limit: 1))
        #expect(Self.change(.clearWaves(community: "new"), by: "bert", in: &world) == .noSuchCommunity("new"))
        #expect(Self.change(.clearWaves(community: "new"), by: "anna", in: &world) == nil)
        #expect(world.perform(.channel(.join("#new", key: nil)), by: "bert").refusal == nil)
        let odd = CommunityCommand.addWave(
            community: "new", opens: Self.opens(world, inDays: 1), circle: "friends:anna")
        #expect(Self.change(odd, by: "anna", in: &world) == .noSuchAim("friends:anna"))
    }

    @Test("an owner changes who becomes a member by joining")
    func rule() {
        var world = CommunitiesTests.town()
        #expect(
            Self.change(.setJoinRule(community: "board", .open), by: "bert", in: &world) == .noSuchCommunity("board"))
        #expect(Self.change(.setJoinRule(community: "board", .open), by: "anna", in: &world) == nil)
        #expect(world.perform(.channel(.join("#board", key: nil)), by: "bert").refusal == nil)
        #expect(Self.change(.setJoinRule(community: "board", .members), by: "bert", in: &world) != nil)
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("a charter is told to the members when it is set, and to each who becomes one")
    func charter() {
        var world = CommunitiesTests.town()
        world.operate(.community(.addOwner(community: "it-help", account: "anna")))
        world.perform(.channel(.join("#it-help", key: nil)), by: "anna")
        #expect(
            Self.change(.setCharter(community: "it-help", "Be kind."), by: "bert", in: &world)
                == .notCommunityOwner("it-help"))
        #expect(Self.change(.setCharter(community: "it-help", "Be kind."), by: "anna", in: &world) == nil)
        #expect(world.heard("anna").last == "anna set the charter: Be kind.")
        func told(_ outcome: Outcome) -> Bool {
            outcome.deliveries.contains { $0.content == .reply(.charter("#it-help", "Be kind.")) }
        }
        #expect(told(world.perform(.channel(.join("#it-help", key: nil)), by: "bert")))
        world.perform(.channel(.part("#it-help", reason: nil)), by: "bert")
        #expect(!told(world.perform(.channel(.join("#it-help", key: nil)), by: "bert")), "a member knows it")
        let long = String(repeating: "x", count: 391)
        #expect(
            Self.change(.setCharter(community: "it-help", long), by: "anna", in: &world)
                == .tooLong(what: "charter", limit: 390))
        #expect(Self.change(.setCharter(community: "it-help", nil), by: "anna", in: &world) == nil)
        #expect(world.state.communities[name: "it-help"]?.charter == nil)
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }
}
