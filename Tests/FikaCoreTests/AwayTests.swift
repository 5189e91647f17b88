import Testing

@testable import FikaCore

/// Whether a person is there, with several connections (IRCv3 draft/pre-away).
@Suite("Away")
struct AwayTests {
    /// What bert, who shares a channel, is told of anna; "-" for back again.
    private static func told(_ world: World) -> [String] {
        world.contents("bert").compactMap { content in
            guard case .event(.user(.awayChanged(_, _, let away))) = content else { return nil }
            return away?.message ?? "-"
        }
    }

    private static let absent = User.Away.absent.message

    @Test("words are said of the user, on whichever connection, and taken back on any")
    func words() {
        var world = SeveralSessionsTests.hall()
        world.perform(.session(.setAway("lunch")), by: "phone")
        world.perform(.session(.setAway(nil)), by: "anna")
        #expect(Self.told(world) == ["lunch", "-"])
    }

    @Test("a connection that nobody sits at makes no one away while someone sits at another")
    func absence() {
        var world = SeveralSessionsTests.hall()
        world.perform(.session(.setAway("*")), by: "phone")
        #expect(Self.told(world).isEmpty)
        world.perform(.session(.quit(reason: "")), by: "anna")
        #expect(Self.told(world) == [Self.absent])
        world.perform(.session(.setAway(nil)), by: "phone")
        #expect(Self.told(world) == [Self.absent, "-"])
    }

    @Test("a connection that comes in before its person does, and one with its person")
    func arrival() {
        var world = World()
        world.join(person: "bert")
        world.operate(.account(.add(name: "anna", credentials: [1], clearance: .internal, scopes: nil)))
        world.connect("anna", account: "anna", away: "*")
        #expect(world.state.presence.user(nick: "anna")?.away == .absent)
        for nick in ["anna", "bert"] { world.perform(.channel(.join("#hall", key: nil)), by: nick) }
        world.forget()
        world.connect("anna", account: "anna", key: "desk")
        #expect(Self.told(world) == ["-"])
    }

    @Test("words outlast a further connection, which is told of them")
    func wordsStay() {
        var world = SeveralSessionsTests.hall()
        world.perform(.session(.setAway("on leave")), by: "anna")
        world.connect("anna", account: "anna", key: "third")
        #expect(Self.told(world) == ["on leave"])
        #expect(world.contents("third").last == .reply(.away(nick: "anna", message: "on leave")))
    }

    @Test("a further connection that says so before it comes in changes the words")
    func wordsBefore() {
        var world = SeveralSessionsTests.hall()
        world.connect("anna", account: "anna", key: "third", away: "in a meeting")
        #expect(Self.told(world) == ["in a meeting"])
    }
}
