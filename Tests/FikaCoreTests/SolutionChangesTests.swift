import Testing

@testable import FikaCore

@Suite("What changed of solutions")
struct SolutionChangesTests {
    /// Anna owns the community; bert asked, carla's answer was accepted as S1; S2 and S3 came from elsewhere.
    private struct Scene {
        var world: World
        let thread: [Message]

        init() throws {
            let scene = FilingTests.scene()
            world = scene.world
            thread = scene.thread
            world.operate(.community(.addOwner(community: "it-help", account: "anna")))
            perform(.accept(question: thread[0], answer: thread[1]), by: "bert")
            let one = KnowledgeCommand.KeptElsewhere(
                question: "how?", answer: "so", author: "desk", at: Timestamp(milliseconds: 7))
            perform(.keep([one, one], community: "it-help"), by: "anna")
        }

        mutating func perform(_ command: KnowledgeCommand, by nick: String) {
            let refusal = world.perform(.knowledge(command), by: nick).refusal
            #expect(refusal == nil)
        }

        /// What a page shows behind a mark.
        mutating func changes(after mark: Int64, limit: Int = 9) throws -> Query.SolutionChanges {
            let ask = QueryCommand.solutions(community: "it-help", .changed(after: mark), limit: limit)
            let outcome = world.perform(.query(ask), by: "anna")
            guard case .solutions(let query)? = outcome.query else { preconditionFailure("\(outcome)") }
            return try #require(query.changes)
        }

        mutating func numbers(after mark: Int64) throws -> [Int64] {
            try changes(after: mark).solutions.map(\.value)
        }

        mutating func mark() throws -> Int64 { try changes(after: 0).mark }
    }

    @Test("all at first, page by page; behind the last mark there is nothing")
    func pages() throws {
        var scene = try Scene()
        let first = try scene.changes(after: 0, limit: 2)
        #expect(first.solutions.map(\.value) == [1, 2] && first.hasMore)
        let second = try scene.changes(after: first.mark, limit: 2)
        #expect(second.solutions.map(\.value) == [3] && !second.hasMore)
        let third = try scene.changes(after: second.mark)
        #expect(third.solutions.isEmpty && third.mark == second.mark && !third.hasMore)
    }

    @Test("edits, owners, reviews, out of date and renewed: each is a change, and the last counts")
    func care() throws {
        var scene = try Scene()
        let steps: [KnowledgeCommand.SolutionStep] = [
            .edit(question: nil, answer: "other"), .own("bert"), .review(next: nil), .outdate(reason: "old"), .renew,
        ]
        for step in steps {
            let mark = try scene.mark()
            scene.perform(.solution(SolutionID(2), step), by: "anna")
            #expect(try scene.numbers(after: mark) == [2], "\(step)")
        }
        #expect(try scene.numbers(after: 0) == [1, 3, 2], "in the order of their last changes, each once")
    }

    @Test("an offer and what people say of it are changes")
    func offers() throws {
        var scene = try Scene()
        var mark = try scene.mark()
        let question = scene.world.say("and my other form?", in: "#it-help", by: "bert")
        let asked = try #require(question)
        let tags = [Message.Tag(key: Solution.tag, value: "1")]
        let said = scene.world.say("worked before", in: "#it-help", by: "filing", tags: tags, replyTo: asked.id)
        #expect(try scene.numbers(after: mark) == [1])
        mark = try scene.mark()
        let offer = try #require(said)
        let thumb = MessageCommand.send(
            to: "#it-help", kind: .tagmsg, text: "", tags: [.init(key: "+draft/react", value: "👍")], parent: offer.id)
        scene.world.perform(.message(thumb), by: "anna")
        #expect(try scene.numbers(after: mark) == [1])
    }

    @Test("an answer or a question that is taken back is a change", arguments: [0, 1])
    func withdrawn(index: Int) throws {
        var scene = try Scene()
        let mark = try scene.mark()
        let message = scene.thread[index]
        let author = message.author.nick
        let outcome = scene.world.perform(.message(.redact(message, reason: nil)), by: author)
        #expect(outcome.refusal == nil)
        #expect(try scene.numbers(after: mark) == [1])
    }

    @Test("only of communities that the asker may read, whoever else changed something")
    func rights() throws {
        var scene = try Scene()
        let mark = try scene.mark()
        scene.world.operate(.community(.create(name: "hr", title: "HR", kind: .help, joinRule: .members)))
        let one = KnowledgeCommand.KeptElsewhere(
            question: "q", answer: "a", author: "desk", at: Timestamp(milliseconds: 7))
        scene.world.operate(.knowledge(.keep([one], community: "hr")))
        #expect(try scene.numbers(after: mark).isEmpty)
        let ask = QueryCommand.solutions(community: "hr", .changed(after: 0), limit: 9)
        #expect(scene.world.perform(.query(ask), by: "anna").refusal == .noSuchCommunity("hr"))
        let everywhere = QueryCommand.solutions(community: nil, .changed(after: 0), limit: 9)
        guard case .solutions(let query)? = scene.world.perform(.query(everywhere), by: "anna").query else {
            Issue.record("no query")
            return
        }
        #expect(query.changes?.solutions.map(\.value) == [1, 2, 3])
    }

    @Test("a mark of another life, or of nobody, begins anew")
    func otherLife() {
        var changes = SolutionChanges()
        for id in [1, 2, 1] as [Int64] { changes.note(SolutionID(id)) }
        let old = changes.mark
        #expect(changes.solutions(after: old + 1).map(\.solution.value) == [2, 1])
        var next = SolutionChanges()
        for id in [1, 2] as [Int64] { next.note(SolutionID(id)) }
        next.begin(at: Timestamp(milliseconds: 1_000))
        #expect(next.mark == 1_002)
        #expect(next.solutions(after: old).map(\.solution.value) == [1, 2])
        #expect(Array(next.solutions(after: next.mark).map(\.solution)).isEmpty)
    }

    @Test("places that count no more are thrown away, and what is behind a mark stays the same")
    func compacted() {
        var changes = SolutionChanges()
        for id in 1...10 as ClosedRange<Int64> { changes.note(SolutionID(id)) }
        let mark = changes.mark
        for _ in 0..<1_000 { changes.note(SolutionID(3)) }
        changes.note(SolutionID(7))
        #expect(changes.solutions(after: mark).map(\.solution.value) == [3, 7])
        #expect(changes.placesCount <= 10 * (1 + SolutionChanges.supersededMax) + 1)
    }
}
