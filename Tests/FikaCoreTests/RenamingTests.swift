import Testing

@testable import FikaCore

@Suite("Renaming a channel")
struct RenamingTests {
    private static func hall() -> World {
        var world = World()
        world.operate(.casework(.defineType(.permit)))
        world.operate(.community(.create(name: "it-help", title: "IT", kind: .help, joinRule: .open)))
        world.operate(.community(.addOwner(community: "it-help", account: "anna")))
        for name in ["anna", "bert"] { world.join(person: name) }
        world.operate(.community(.addOwner(community: "it-help", account: "anna")))
        for channel in ["#hall", "#it-help"] { world.perform(.channel(.join(channel, key: nil)), by: "anna") }
        world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        world.perform(.channel(.join("#other", key: nil)), by: "bert")
        world.perform(.channel(.setTopic("#hall", to: "tea")), by: "anna")
        return world
    }

    @Test(
        "who may, and to which name",
        arguments: [
            ("bert", "#hall", "#aula", Refusal.notChannelOperator("#hall")),
            ("anna", "#hall", "#OTHER", .channelNameInUse(old: "#hall", new: "#OTHER")),
            ("anna", "#hall", "aula", .cannotRename(old: "#hall", new: "aula")),
            ("anna", "#hall", "#case-2026-0001", .cannotRename(old: "#hall", new: "#case-2026-0001")),
            ("anna", "#it-help", "#help", .cannotRename(old: "#it-help", new: "#help")),
            ("anna", "#other", "#x", .notInChannel("#other")), ("anna", "#none", "#x", .noSuchChannel("#none")),
        ])
    func refused(nick: String, from: String, to: String, refusal: Refusal) {
        var world = Self.hall()
        let outcome = world.perform(.channel(.rename(from, to: to, reason: nil)), by: nick)
        #expect(outcome.refusal == refusal)
        #expect(outcome.events.isEmpty)
    }

    @Test("a channel of more people than can be told keeps its name")
    func tooMany() {
        var settings = CoreSettings()
        settings.renamedMembers = 1
        var world = World(settings: settings)
        for name in ["anna", "bert"] { world.join(person: name) }
        let rename = Command.channel(.rename("#hall", to: "#aula", reason: nil))
        for name in ["anna", "bert"] { world.perform(.channel(.join("#hall", key: nil)), by: name) }
        #expect(world.perform(rename, by: "anna").refusal == .tooLong(what: "list of members", limit: 1))
        world.perform(.channel(.part("#hall", reason: nil)), by: "bert")
        #expect(world.perform(rename, by: "anna").refusal == nil)
    }

    @Test("the name is all that changes, also after a restart")
    func renames() {
        var world = Self.hall()
        let before = world.state.channels[name: "#hall"]
        world.perform(.channel(.rename("#hall", to: "#aula", reason: "bigger")), by: "anna")
        let after = world.state.channels[name: "#AULA"]
        #expect(world.state.channels[name: "#hall"] == nil)
        #expect(after?.name == "#aula" && after?.id == before?.id && after?.topic == before?.topic)
        world.say("still here", in: "#aula", by: "bert")
        #expect(world.heard("anna").last == "still here")
        #expect(world.restarted().isDurablyEqual(to: world.state))
        world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        #expect(world.state.channels[name: "#hall"]?.id != before?.id)
    }

    @Test("each member is told what a client without RENAME needs, once per user")
    func told() {
        var world = Self.hall()
        world.forget()
        world.perform(.channel(.rename("#hall", to: "#aula", reason: nil)), by: "anna")
        for nick in ["anna", "bert"] {
            let replies = world.contents(nick).compactMap { content -> Person? in
                if case .reply(.renamed("#hall", to: "#aula", reason: "", let person, _, let welcome)) = content,
                    welcome.count == 2
                {
                    return person
                }
                return nil
            }
            #expect(replies.map(\.nick) == [nick])
        }
    }

    @Test("another spelling is no other name: nobody leaves")
    func spelling() {
        var world = Self.hall()
        let outcome = world.perform(.channel(.rename("#hall", to: "#Hall", reason: nil)), by: "anna")
        #expect(outcome.refusal == nil && outcome.deliveries.count == 1)
        #expect(world.state.channels[name: "#hall"]?.name == "#Hall")
        #expect(world.perform(.channel(.rename("#hall", to: "#Hall", reason: nil)), by: "anna").events.isEmpty)
    }
}
