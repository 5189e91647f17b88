import Testing

@testable import FikaCore

@Suite("Bans")
struct BansTests {
    private static func hall(_ edits: ModeEdit...) -> World {
        var world = World()
        for name in ["anna", "bert"] { world.join(person: name) }
        world.connect("carla")
        world.perform(.channel(.join("#hall", key: nil)), by: "anna")
        for edit in edits { world.perform(.channel(.edit("#hall", [edit])), by: "anna") }
        return world
    }

    private static func ban(_ mask: String, _ list: ChannelModes.List = .bans) -> ModeEdit {
        .list(list, mask: mask, adds: true)
    }

    @Test(
        "who is covered",
        arguments: [
            ("~a:Bert", true), ("~a:b*", true), ("~a:anna", false), ("bert!*@*", true), ("~m:bert!*@*", true),
            ("~m:~a:bert", true), ("~m:~a:anna", false), ("~a:", false),
        ])
    func covers(mask: String, isCovered: Bool) {
        let bert = Person(nick: "bert", user: "b", host: "h", accountName: "bert")
        #expect(BanMask(mask).covers(bert) == isCovered)
    }

    @Test("nobody without an account is covered by an account's ban, whatever the nick")
    func accountless() {
        #expect(!BanMask("~a:*").covers(Person(nick: "bert", user: "b", host: "h")))
    }

    @Test("a banned account stays out and silent, whatever its nick; an excepted one comes in")
    func accounts() {
        var world = Self.hall(Self.ban("~a:bert"))
        world.perform(.session(.changeNick("robert")), by: "bert")
        #expect(world.perform(.channel(.join("#hall", key: nil)), by: "bert").refusal == .banned("#hall"))
        #expect(world.perform(.channel(.join("#hall", key: nil)), by: "carla").refusal == nil)
        var other = Self.hall(Self.ban("*!*@*"), Self.ban("~a:bert", .banExceptions))
        #expect(other.perform(.channel(.join("#hall", key: nil)), by: "bert").refusal == nil)
        #expect(other.perform(.channel(.join("#hall", key: nil)), by: "carla").refusal == .banned("#hall"))
    }

    @Test("an account may be let in where one is let in by invitation")
    func inviteExceptions() {
        var world = Self.hall(.flag(.inviteOnly, adds: true), Self.ban("~a:bert", .inviteExceptions))
        #expect(world.perform(.channel(.join("#hall", key: nil)), by: "bert").refusal == nil)
        #expect(world.perform(.channel(.join("#hall", key: nil)), by: "carla").refusal == .inviteOnly("#hall"))
    }

    @Test("a mute comes in and says nothing until given voice or excepted")
    func mutes() {
        var world = Self.hall(Self.ban("~m:~a:bert"))
        #expect(world.perform(.channel(.join("#hall", key: nil)), by: "bert").refusal == nil)
        let say = Command.message(.send(to: "#hall", kind: .privmsg, text: "hi", tags: [], parent: nil))
        #expect(world.perform(say, by: "bert").refusal == .cannotSend(channel: "#hall", .banned))
        var voiced = world
        voiced.perform(.channel(.edit("#hall", [.status(.voice, nick: "bert", adds: true)])), by: "anna")
        #expect(voiced.perform(say, by: "bert").refusal == nil)
        world.perform(.channel(.edit("#hall", [Self.ban("bert!*@*", .banExceptions)])), by: "anna")
        #expect(world.perform(say, by: "bert").refusal == nil)
    }
}
