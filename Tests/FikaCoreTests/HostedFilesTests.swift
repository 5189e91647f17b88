import Testing

@testable import FikaCore

@Suite("Files without a case")
struct HostedFilesTests {
    private func received(_ outcome: Outcome) -> HostedFile? {
        for case .document(.hosted(.received(let file))) in outcome.events { return file }
        return nil
    }

    private func send(_ world: inout World, as name: String = "anna") throws -> HostedFile {
        try #require(
            received(world.perform(.document(.hosted(.complete(ticket: nil, DocumentsTests.file))), account: name)))
    }

    private func attach(_ id: HostedFileID, _ number: String, kind: String = "drawing") -> Command {
        .document(.hosted(.attach(id, number: number, kind: kind, title: "North", confidentiality: nil)))
    }

    @Test("a file becomes a document or a version, told in the channel, and its address leads there after a restart")
    func attached() throws {
        var (world, permit, _) = DocumentsTests.office()
        world.perform(.channel(.join("#case-" + permit, key: nil)), by: "bert")
        let (one, other) = (try send(&world), try send(&world))
        #expect(one.id < other.id && world.state.hosted.count == 2)
        #expect(world.contents("anna").contains(.reply(.document(.hosted([one], isNew: true)))), "told in the chat")
        world.perform(attach(one.id, permit), by: "anna")
        let document = try #require(world.state.documents[DocumentID(1)])
        #expect(document.latest.hosted == one.id && document.latest.author == "anna" && world.state.hosted.count == 1)
        #expect(world.heard("bert").last?.hasPrefix("anna added D1, North (drawing, plan.txt, 5 B)") == true)
        world.perform(.document(.hosted(.attachVersion(other.id, of: document.id))), by: "anna")
        let next = world.restarted()
        #expect(next.documents.place(of: other.id)?.version == 2 && next.documents == world.state.documents)
        #expect(next.hosted.count == 0)
        let opened = world.perform(.document(.hosted(.open(other.id))), account: "bert")
        #expect(opened.refusal == nil)
        #expect(world.perform(.document(.hosted(.open(other.id))), account: "carla").refusal != nil)
    }

    @Test("it is nobody else's, and what is refused leaves it where it is")
    func own() throws {
        var (world, permit, complaint) = DocumentsTests.office()
        world.operate(.casework(.defineType(.whole)))
        world.perform(.casework(.open(type: "building", title: "Shed", confidentiality: .internal)), by: "anna")
        let whole = try #require(world.state.cases.all.last?.number)
        let file = try send(&world)
        let none = Refusal.document(.noSuchFile(file.id.name))
        let table: [(String, Command, Refusal)] = [
            ("bert", attach(file.id, permit), none), ("carla", attach(file.id, permit), none),
            ("bert", .document(.hosted(.attachVersion(file.id, of: DocumentID(1)))), none),
            ("bert", .document(.hosted(.open(file.id))), none),
            ("anna", attach(HostedFileID(1), permit), .document(.noSuchFile("1"))),
            ("anna", attach(file.id, "2026-0999"), .noSuchCase("2026-0999")),
            ("anna", attach(file.id, permit, kind: ""), .document(.noSuchKind("", allowed: []))),
            (
                "anna", attach(file.id, whole, kind: "song"),
                .document(.noSuchKind("song", allowed: ["drawing", "advice"]))
            ),
            (
                "anna", .document(.hosted(.attachVersion(file.id, of: DocumentID(9)))),
                .document(.noSuchDocument("D9"))
            ),
            ("anna", .document(.hosted(.fates([file.id]))), .operatorsOnly),
            ("robo", .document(.hosted(.requestUpload)), .missingScope(.file)),
        ]
        for (name, command, refusal) in table {
            #expect(world.perform(command, by: name).refusal == refusal, "\(name) \(command)")
        }
        let foreign = try send(&world, as: "bert")
        #expect(world.perform(attach(foreign.id, complaint), by: "bert").refusal == .noSuchCase(complaint))
        #expect(world.state.documents.count == 0 && world.state.hosted.count == 2)
    }

    @Test("a token is for one file, and not for anything else")
    func token() throws {
        var (world, permit, _) = DocumentsTests.office()
        func ticket(_ outcome: Outcome) -> TicketID? {
            for case .document(.ticketIssued(let ticket, _)) in outcome.events { return ticket.id }
            return nil
        }
        let host = try #require(ticket(world.perform(.document(.hosted(.requestUpload)), by: "anna")))
        let upload = try #require(
            ticket(
                world.perform(
                    .document(
                        .requestUpload(number: permit, kind: "drawing", title: "x", confidentiality: nil)), by: "anna"))
        )
        let none = Refusal.document(.noSuchTicket)
        for (name, command) in [
            ("anna", DocumentCommand.beginUpload(host)), ("anna", .open(host)),
            ("anna", .hosted(.begin(ticket: upload))), ("bert", .hosted(.begin(ticket: host))),
            ("bert", .hosted(.complete(ticket: host, DocumentsTests.file))),
        ] {
            #expect(world.perform(.document(command), account: name).refusal == none, "\(command)")
        }
        let complete = DocumentCommand.hosted(.complete(ticket: host, DocumentsTests.file))
        #expect(world.perform(.document(.hosted(.begin(ticket: host))), account: "anna").refusal == nil)
        #expect(received(world.perform(.document(complete), account: "anna")) != nil)
        #expect(world.perform(.document(complete), account: "anna").refusal == none)
    }

    @Test("each ends by itself, and there are never more than may wait")
    func endings() throws {
        var (world, _, _) = DocumentsTests.office()
        let first = try send(&world)
        for _ in 1..<world.state.settings.hostedFilesPerAccount { _ = try send(&world) }
        let full = Refusal.document(.tooManyHosted(limit: world.state.settings.hostedFilesPerAccount))
        #expect(world.perform(.document(.hosted(.begin(ticket: nil))), account: "anna").refusal == full)
        world.wait(seconds: world.state.settings.hostedFileSeconds)
        let outcome = world.operate(.document(.hosted(.fates([first.id]))))
        #expect(outcome.events.contains(.document(.hosted(.lapsed(first.id)))))
        #expect(world.state.hosted.count == 0)
        #expect(try send(&world).id > first.id)
    }
}
