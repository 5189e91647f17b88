import Testing

@testable import FikaCore

@Suite("Communities")
struct CommunitiesTests {
    static func town() -> World {
        var world = World()
        for name in ["anna", "bert", "carla"] { world.join(person: name) }
        world.operate(.community(.create(name: "board", title: "Board", kind: .experts, joinRule: .members)))
        world.operate(.community(.create(name: "it-help", title: "IT", kind: .help, joinRule: .open)))
        world.operate(.community(.addOwner(community: "board", account: "anna")))
        return world
    }

    @Test("creating is refused with its reason")
    func refusedCreating() {
        var world = Self.town()
        world.operate(.casework(.defineType(.permit)))
        world.perform(.channel(.join("#plain", key: nil)), by: "anna")
        for (name, title, refusal) in [
            ("board", "B", Refusal.communityExists("board")), ("plain", "P", .communityExists("plain")),
            ("a b", "X", .invalidCommunityName("a b")), ("x", "", .invalidCommunityName("x")),
            ("case-x", "X", .invalidCommunityName("case-x")),
            ("long", String(repeating: "t", count: 201), .invalidCommunityName("long")),
        ] {
            let command = CommunityCommand.create(name: name, title: title, kind: .help, joinRule: .open)
            #expect(world.operate(.community(command)).refusal == refusal)
        }
        let byAnna = CommunityCommand.create(name: "new", title: "N", kind: .help, joinRule: .open)
        #expect(world.perform(.community(byAnna), by: "anna").refusal == .operatorsOnly)
    }

    @Test("joining an open community makes one a member; without an account one knows of none")
    func open() {
        var world = Self.town()
        world.connect("guest")
        world.perform(.channel(.join("#it-help", key: nil)), by: "bert")
        let bert = world.state.accounts[name: "bert"]?.id
        #expect(world.state.communities[name: "it-help"]?.members == [bert].compactMap(\.self))
        #expect(world.perform(.channel(.join("#it-help", key: nil)), by: "guest").refusal == .noSuchChannel("#it-help"))
    }

    @Test("a closed community is as if it were not there for those outside, and opens and closes with membership")
    func closed() {
        var world = Self.town()
        #expect(world.perform(.channel(.join("#board", key: nil)), by: "bert").refusal == .noSuchChannel("#board"))
        #expect(
            world.perform(.community(.addMember(community: "board", account: "bert")), by: "bert").refusal
                == .noSuchCommunity("board"))
        world.perform(.community(.addMember(community: "board", account: "bert")), by: "anna")
        #expect(world.perform(.channel(.join("#board", key: nil)), by: "bert").refusal == nil)
        #expect(
            world.perform(.community(.addMember(community: "board", account: "carla")), by: "bert").refusal
                == .notCommunityOwner("board"))
        world.perform(.community(.removeMember(community: "board", account: "bert")), by: "anna")
        #expect(world.state.presence.user(nick: "bert")?.channels == [])
        #expect(world.say("still here?", in: "#board", by: "bert") == nil)
    }

    @Test("adding twice adds once; an unknown account or community says so")
    func adding() {
        var world = Self.town()
        for _ in 0..<2 { world.operate(.community(.addOwner(community: "board", account: "bert"))) }
        #expect(world.state.communities[name: "board"]?.owners.count == 2)
        #expect(
            world.operate(.community(.addMember(community: "board", account: "zed"))).refusal == .noSuchAccount("zed"))
        #expect(
            world.operate(.community(.addMember(community: "none", account: "bert"))).refusal
                == .noSuchCommunity("none"))
    }

    @Test("lists show what one may know and nothing else")
    func lists() {
        var world = Self.town()
        for (nick, expected) in [("anna", ["board", "it-help"]), ("bert", ["it-help"])] {
            let outcome = world.perform(.read(.communities), by: nick)
            guard case .reply(.communities(let known, _))? = outcome.deliveries.first?.content else {
                Issue.record("no answer")
                return
            }
            #expect(known.map(\.name) == expected)
            let list = world.perform(.read(.channels(named: nil)), by: nick)
            guard case .reply(.channels(let listed))? = list.deliveries.first?.content else {
                Issue.record("no answer")
                return
            }
            #expect(listed.map(\.name) == expected.map { "#" + $0 })
        }
    }
}
