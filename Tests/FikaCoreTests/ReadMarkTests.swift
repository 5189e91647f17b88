import Testing

@testable import FikaCore

@Suite("How far one has read")
struct ReadMarkTests {
    private static func time(_ seconds: Int64) -> Timestamp {
        Timestamp(milliseconds: 1_700_000_000_000 + seconds * 1_000)
    }

    private static func mark(_ target: String, _ seconds: Int64) -> Command {
        .reading(.mark(target: target, time(seconds)))
    }

    private static func answer(_ outcome: Outcome) -> Reply? {
        for delivery in outcome.deliveries {
            if case .reply(let reply) = delivery.content { return reply }
        }
        return nil
    }

    @Test(
        "it moves forward, never back, and never ahead of now; an account's name and one's own make no difference",
        arguments: ["anna", "guest"])
    func moves(nick: String) {
        var world = World()
        world.join(person: "anna")
        world.connect("guest")
        let get = Command.read(.readMark(target: "#Hall"))
        #expect(Self.answer(world.perform(get, by: nick)) == .readMark(target: "#Hall", nil))
        for (seconds, known, moves) in [(5, 5, true), (3, 5, false), (9, 9, true), (9, 9, false)] {
            let outcome = world.perform(Self.mark("#hall", Int64(seconds)), by: nick)
            #expect(Self.answer(outcome) == .readMark(target: "#hall", Self.time(Int64(known))))
            #expect(!outcome.events.isEmpty == moves)
        }
        #expect(Self.answer(world.perform(get, by: nick)) == .readMark(target: "#Hall", Self.time(9)))
        let future = Timestamp(milliseconds: world.clock.milliseconds * 2)
        let outcome = world.perform(.reading(.mark(target: "#hall", future)), by: nick)
        #expect(Self.answer(outcome) == .readMark(target: "#hall", world.clock))
    }

    @Test("it is told at all connections of the account, and to nobody else")
    func everywhere() {
        var world = World()
        for name in ["anna", "bert"] { world.join(person: name) }
        world.connect("anna", account: "anna", key: "phone")
        world.forget()
        world.perform(Self.mark("bert", 1), by: "anna")
        let told = Delivery.Content.reply(.readMark(target: "bert", Self.time(1)))
        #expect(world.contents("anna") == [told] && world.contents("phone") == [told])
        #expect(world.contents("bert").isEmpty)
        world.forget()
        world.perform(Self.mark("bert", 1), by: "phone")
        #expect(world.contents("anna").isEmpty, "what did not move is told to the one who asked")
    }

    @Test("it comes with a join, before the names, and with each connection that finds its user there")
    func joining() {
        var world = World()
        world.join(person: "anna")
        world.perform(Self.mark("#hall", 4), by: "anna")
        world.forget()
        world.perform(.channel(.join("#hall", key: nil)), by: "anna")
        world.connect("anna", account: "anna", key: "phone")
        for key in ["anna", "phone"] {
            let replies = world.contents(key).compactMap { content -> Reply? in
                if case .reply(let reply) = content { reply } else { nil }
            }
            let mark = replies.firstIndex(of: .readMark(target: "#hall", Self.time(4)))
            let names = replies.firstIndex { if case .names = $0 { true } else { false } }
            #expect(mark != nil && names != nil, "\(key): \(replies)")
            if let mark, let names { #expect(mark < names) }
        }
    }

    @Test("an account's marks are the same after a restart; the oldest makes room when there are too many")
    func kept() {
        var settings = CoreSettings()
        settings.readMarks = 3
        var world = World(settings: settings)
        world.join(person: "anna")
        let account = world.state.accounts[name: "anna"]?.id ?? AccountID(0)
        for (target, seconds) in [("#a", 5), ("#b", 2), ("#c", 9), ("#a", 6), ("#d", 1)] as [(String, Int64)] {
            world.perform(Self.mark(target, seconds), by: "anna")
        }
        for state in [world.state, world.restarted()] {
            let marks = ["#a", "#b", "#c", "#d"].map { state.readMarks.mark(of: account, at: $0)?.read }
            #expect(marks == [Self.time(6), nil, Self.time(9), Self.time(1)])
        }
        #expect(world.restarted().isDurablyEqual(to: world.state))
        world.connect("guest")
        for target in ["#a", "#b", "#c"] { world.perform(Self.mark(target, 1), by: "guest") }
        #expect(
            world.perform(Self.mark("#d", 1), by: "guest").refusal
                == .tooLong(what: "list of read markers", limit: 3))
    }

    @Test("what is no target is refused", arguments: ["", "#", "a b", "#x,#y", "1abc"])
    func targets(target: String) {
        var world = World()
        world.join(person: "anna")
        #expect(world.perform(Self.mark(target, 1), by: "anna").refusal == .noSuchTarget(target))
    }
}
