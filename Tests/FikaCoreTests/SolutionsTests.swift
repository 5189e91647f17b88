import Testing

@testable import FikaCore

@Suite("Solutions")
struct SolutionsTests {
    /// Anna owns the community; bert asked, carla's answer was accepted as S1; the bot `filing` offers.
    private struct Scene {
        var world: World
        let thread: [Message]

        init(_ settings: CoreSettings = CoreSettings()) throws {
            let scene = FilingTests.scene(settings)
            world = scene.world
            thread = scene.thread
            world.operate(.community(.addOwner(community: "it-help", account: "anna")))
            let accept = KnowledgeCommand.accept(question: thread[0], answer: thread[1])
            let refusal = world.perform(.knowledge(accept), by: "bert").refusal
            try #require(refusal == nil)
        }

        var solution: Solution {
            guard let solution = world.state.solutions[SolutionID(1)] else { preconditionFailure("there is no S1") }
            return solution
        }

        func message(_ id: MessageID) -> Message? {
            for case .message(.posted(let message)) in world.stored where message.id == id { return message }
            return nil
        }

        @discardableResult
        mutating func step(_ step: KnowledgeCommand.SolutionStep, by nick: String, id: Int64 = 1) -> Outcome {
            world.perform(.knowledge(.solution(SolutionID(id), step)), by: nick)
        }

        mutating func offer(number: String = "1", by nick: String = "filing", in channel: String = "#it-help")
            throws -> MessageID
        {
            let asked = world.say("and my other form?", in: channel, by: "bert")
            let tags = [Message.Tag(key: Solution.tag, value: number)]
            let offer = world.say("worked before", in: channel, by: nick, tags: tags, replyTo: asked?.id)
            return try #require(offer).id
        }

        mutating func react(_ emoji: String, to message: MessageID, by nick: String) -> Outcome {
            let send = MessageCommand.send(
                to: "#it-help", kind: .tagmsg, text: "", tags: [.init(key: "+draft/react", value: emoji)],
                parent: message)
            return world.perform(.message(send), by: nick)
        }
    }

    @Test("its owner and the owners of its community care for it, nobody else")
    func care() throws {
        var scene = try Scene()
        let edit = KnowledgeCommand.SolutionStep.edit(question: nil, answer: "use another browser")
        #expect(scene.step(edit, by: "bert").refusal == .notCommunityOwner("it-help"))
        #expect(scene.step(edit, by: "filing").refusal == .missingScope(.file))
        #expect(scene.step(.own("bert"), by: "anna").refusal == nil)
        let outcome = scene.step(edit, by: "bert")
        guard case .knowledge(.changed(let solution, nil, "use another browser"))? = outcome.events.first else {
            Issue.record("\(outcome)")
            return
        }
        #expect(solution.edited?.by == "bert" && solution.owner == "bert")
        #expect(scene.step(.own(nil), by: "bert").refusal == nil)
        #expect(scene.step(edit, by: "bert").refusal == .notCommunityOwner("it-help"))
        #expect(scene.step(.own("filing"), by: "anna").refusal == .noSuchAccount("filing"), "a bot owns nothing")
        #expect(scene.step(.own("nobody"), by: "anna").refusal == .noSuchAccount("nobody"))
    }

    @Test("who may not know the community learns nothing of its solutions")
    func unknown() throws {
        var scene = try Scene()
        let none = Refusal.knowledge(.noSuchSolution)
        #expect(scene.step(.renew, by: "anna", id: 2).refusal == none)
        let guest = Account.Guest(organisation: nil, ends: nil)
        scene.world.operate(.account(.addGuest(name: "gast", credentials: [], clearance: .internal, guest)))
        scene.world.connect("gast", account: "gast")
        #expect(scene.step(.outdate(reason: "x"), by: "gast").refusal == none)
    }

    @Test("its words have a limit, and there must be some")
    func words() throws {
        var settings = CoreSettings()
        settings.solutionLength = 5
        var scene = try Scene(settings)
        for (text, refusal) in [
            ("", Refusal.knowledge(.emptySolution)), (" ", .knowledge(.emptySolution)),
            ("123456", .tooLong(what: "solution", limit: 5)),
        ] {
            #expect(scene.step(.edit(question: text, answer: nil), by: "anna").refusal == refusal)
            #expect(scene.step(.edit(question: nil, answer: text), by: "anna").refusal == refusal)
        }
        #expect(scene.step(.edit(question: "12345", answer: nil), by: "anna").refusal == nil)
    }

    @Test("anyone says that it is out of date, with a reason that all may read; an owner renews it")
    func outdated() throws {
        var scene = try Scene()
        #expect(scene.step(.outdate(reason: " "), by: "bert").refusal == .casework(.noReason))
        #expect(scene.step(.outdate(reason: "the form is gone"), by: "bert").refusal == nil)
        #expect(scene.solution.outdated?.by == "bert" && scene.solution.outdated?.reason == "the form is gone")
        #expect(scene.world.heard("anna").contains("Solution S1 is out of date, says bert: the form is gone"))
        #expect(scene.step(.outdate(reason: "again"), by: "anna").refusal == .knowledge(.isAlready(.outdated)))
        #expect(scene.step(.renew, by: "bert").refusal == .notCommunityOwner("it-help"))
        #expect(scene.step(.renew, by: "anna").refusal == nil)
        #expect(scene.solution.outdated == nil)
    }

    @Test("a review lies ahead, within its limit, and by itself after a year")
    func review() throws {
        var scene = try Scene()
        let day: Int64 = 86_400_000
        let now = scene.solution.at
        #expect(scene.solution.reviewBy == Timestamp(milliseconds: now.milliseconds + 365 * day))
        func after(_ days: Int64) -> Timestamp { Timestamp(milliseconds: now.milliseconds + days * day) }
        #expect(scene.step(.review(next: after(0)), by: "anna").refusal == .knowledge(.reviewOutOfRange))
        #expect(scene.step(.review(next: after(3_661)), by: "anna").refusal == .knowledge(.reviewOutOfRange))
        #expect(scene.step(.review(next: after(3_660)), by: "anna").refusal == nil)
        #expect(scene.solution.reviewBy == after(3_660))
    }

    @Test("a bot's marked reply is an offer; each person's first thumb counts")
    func offers() throws {
        var scene = try Scene()
        let offer = try scene.offer()
        #expect(scene.solution.use == .init(offered: 1))
        _ = scene.react("👎", to: offer, by: "anna")
        _ = scene.react("👍", to: offer, by: "anna")
        _ = scene.react("👍🏽", to: offer, by: "bert")
        _ = scene.react("🎉", to: offer, by: "carla")
        _ = scene.react("👍", to: offer, by: "filing")
        #expect(scene.solution.use == .init(offered: 1, worked: 1, failed: 1))
        _ = try scene.offer(number: "1", by: "carla")
        _ = try scene.offer(number: "7")
        _ = try scene.offer(number: "x")
        #expect(scene.solution.use.offered == 1, "people's marks, and numbers of nothing, are no offers")
    }

    @Test("an offer of another community's solution is none")
    func offerElsewhere() throws {
        var scene = try Scene()
        scene.world.operate(.community(.create(name: "hr", title: "HR", kind: .help, joinRule: .open)))
        for nick in ["bert", "filing"] { scene.world.perform(.channel(.join("#hr", key: nil)), by: nick) }
        _ = try scene.offer(in: "#hr")
        #expect(scene.solution.use.offered == 0)
    }

    @Test("an accepted offer solves the question and makes no second solution")
    func acceptedOffer() throws {
        var scene = try Scene()
        let offer = try scene.offer()
        let answer = try #require(scene.message(offer))
        let question = try #require(answer.parent.flatMap(scene.message))
        let outcome = scene.world.perform(.knowledge(.accept(question: question, answer: answer)), by: "bert")
        #expect(outcome.refusal == nil && scene.world.state.solutions.count == 1)
        #expect(scene.solution.use == .init(offered: 1, worked: 1))
        #expect(scene.world.state.questions[question.id]?.state == .solved)
        #expect(scene.world.heard("anna").contains("Solved: bert says that solution S1 of carla worked again."))
        scene.world.perform(.knowledge(.accept(question: question, answer: answer)), by: "bert")
        #expect(scene.solution.use.worked == 1)
    }

    @Test(
        "a tick by who asked, or by an owner, reads the thread to accept the reply; nothing else does",
        arguments: [
            ("✅", "bert", true), ("✔️", "anna", true), ("👍", "bert", false), ("✅", "carla", false),
            ("✅", "filing", false),
        ])
    func tick(emoji: String, nick: String, accepts: Bool) throws {
        var scene = try Scene()
        let asked = scene.world.say("why is it empty?", in: "#it-help", by: "bert")
        let said = scene.world.say("it is a draft", in: "#it-help", by: "carla", replyTo: asked?.id)
        let (question, reply) = (try #require(asked), try #require(said))
        let outcome = scene.react(emoji, to: reply.id, by: nick)
        guard case .thread(let query)? = outcome.query else {
            #expect(!accepts)
            return
        }
        #expect(
            accepts && query.wish == .accept(answer: reply.id) && query.message == reply.id && query.name == "#it-help")
        #expect(scene.react(emoji, to: question.id, by: nick).query == nil, "a question does not answer itself")
    }

    @Test("what worked elsewhere is brought in by an owner, within a limit, under its author's name")
    func kept() throws {
        var settings = CoreSettings()
        settings.keptSolutions = 2
        var scene = try Scene(settings)
        let one = KnowledgeCommand.KeptElsewhere(
            question: "how?", answer: "so", author: "Help Desk", at: Timestamp(milliseconds: 7))
        func keep(_ count: Int, in community: String = "it-help", by nick: String) -> Refusal? {
            scene.world.perform(
                .knowledge(.keep(Array(repeating: one, count: count), community: community)), by: nick
            ).refusal
        }
        #expect(keep(1, by: "bert") == .notCommunityOwner("it-help"))
        #expect(keep(3, by: "anna") == .tooLong(what: "import", limit: 2))
        #expect(keep(1, in: "cafe", by: "anna") == .notCommunityOwner("cafe"))
        #expect(keep(2, by: "anna") == nil)
        let second = try #require(scene.world.state.solutions[SolutionID(2)])
        #expect(second.author == "Help Desk" && second.acceptedBy == "anna" && second.at.milliseconds == 7)
        #expect(second.question == nil && second.answer == nil && scene.world.state.solutions.count == 3)
    }
}
