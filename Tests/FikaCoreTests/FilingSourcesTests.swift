import Testing

@testable import FikaCore

@Suite("Filing: chosen messages, notes, several cases")
struct FilingSourcesTests {
    private static func file(_ material: FilingRequest.Material, into numbers: [String]) -> Command {
        .casework(.filing(.file(FilingRequest(material, into: numbers))))
    }

    private static func filings(_ outcome: Outcome) -> [Filing] {
        outcome.events.compactMap { if case .casework(.filed(let filing, _)) = $0 { filing } else { nil } }
    }

    @Test("chosen messages are filed as they were chosen, in order of time, once")
    func chosen() {
        var scene = FilingTests.scene()
        let choice = [scene.thread[2], scene.thread[0]]
        let outcome = scene.world.perform(Self.file(.chosen(choice), into: [scene.permit]), by: "bert")
        #expect(Self.filings(outcome).map(\.messages) == [[scene.thread[0].id, scene.thread[2].id]])
        #expect(scene.world.heard("carla").contains { $0.contains("Filed: 2 messages into case \(scene.permit)") })
        let again = scene.world.perform(
            Self.file(.chosen(choice.reversed()), into: [scene.permit]), by: "anna")
        #expect(again.events.isEmpty)
        let other = scene.world.perform(Self.file(.chosen([scene.thread[0]]), into: [scene.permit]), by: "bert")
        #expect(Self.filings(other).map(\.id) == [FilingID(2)], "another choice is another filing")
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("a note is numbered as a message, kept with its author, and filed once however often it is sent")
    func note() {
        var scene = FilingTests.scene()
        let command = Self.file(.note("He called:\nthe drawing is in."), into: [scene.permit])
        let outcome = scene.world.perform(command, by: "bert")
        guard case .casework(.filed(let filing, let copies))? = outcome.events.first, let copy = copies.first else {
            Issue.record("nothing was filed: \(String(describing: outcome.refusal))")
            return
        }
        #expect(copy.text == "He called:\nthe drawing is in." && copy.author.nick == "bert")
        #expect(filing.messages == [copy.id] && copies.count == 1)
        let posted = outcome.events.compactMap { if case .message(.posted(let message)) = $0 { message } else { nil } }
        #expect(posted.map(\.text) == ["Filed here: a note by bert. Receipt F1."], "said nowhere but in the case")
        #expect(posted.allSatisfy { $0.id > copy.id })
        #expect(scene.world.perform(command, by: "bert").events.isEmpty)
        #expect(Self.filings(scene.world.perform(command, by: "anna")).count == 1, "the same words of somebody else")
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("a conversation is filed by one of its two, and the other is told in it")
    func conversation() {
        var scene = FilingTests.scene()
        let said = [
            scene.world.say("is the barn yours?", in: "bert", by: "anna"),
            scene.world.say("it is", in: "anna", by: "bert"),
        ].compactMap(\.self)
        let outcome = scene.world.perform(Self.file(.chosen(said), into: [scene.permit]), by: "bert")
        let names = ["bert", "anna"]
        guard let bert = scene.world.state.accounts[name: "bert"]?.id,
            let anna = scene.world.state.accounts[name: "anna"]?.id
        else { return }
        #expect(Self.filings(outcome).map(\.source) == [.conversation(one: bert, other: anna, names: names)])
        #expect(scene.world.heard("anna").contains("Filed: 2 messages into case \(scene.permit) by bert. Receipt F1."))
        #expect(!scene.world.heard("carla").contains { $0.hasPrefix("Filed: 2") })
        let others = scene.world.perform(Self.file(.chosen(said), into: [scene.permit]), by: "anna")
        #expect(others.events.isEmpty, "the other side files the same")
    }

    @Test("several cases in one request: a filing and a receipt in each, or nothing in any")
    func several() {
        var scene = FilingTests.scene()
        let both = [scene.permit, scene.complaint, scene.permit]
        let refused = scene.world.perform(Self.file(.thread(scene.thread), into: both), by: "bert")
        #expect(refused.refusal == .noSuchCase(scene.complaint) && refused.events.isEmpty)
        let outcome = scene.world.perform(Self.file(.thread(scene.thread), into: both), by: "anna")
        #expect(Self.filings(outcome).map(\.id) == [FilingID(1), FilingID(2)])
        let lines = outcome.events.compactMap { event -> String? in
            if case .message(.posted(let message)) = event { return message.text }
            return nil
        }
        #expect(lines.contains("Filed: 3 messages into case \(scene.permit) by anna. Receipt F1."))
        #expect(lines.contains("Filed: 3 messages into a case by anna. Receipt F2."), "not everybody may know which")
        let more = scene.world.perform(
            .casework(.open(type: "building-permit", title: "x", confidentiality: nil)), by: "anna")
        #expect(more.refusal == nil)
        let third = scene.world.state.cases.all.last?.number ?? ""
        let again = scene.world.perform(Self.file(.thread(scene.thread), into: [third] + both), by: "anna")
        #expect(Self.filings(again).map(\.id) == [FilingID(3)], "what is there already stays as it is")
    }

    @Test("what may not be filed, and why")
    func refusals() {
        var scene = FilingTests.scene()
        scene.world.connect("guest")
        let secret = "#complaint-" + scene.complaint
        scene.world.perform(.channel(.join(secret, key: nil)), by: "anna")
        let name = scene.world.say("the neighbour's name", in: secret, by: "anna").map { [$0] } ?? []
        let coffee = scene.world.say("coffee?", in: "#cafe", by: "anna").map { [$0] } ?? []
        let direct = scene.world.say("psst", in: "bert", by: "anna").map { [$0] } ?? []
        scene.world.perform(.casework(.filing(.file(.init(.thread(scene.thread), into: [scene.permit])))), by: "bert")
        let receipt = Message(
            id: MessageID(99), at: Timestamp(milliseconds: 0), author: .fika, authorAccount: nil,
            place: scene.thread[0].place, kind: .notice, text: "Filed")
        let taken = Message(
            id: scene.thread[0].id, at: scene.thread[0].at, author: scene.thread[0].author,
            authorAccount: scene.thread[0].authorAccount, place: scene.thread[0].place, kind: .privmsg, text: "",
            isRedacted: true)
        let (permit, one) = (scene.permit, [scene.thread[0]])
        let long = String(repeating: "n", count: 4_001)
        let table: [(String, FilingRequest.Material, [String], Refusal)] = [
            ("bert", .chosen([]), [permit], .noSuchMessage),
            ("bert", .chosen([receipt]), [permit], .noSuchMessage),
            ("bert", .chosen([taken]), [permit], .noSuchMessage),
            ("bert", .chosen(one + coffee), [permit], .noSuchMessage),
            ("anna", .chosen(coffee), [permit], .notFileable("#cafe")),
            ("anna", .chosen(name), [permit], .confidentialityWouldFall),
            ("anna", .chosen(name), [scene.complaint], .notFileable(secret)),
            ("bert", .chosen(name), [permit], .noSuchMessage),
            ("bert", .chosen(Array(repeating: one[0], count: 501)), [permit], .tooLong(what: "choice", limit: 500)),
            ("carla", .chosen(one), [permit], .noSuchCase(permit)),
            ("bert", .chosen(direct + one), [permit], .noSuchMessage),
            ("bert", .note(" \n"), [permit], .noTextToSend),
            ("bert", .note(long), [permit], .tooLong(what: "note", limit: 4_000)),
            ("bert", .note("x"), [scene.complaint], .noSuchCase(scene.complaint)),
            ("bert", .note("x"), [], .noSuchCase("*")),
            ("bert", .note("x"), (1...9).map { "2026-000\($0)" }, .tooLong(what: "list of cases", limit: 8)),
            ("filing", .note("x"), [permit], .wishNotFound), ("guest", .note("x"), [permit], .accountRequired),
        ]
        for (nick, material, numbers, refusal) in table {
            let outcome = scene.world.perform(Self.file(material, into: numbers), by: nick)
            #expect(outcome.refusal == refusal, "\(nick) into \(numbers)")
            #expect(outcome.events.isEmpty)
        }
        scene.world.join(person: "dirk", clearance: .internal)
        let outcome = scene.world.perform(Self.file(.chosen(direct), into: [permit]), by: "dirk")
        #expect(outcome.refusal == .noSuchMessage, "a conversation of two others")
    }

    @Test("messages are chosen where one reads; each once, and not above the limit")
    func query() {
        var scene = FilingTests.scene()
        let ids = scene.thread.map(\.id)
        let ask = { (target: String, ids: [MessageID]) in Command.query(.chosen(target: target, ids, alongside: nil)) }
        guard case .chosen(let query)? = scene.world.perform(ask("#it-help", ids + ids), by: "bert").query else {
            Issue.record("no query")
            return
        }
        #expect(query.messages == ids)
        let many = (1...501).map { MessageID(Int64($0)) }
        let table: [(String, [MessageID], Refusal)] = [
            ("#complaint-" + scene.complaint, ids, .noSuchChannel("#complaint-" + scene.complaint)),
            ("#it-help", [], .noSuchMessage), ("#it-help", many, .tooLong(what: "choice", limit: 500)),
        ]
        for (target, ids, refusal) in table {
            #expect(scene.world.perform(ask(target, ids), by: "bert").refusal == refusal)
        }
    }
}
