import Testing

@testable import FikaCore

@Suite("Private questions")
struct PrivateQuestionTests {
    /// Anna owns the community, bert asks; carla is a member like many, and filing is a bot.
    private struct Scene {
        var world: World
        let room: String
        let question: MessageID

        init(_ settings: CoreSettings = CoreSettings()) throws {
            world = FilingTests.scene(settings).world
            world.operate(.community(.addOwner(community: "it-help", account: "anna")))
            world.forget()
            let outcome = world.perform(
                .knowledge(.askPrivately(community: "it-help", text: "can bert see my salary?")), by: "bert")
            #expect(outcome.refusal == nil)
            let made = outcome.events.compactMap { event -> Channel? in
                if case .channel(.created(let channel)) = event { channel } else { nil }
            }
            room = try #require(made.first).name
            question = try #require(world.state.questions.asked.max { $0.id < $1.id }).id
        }

        var known: PrivateQuestion? { world.state.questions[private: question] }
        var state: Question.State? { world.state.questions[question]?.state }

        @discardableResult
        mutating func add(_ name: String, by nick: String) -> Refusal? {
            world.perform(.knowledge(.addHelper(channel: room, account: name)), by: nick).refusal
        }

        mutating func join(_ nick: String) -> Refusal? {
            world.perform(.channel(.join(room, key: nil)), by: nick).refusal
        }

        func message(_ id: MessageID?) throws -> Message {
            let posted = world.stored.compactMap { event -> Message? in
                if case .message(.posted(let message)) = event, message.id == id { message } else { nil }
            }
            return try #require(posted.first)
        }

        mutating func accept(_ answer: Message?, by nick: String) throws -> Refusal? {
            let answer = try #require(answer)
            return world.perform(.knowledge(.accept(question: answer, answer: answer)), by: nick).refusal
        }

        mutating func publish(_ words: String? = nil, isSure: Bool, by nick: String) throws -> Outcome {
            let query = world.perform(.query(.settledQuestion(channel: room)), by: nick)
            guard case .chosen(let chosen)? = query.query else { return query }
            let publish = KnowledgeCommand.publish(
                channel: room, question: try message(chosen.messages.first), answer: try message(chosen.alongside),
                words: words, isSure: isSure)
            return world.perform(.knowledge(publish), by: nick)
        }

        /// An answer of anna's, accepted by bert.
        mutating func settle(_ text: String) throws -> Message {
            #expect(join("anna") == nil)
            let said = world.say(text, in: room, by: "anna")
            let answer = try #require(said)
            #expect(try accept(answer, by: "bert") == nil)
            return answer
        }
    }

    @Test("it has a channel of its own, of which its asker and the owners know, and nobody else")
    func hidden() throws {
        var scene = try Scene()
        #expect(scene.world.heard("anna").contains { $0.contains("join \(scene.room)") })
        #expect(!scene.world.heard("carla").contains { $0.contains("question") })
        #expect(scene.join("anna") == nil)
        for nick in ["carla", "filing"] {
            #expect(scene.join(nick) == .noSuchChannel(scene.room))
            let history = QueryCommand.history(target: scene.room, .latest(after: nil), limit: 5)
            #expect(scene.world.perform(.query(history), by: nick).refusal == .noSuchChannel(scene.room))
            let search = QueryCommand.search(text: "salary", channel: scene.room, limit: 5)
            #expect(scene.world.perform(.query(search), by: nick).refusal == .noSuchChannel(scene.room))
            #expect(scene.world.say("hello?", in: scene.room, by: nick) == nil)
            #expect(scene.add("carla", by: nick) != nil)
        }
        let everything = scene.world.perform(
            .query(.search(text: "salary", channel: nil, limit: 5)), by: "carla")
        guard case .search(let search)? = everything.query, let known = scene.known else {
            Issue.record("no search")
            return
        }
        #expect(!search.channels.contains(known.channel))
        #expect(
            scene.world.operate(.query(.history(target: scene.room, .latest(after: nil), limit: 5))).refusal != nil,
            "nor may who runs the server")
    }

    @Test("it is on no list of the community, and on that of those who may see it")
    func lists() throws {
        var scene = try Scene()
        let list = ReadCommand.questions(community: "it-help", state: nil, limit: 9)
        for nick in ["anna", "bert", "carla"] {
            let contents = scene.world.perform(.read(list), by: nick).deliveries.map(\.content)
            guard case .reply(.questions(let questions, _))? = contents.first else { continue }
            #expect(!questions.contains { $0.id == scene.question })
        }
        for (nick, count) in [("anna", 1), ("bert", 1), ("carla", 0), ("filing", 0)] {
            let contents = scene.world.perform(.read(.privateQuestions), by: nick).deliveries.map(\.content)
            guard case .reply(.privateQuestions(let questions, let channels))? = contents.first else {
                Issue.record("no answer")
                continue
            }
            #expect(questions.count == count && channels.count == count)
        }
    }

    @Test("who is brought in sees it, by the asker or an owner; bots and strangers are not brought in")
    func helpers() throws {
        var scene = try Scene()
        #expect(scene.add("filing", by: "bert") == .noSuchAccount("filing"))
        #expect(scene.add("nobody", by: "bert") == .noSuchAccount("nobody"))
        #expect(scene.add("carla", by: "bert") == nil)
        #expect(scene.add("carla", by: "anna") == nil, "once is enough")
        #expect(scene.known?.helpers.count == 1)
        #expect(scene.join("carla") == nil)
        #expect(scene.add("anna", by: "carla") == .notTheAsker)
        scene.world.say("yes, I see", in: scene.room, by: "carla")
        #expect(scene.state == .answered, "whatever is said there helps")
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("who is no member of the community any more is put out, and sees no more of it")
    func leaving() throws {
        var scene = try Scene()
        #expect(scene.join("anna") == nil)
        scene.world.operate(.community(.removeMember(community: "it-help", account: "anna")))
        let channel = try #require(scene.known?.channel)
        let anna = try #require(scene.world.state.presence.user(nick: "anna"))
        #expect(!scene.world.state.presence.roster(channel).contains(anna.id))
        #expect(scene.join("anna") == .noSuchChannel(scene.room))
        scene.world.operate(.account(.disable(name: "bert")))
        #expect(scene.world.state.accounts[name: "bert"].map { scene.world.state.mayKnow(scene.known, $0) } == false)
    }

    @Test("an answer is accepted without a reply, reopened, and accepted again by a tick")
    func settling() throws {
        var scene = try Scene()
        #expect(scene.join("anna") == nil && scene.add("carla", by: "anna") == nil && scene.join("carla") == nil)
        let answer = scene.world.say("no, nobody can", in: scene.room, by: "anna")
        #expect(try scene.accept(answer, by: "carla") == .notTheAsker)
        #expect(try scene.accept(scene.message(scene.question), by: "bert") == .knowledge(.notAnAnswer))
        #expect(try scene.accept(answer, by: "bert") == nil)
        #expect(scene.state == .solved && scene.known?.answer == answer?.id)
        #expect(scene.world.state.solutions.count == 0, "nothing of it is a solution")
        let reopen = KnowledgeCommand.question(channel: scene.room, scene.question, .reopen)
        #expect(scene.world.perform(.knowledge(reopen), by: "bert").refusal == nil)
        #expect(scene.state == .answered && scene.known?.answer == nil)
        let tick = [Message.Tag(key: "+draft/react", value: "✅")]
        let outcome = scene.world.perform(
            .message(.send(to: scene.room, kind: .tagmsg, text: "", tags: tick, parent: answer?.id)), by: "bert")
        guard case .thread(let thread)? = outcome.query, let answer else {
            Issue.record("nothing is read")
            return
        }
        #expect(thread.wish == .accept(answer: answer.id))
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("only the asker makes it public, once, and sees before what would be")
    func publishing() throws {
        var scene = try Scene()
        #expect(try scene.publish(isSure: true, by: "bert").refusal == .knowledge(.isNotSettled))
        _ = try scene.settle("bert: no. Ask Carla, says anna's desk")
        for nick in ["anna", "carla"] { #expect(try scene.publish(isSure: true, by: nick).refusal != nil) }
        let draft = try scene.publish(isSure: false, by: "bert")
        guard case .reply(.publishable(let words))? = draft.deliveries.first?.content else {
            Issue.record("nothing to see")
            return
        }
        #expect(words.question == "can somebody see my salary?")
        #expect(words.answer == "no. Ask Carla, says somebody's desk", "Carla had no part in it")
        #expect(scene.world.state.solutions.count == 0)
        scene.world.forget()
        let done = try scene.publish("who sees a salary?", isSure: true, by: "bert")
        guard case .knowledge(.accepted(let solution, let question, let answer))? = done.events.first else {
            Issue.record("\(String(describing: done.refusal))")
            return
        }
        #expect(question == "who sees a salary?" && answer == words.answer)
        #expect(solution.question == nil && solution.answer == nil && solution.askedBy == nil)
        #expect(![solution.author, solution.acceptedBy].contains { ["anna", "bert"].contains($0) })
        #expect(scene.world.heard("carla").contains { $0.contains("S\(solution.id)") && !$0.contains("bert") })
        #expect(try scene.publish(isSure: true, by: "bert").refusal == .knowledge(.isPublished(solution.id)))
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("what was taken back does not become public")
    func takenBack() throws {
        var scene = try Scene()
        let answer = try scene.settle("no")
        scene.world.perform(.message(.redact(answer, reason: nil)), by: "anna")
        let redacted = Message(
            id: answer.id, at: answer.at, author: answer.author, authorAccount: answer.authorAccount,
            place: answer.place, kind: .privmsg, text: "", isRedacted: true)
        let publish = KnowledgeCommand.publish(
            channel: scene.room, question: try scene.message(scene.question), answer: redacted, words: nil, isSure: true
        )
        #expect(scene.world.perform(.knowledge(publish), by: "bert").refusal == .knowledge(.isNotSettled))
        let said = scene.world.say("and this?", in: "#cafe", by: "bert")
        let other = try #require(said)
        let foreign = KnowledgeCommand.publish(
            channel: scene.room, question: try scene.message(scene.question), answer: other, words: nil, isSure: true)
        #expect(scene.world.perform(.knowledge(foreign), by: "bert").refusal == .knowledge(.isNotSettled))
    }

    @Test("asking has its reasons to be refused")
    func refusals() throws {
        var settings = CoreSettings()
        settings.privateQuestions = 2
        var scene = try Scene(settings)
        func ask(_ community: String, _ text: String, by nick: String) -> Refusal? {
            scene.world.perform(.knowledge(.askPrivately(community: community, text: text)), by: nick).refusal
        }
        #expect(ask("cafe", "why?", by: "bert") == .notAHelpCommunity("#cafe"))
        #expect(ask("none", "why?", by: "bert") == .noSuchCommunity("none"))
        #expect(ask("it-help", " ", by: "bert") == .noTextToSend)
        #expect(ask("it-help", "why?", by: "anna") == .knowledge(.nobodyToAsk), "its only owner asks")
        #expect(ask("it-help", "why?", by: "filing") == .missingScope(.file))
        #expect(ask("it-help", "why?", by: "bert") == nil)
        #expect(ask("it-help", "why?", by: "bert") == .tooLong(what: "list of private questions", limit: 2))
        #expect(
            scene.world.perform(.channel(.join("#question-99", key: nil)), by: "carla").refusal
                == .noSuchChannel("#question-99"), "such names are kept")
        #expect(
            scene.world.perform(.knowledge(.addHelper(channel: "#it-help", account: "anna")), by: "bert").refusal
                == .knowledge(.isNotPrivate("#it-help")))
    }

    @Test("it is not filed into a case, where others would read it")
    func filing() throws {
        var scene = try Scene()
        let file = CaseCommand.file(number: "2026-0001", thread: [try scene.message(scene.question)], wish: nil)
        #expect(scene.world.perform(.casework(file), by: "bert").refusal == .notFileable(scene.room))
    }

    @Test(
        "names go, words stay",
        arguments: [
            ("anna: try this", "try this"), ("Anna, thanks", "thanks"),
            ("ask Anna or bert.", "ask somebody or somebody."),
            ("(anna)", "(somebody)"), ("annabel is no anna-b", "annabel is no anna-b"),
            ("anna's own", "somebody's own"),
            ("two  spaces", "two  spaces"), ("", ""), ("anna", "somebody"),
        ])
    func names(text: String, shown: String) {
        #expect(text.hiding(["anna", "bert", ""]) == shown)
    }
}
