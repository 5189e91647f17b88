import Testing

@testable import FikaCore

@Suite("Taking back what was said")
struct RedactingTests {
    /// What came of it: the redaction, or why not.
    private static func redact(_ message: Message?, by nick: String, _ world: inout World) -> (Message?, Refusal?) {
        guard let message else { return (nil, .noSuchMessage) }
        let outcome = world.perform(.message(.redact(message, reason: "typo")), by: nick)
        for case .message(.redacted(let redaction)) in outcome.events { return (redaction, nil) }
        return (nil, outcome.refusal)
    }

    /// anna founded #hall; bert and carla are in it, all with accounts. dirk has none.
    private static func hall(_ settings: CoreSettings = CoreSettings()) -> World {
        var world = World(settings: settings)
        for name in ["anna", "bert", "carla"] { world.join(person: name) }
        world.connect("dirk")
        for name in ["anna", "bert", "carla", "dirk"] { world.perform(.channel(.join("#hall", key: nil)), by: name) }
        return world
    }

    @Test(
        "one's own words, and those of others for who is in charge",
        arguments: [
            ("bert", "bert", true, nil), ("bert", "anna", true, nil), ("bert", "carla", true, .redactionForbidden),
            ("dirk", "dirk", true, .redactionForbidden), ("dirk", "anna", true, nil),
            ("bert", "bert", false, .redactionForbidden), ("bert", "anna", false, nil),
        ] as [(String, String, Bool, Refusal?)])
    func rights(author: String, nick: String, letsPeople: Bool, refusal: Refusal?) {
        var settings = CoreSettings()
        settings.letsPeopleRedact = letsPeople
        var world = Self.hall(settings)
        let message = world.say("oops", in: "#hall", by: author)
        #expect(Self.redact(message, by: nick, &world).1 == refusal)
    }

    @Test("it is numbered with what is said, names the message and is shown in the channel")
    func redaction() {
        var world = Self.hall()
        let message = world.say("oops", in: "#hall", by: "bert")
        let (redaction, _) = Self.redact(message, by: "bert", &world)
        #expect(redaction?.kind == .redaction && redaction?.parent == message?.id && redaction?.text == "typo")
        #expect(redaction.map { $0.id.value } == message.map { $0.id.value + 1 })
        let next = world.say("after", in: "#hall", by: "bert")
        #expect(next.map { $0.id.value } == redaction.map { $0.id.value + 1 })
        for nick in ["anna", "bert", "carla", "dirk"] {
            let saw = world.contents(nick).contains { if case .event(.message(.redacted)) = $0 { true } else { false } }
            #expect(saw, "\(nick)")
        }
        #expect(world.restarted().nextMessage == world.state.nextMessage)
    }

    @Test("a conversation's two sides are told by their accounts, whoever has the nick now")
    func direct() {
        var settings = CoreSettings()
        settings.reservesNicks = false
        var world = Self.hall(settings)
        let message = world.say("psst", in: "bert", by: "anna")
        world.perform(.session(.changeNick("bert2")), by: "bert")
        world.connect("bert", key: "impostor")
        #expect(Self.redact(message, by: "bert", &world).1 == .redactionForbidden)
        #expect(Self.redact(message, by: "carla", &world).1 == .noSuchMessage)
        world.forget()
        #expect(Self.redact(message, by: "anna", &world).1 == nil)
        #expect(world.contents("anna").count == 1 && world.contents("bert").count == 1)
        #expect(world.contents("impostor").isEmpty)
    }

    @Test("a receipt stays, and so does what belongs to a closed case")
    func records() {
        var (world, permit, _) = CaseworkTests.office()
        let channel = "#case-" + permit
        for nick in ["anna", "bert"] { world.perform(.channel(.join(channel, key: nil)), by: nick) }
        let word = world.say("the barn is red", in: channel, by: "bert")
        let receipt = Message(
            id: MessageID(1), at: world.clock, author: .fika, authorAccount: nil,
            place: word?.place ?? .direct(from: nil, to: nil, toNick: ""), kind: .notice, text: "Filed")
        #expect(Self.redact(receipt, by: "anna", &world).1 == .redactionForbidden)
        world.perform(.casework(.close(number: permit, result: "granted")), by: "anna")
        #expect(Self.redact(word, by: "anna", &world).1 == .redactionForbidden)
    }

    @Test("who runs the server looks where there is nothing to read without being a member")
    func serverOperator() {
        var world = Self.hall()
        let message = world.say("oops", in: "#hall", by: "bert")
        world.join(person: "root")
        let ask = Command.query(.message(target: "#hall", message?.id ?? MessageID(0)))
        #expect(world.perform(ask, by: "root").refusal == .notInChannel("#hall"))
        world.perform(.session(.becomeOperator), by: "root")
        #expect(world.perform(ask, by: "root").query != nil)
        #expect(Self.redact(message, by: "root", &world).1 == nil)
    }

    @Test("what is taken back answers nothing, and leaves a thread that is filed again without its words")
    func threads() {
        var scene = FilingTests.scene()
        let file = { (thread: [Message]) in
            Command.casework(.file(number: scene.permit, thread: thread, wish: nil))
        }
        scene.world.perform(file(scene.thread), by: "bert")
        let root = scene.thread[0]
        let tombstone = Message(
            id: root.id, at: root.at, author: root.author, authorAccount: root.authorAccount, place: root.place,
            kind: root.kind, text: "", isRedacted: true)
        #expect(Self.redact(tombstone, by: "bert", &scene.world).1 == .noSuchMessage)
        let thread = [tombstone] + scene.thread.dropFirst()
        scene.world.perform(file(thread), by: "bert")
        let filings = scene.world.state.cases[number: scene.permit]?.filings ?? []
        #expect(filings.map(\.version) == [2])
        #expect(filings.first?.source.root == root.id)
        #expect(filings.first?.messages == scene.thread.dropFirst().map(\.id))
        let accepted = scene.world.perform(
            .knowledge(.accept(question: tombstone, answer: scene.thread[1])), by: "bert")
        #expect(accepted.refusal == .noSuchMessage)
    }
}
