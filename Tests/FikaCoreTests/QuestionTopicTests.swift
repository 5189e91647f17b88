import Testing

@testable import FikaCore

@Suite("Questions that wait, in topic, tags and metadata")
struct QuestionTopicTests {
    private static func topic(_ world: World) -> String? { world.state.channels[name: "#it-help"]?.topic?.text }

    /// Nothing is asked yet; the thread of the scene has no question mark at its beginning.
    private static func scene(_ settings: CoreSettings = CoreSettings()) -> World {
        var world = FilingTests.scene(settings).world
        world.operate(.community(.addOwner(community: "it-help", account: "anna")))
        // An owner is in charge from the next time they come in.
        world.perform(.channel(.part("#it-help", reason: nil)), by: "anna")
        world.perform(.channel(.join("#it-help", key: nil)), by: "anna")
        return world
    }

    @Test("the topic says how many are open, at most once an hour, behind what an owner wrote")
    func topics() {
        var world = Self.scene()
        world.operate(.clock)
        #expect(Self.topic(world) == "IT")
        let question = world.say("why?", in: "#it-help", by: "bert")
        world.operate(.clock)
        #expect(Self.topic(world) == "IT [1 open question]")
        world.say("and how?", in: "#it-help", by: "bert")
        world.operate(.clock)
        #expect(Self.topic(world) == "IT [1 open question]", "it was changed just now")
        world.wait(seconds: 3_600)
        world.operate(.clock)
        #expect(Self.topic(world) == "IT [2 open questions]")
        world.perform(.channel(.setTopic("#it-help", to: "Computers")), by: "anna")
        world.say("so", in: "#it-help", by: "carla", replyTo: question?.id)
        world.operate(.clock)
        #expect(Self.topic(world) == "Computers [1 open question]")
    }

    @Test("a long topic is cut to hold the count")
    func long() {
        var settings = CoreSettings()
        settings.topicLength = 30
        var world = Self.scene(settings)
        world.perform(.channel(.setTopic("#it-help", to: String(repeating: "a", count: 30))), by: "anna")
        world.say("why?", in: "#it-help", by: "bert")
        world.operate(.clock)
        #expect(Self.topic(world) == "aaaaaaaaaaaa [1 open question]")
        #expect(Self.topic(world).map { $0.utf8.count <= 30 } == true)
    }

    @Test("those in the channel are told when a question is asked, helped, solved and reopened")
    func told() throws {
        var world = Self.scene()
        world.forget()
        let saidQuestion = world.say("why?", in: "#it-help", by: "bert")
        let question = try #require(saidQuestion)
        let saidAnswer = world.say("so", in: "#it-help", by: "carla", replyTo: question.id)
        let answer = try #require(saidAnswer)
        world.say("and so", in: "#it-help", by: "anna", replyTo: question.id)
        world.perform(.knowledge(.accept(question: question, answer: answer)), by: "bert")
        world.perform(.knowledge(.question(channel: "#it-help", question.id, .reopen)), by: "bert")
        let states = world.contents("carla").compactMap { content -> Question.State? in
            guard case .event(.knowledge(.told(question.id, let state, _, "#it-help"))) = content else { return nil }
            return state
        }
        #expect(states == [.open, .answered, .solved, .answered])
        #expect(world.stored.allSatisfy { if case .knowledge(.told) = $0 { false } else { true } })
    }

    @Test("metadata tells how many wait, and a private one is not counted")
    func metadata() {
        var world = Self.scene()
        world.say("why?", in: "#it-help", by: "bert")
        world.perform(.knowledge(.askPrivately(community: "it-help", text: "and me?")), by: "bert")
        let reply = world.perform(.read(.metadata(.list("#it-help"))), by: "carla").deliveries.first?.content
        guard case .reply(.metadata(.values(_, let values)))? = reply else {
            Issue.record("no answer")
            return
        }
        #expect(
            values == [
                .set(MetadataEntry(key: "fika/questions-answered", value: "0")),
                .set(MetadataEntry(key: "fika/questions-open", value: "1")),
            ])
        let set = MetadataCommand.set("#it-help", key: "fika/questions-open", value: "9")
        #expect(world.perform(.metadata(set), by: "anna").refusal != nil, "nobody sets the server's")
    }
}
