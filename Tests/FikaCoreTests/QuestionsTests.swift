import Testing

@testable import FikaCore

@Suite("Questions")
struct QuestionsTests {
    /// Anna owns the community; bert asks, carla helps.
    private struct Scene {
        var world: World
        let question: MessageID

        init(_ settings: CoreSettings = CoreSettings()) throws {
            world = FilingTests.scene(settings).world
            world.operate(.community(.addOwner(community: "it-help", account: "anna")))
            let asked = world.say("why is it silent?", in: "#it-help", by: "bert")
            question = try #require(asked).id
        }

        func message(_ id: MessageID) -> Message? {
            for case .message(.posted(let message)) in world.stored where message.id == id { return message }
            return nil
        }

        mutating func ask(_ text: String, by nick: String) throws -> MessageID {
            let asked = world.say(text, in: "#it-help", by: nick)
            return try #require(asked).id
        }

        var state: Question.State? { world.state.questions[question]?.state }

        @discardableResult
        mutating func step(_ step: KnowledgeCommand.QuestionStep, by nick: String) -> Outcome {
            world.perform(.knowledge(.question(channel: "#it-help", question, step)), by: nick)
        }

        mutating func accept(_ answer: Message?, by nick: String) -> Refusal? {
            guard let answer, let asked = message(question) else { return .noSuchMessage }
            return world.perform(.knowledge(.accept(question: asked, answer: answer)), by: nick).refusal
        }

        mutating func list(_ state: Question.State? = nil, limit: Int = 9, by nick: String) -> [Question]? {
            let command = ReadCommand.questions(community: "it-help", state: state, limit: limit)
            let outcome = world.perform(.read(command), by: nick)
            guard case .reply(.questions(let questions, "#it-help"))? = outcome.deliveries.first?.content else {
                return nil
            }
            return questions
        }
    }

    @Test("a question is open until somebody replies, and solved when an answer is accepted")
    func life() throws {
        var scene = try Scene()
        #expect(scene.state == .open)
        let own = scene.world.say("it blinks", in: "#it-help", by: "bert", replyTo: scene.question)
        #expect(scene.state == .open, "one's own words are no help")
        scene.world.say("I file this", in: "#it-help", by: "filing", replyTo: scene.question)
        #expect(scene.state == .open, "nor are those of a bot")
        let answer = scene.world.say("turn it on", in: "#it-help", by: "carla", replyTo: own?.id)
        #expect(scene.state == .answered, "a reply to a reply is a reply")
        scene.world.say("with both hands", in: "#it-help", by: "carla", replyTo: scene.question)
        #expect(scene.accept(answer, by: "bert") == nil)
        #expect(scene.state == .solved)
        #expect(scene.world.state.questions[scene.question]?.helpers.count == 1)
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("it is reopened, out of date or no question, by the asker or an owner and nobody else")
    func steps() throws {
        var scene = try Scene()
        #expect(scene.step(.reopen, by: "bert").refusal == .knowledge(.isAlready(.open)))
        let answer = scene.world.say("turn it on", in: "#it-help", by: "carla", replyTo: scene.question)
        #expect(scene.accept(answer, by: "bert") == nil)
        for step in [KnowledgeCommand.QuestionStep.reopen, .outdate(reason: "x"), .withdraw] {
            #expect(scene.step(step, by: "carla").refusal == .notTheAsker)
            #expect(scene.step(step, by: "filing").refusal == .missingScope(.file))
        }
        #expect(scene.step(.reopen, by: "bert").refusal == nil)
        #expect(scene.state == .answered, "somebody replied")
        #expect(scene.step(.outdate(reason: " "), by: "anna").refusal == .casework(.noReason))
        #expect(scene.step(.outdate(reason: "it was sold"), by: "anna").refusal == nil)
        #expect(scene.state == .outdated)
        #expect(scene.world.heard("carla").last == "Out of date, says anna: it was sold")
        #expect(scene.step(.outdate(reason: "it was sold"), by: "anna").refusal == .knowledge(.isAlready(.outdated)))
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
        #expect(scene.step(.withdraw, by: "anna").refusal == nil)
        #expect(scene.state == nil)
        #expect(scene.step(.withdraw, by: "anna").refusal == .knowledge(.noSuchQuestion))
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test(
        "what asks",
        arguments: [
            ("why?", true), ("why? it blinks", true), ("why?!", true), ("(why?)", true), ("warum\u{FF1F}", true),
            ("it is silent", false), ("see http://x.example/?a=b now", false), ("", false),
        ])
    func asking(text: String, asks: Bool) throws {
        var scene = try Scene()
        let message = scene.world.say(text.isEmpty ? "." : text, in: "#it-help", by: "carla")
        #expect((message.flatMap { scene.world.state.questions[$0.id] } != nil) == asks)
    }

    @Test("marked as one, anything asks; in other channels, by bots and as notices nothing does")
    func elsewhere() throws {
        var scene = try Scene()
        let count = scene.world.state.questions.count
        scene.world.say("why?", in: "#cafe", by: "carla")
        scene.world.say("why?", in: "#it-help", by: "filing")
        scene.world.say("why?", in: "#it-help", by: "carla", kind: .notice)
        #expect(scene.world.state.questions.count == count)
        let mark = Message.Tag(key: "+fika/question", value: "")
        let marked = scene.world.say("it is silent", in: "#it-help", by: "carla", tags: [mark])
        #expect(marked.flatMap { scene.world.state.questions[$0.id] }?.state == .open)
    }

    @Test("a statement that somebody accepted an answer to was a question")
    func accepted() {
        var scene = FilingTests.scene()
        let accept = KnowledgeCommand.accept(question: scene.thread[0], answer: scene.thread[1])
        #expect(scene.world.perform(.knowledge(accept), by: "bert").refusal == nil)
        let question = scene.world.state.questions[scene.thread[0].id]
        #expect(question?.state == .solved && question?.askedBy == "bert" && question?.helpers.count == 1)
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("they are listed by state, the newest first, up to a limit, for those who may read the community")
    func list() throws {
        var scene = try Scene()
        let second = try scene.ask("and this?", by: "carla")
        #expect(scene.list(by: "anna")?.map(\.id) == [second, scene.question])
        #expect(scene.list(limit: 1, by: "anna")?.map(\.id) == [second])
        #expect(scene.list(.solved, by: "anna") == [])
        let cafe = ReadCommand.questions(community: "cafe", state: nil, limit: 1)
        #expect(scene.world.perform(.read(cafe), by: "anna").refusal == .notAHelpCommunity("#cafe"))
        let none = ReadCommand.questions(community: "it-help", state: nil, limit: 0)
        #expect(scene.world.perform(.read(none), by: "anna").refusal == .invalidLimit)
        scene.world.operate(.community(.create(name: "board", title: "Board", kind: .help, joinRule: .members)))
        let board = ReadCommand.questions(community: "board", state: nil, limit: 1)
        #expect(scene.world.perform(.read(board), by: "carla").refusal == .noSuchCommunity("board"))
    }

    @Test("a question that was taken back is none, and the oldest go when there are too many")
    func limits() throws {
        var settings = CoreSettings()
        settings.questionsMax = 2
        var scene = try Scene(settings)
        let asked = try #require(scene.message(scene.question))
        scene.world.perform(.message(.redact(asked, reason: nil)), by: "bert")
        #expect(scene.state == nil)
        let ids = try ["1?", "2?", "3?"].map { try scene.ask($0, by: "bert") }
        #expect(scene.list(by: "anna")?.map(\.id) == [ids[2], ids[1]])
        scene.world.say("so", in: "#it-help", by: "carla", replyTo: ids[0])
        #expect(scene.world.state.questions.count == 2)
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }
}
