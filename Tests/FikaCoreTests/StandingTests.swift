import Testing

@testable import FikaCore

@Suite("Words to those of some standing")
struct StandingTests {
    /// anna is operator, bert has voice, carla has nothing, dirk is elsewhere.
    private static func hall() -> World {
        var world = World()
        for nick in ["anna", "bert", "carla", "dirk"] { world.connect(nick) }
        for nick in ["anna", "bert", "carla"] { world.perform(.channel(.join("#hall", key: nil)), by: nick) }
        world.perform(.channel(.edit("#hall", [.status(.voice, nick: "bert", adds: true)])), by: "anna")
        world.forget()
        return world
    }

    private static func send(_ standing: MemberStatus, to target: String = "#hall") -> Command {
        .message(.send(to: target, kind: .privmsg, text: "psst", tags: [], parent: nil, standing: standing))
    }

    @Test(
        "who hears it: those of the standing or a higher one, and who said it",
        arguments: [
            (MemberStatus.channelOperator, "carla", ["anna", "carla"]), (.voice, "anna", ["anna", "bert"]),
            (.channelOperator, "anna", ["anna"]), (MemberStatus(), "anna", ["anna", "bert", "carla"]),
        ])
    func hearers(standing: MemberStatus, sender: String, hearers: [String]) {
        var world = Self.hall()
        world.perform(Self.send(standing), by: sender)
        #expect(["anna", "bert", "carla", "dirk"].filter { world.heard($0) == ["psst"] } == hearers)
    }

    @Test("it is not stored, and takes no number of those that are")
    func notStored() {
        var world = Self.hall()
        let next = world.state.nextMessage
        let outcome = world.perform(Self.send(.voice), by: "anna")
        #expect(outcome.events.count { !$0.isTransient } == 0)
        #expect(world.state.nextMessage == next)
    }

    @Test("whoever may not speak to all may not speak to some")
    func rights() {
        var world = Self.hall()
        #expect(world.perform(Self.send(.voice), by: "dirk").refusal == .cannotSend(channel: "#hall", .notInChannel))
    }

    @Test("in a case nothing is said to some alone")
    func cases() {
        var world = World()
        world.operate(.casework(.defineType(.permit)))
        world.join(person: "anna")
        world.perform(.casework(.open(type: "building-permit", title: "x", confidentiality: nil)), by: "anna")
        let name = world.state.cases.all.first.flatMap { world.state.channels[$0.channel]?.name } ?? "?"
        world.perform(.channel(.join(name, key: nil)), by: "anna")
        #expect(
            world.perform(Self.send(.voice, to: name), by: "anna").refusal == .cannotSend(channel: name, .onlyToAll))
    }

    @Test("WALLOPS is an operator's, for those who wish to hear it")
    func wallops() {
        var world = Self.hall()
        world.perform(.session(.setModes(adding: .wallops, removing: [])), by: "bert")
        world.forget()
        #expect(world.perform(.session(.wallops("tea")), by: "anna").refusal == .operatorsOnly)
        world.perform(.session(.becomeOperator), by: "anna")
        #expect(world.perform(.session(.wallops("")), by: "anna").refusal == .noTextToSend)
        world.forget()
        world.perform(.session(.wallops("tea")), by: "anna")
        let hearers = ["anna", "bert", "carla", "dirk"].filter { nick in
            world.contents(nick).contains { if case .event(.user(.wallops)) = $0 { true } else { false } }
        }
        #expect(hearers == ["bert"])
    }

    @Test("nobody's client asks one with +T anything; an ACTION is talk")
    func noCTCP() {
        var world = Self.hall()
        world.perform(.session(.setModes(adding: .noCTCP, removing: [])), by: "bert")
        world.forget()
        for text in ["\u{1}VERSION\u{1}", "\u{1}ACTION waves\u{1}", "hi"] {
            let outcome = world.perform(
                .message(.send(to: "bert", kind: .privmsg, text: text, tags: [], parent: nil)), by: "anna")
            #expect((outcome.refusal == .cannotSendToUser("bert")) == text.contains("VERSION"))
        }
        #expect(world.heard("bert").count == 2)
    }

    @Test("one sees where one is invited to, until one is there")
    func invitations() {
        var world = Self.hall()
        func listed() -> [Delivery.Content] {
            world.perform(.read(.invitations), by: "dirk").deliveries.map(\.content)
        }
        #expect(listed() == [.reply(.invitations([]))])
        world.perform(.channel(.invite(nick: "dirk", to: "#hall")), by: "anna")
        #expect(listed() == [.reply(.invitations(["#hall"]))])
        world.perform(.channel(.join("#hall", key: nil)), by: "dirk")
        #expect(listed() == [.reply(.invitations([]))])
    }
}
