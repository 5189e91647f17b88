import Testing

@testable import FikaCore

@Suite("Documents")
struct DocumentsTests {
    static let file = StoredFile(
        digest: String(repeating: "ab", count: 32), bytes: 5, mediaType: "text/plain", name: "plan.txt")

    /// The office, with a web side. bert is a colleague, carla may know of nothing.
    static func office() -> (world: World, permit: String, complaint: String) {
        var settings = CoreSettings()
        settings.takesDocuments = true
        let office = CaseworkTests.office(settings)
        var world = office.world
        world.join(bot: "robo", scopes: Scope.allCases)
        world.connect("guest")
        return (world, office.permit, office.complaint)
    }

    private func issued(_ outcome: Outcome) -> DocumentTicket? {
        for case .document(.ticketIssued(let ticket, _)) in outcome.events { return ticket }
        return nil
    }

    private func request(
        _ number: String, _ kind: String = "drawing", _ title: String = "North", _ level: Confidentiality? = nil
    ) -> Command {
        .document(.requestUpload(number: number, kind: kind, title: title, confidentiality: level))
    }

    /// A document of anna's, by way of all steps.
    private func add(_ number: String, to world: inout World, level: Confidentiality? = nil) throws -> Document {
        let ticket = try #require(issued(world.perform(request(number, "drawing", "North", level), by: "anna")))
        world.perform(.document(.beginUpload(ticket.id)), account: "anna")
        let outcome = world.perform(.document(.completeUpload(ticket.id, Self.file)), account: "anna")
        guard case .document(.added(let document))? = outcome.events.first else {
            throw Missing(refusal: outcome.refusal)
        }
        return document
    }

    struct Missing: Error { let refusal: Refusal? }

    @Test("who fetches a document of a confidential case is on record with its version; who may not, with its number")
    func onRecord() throws {
        var (world, _, complaint) = Self.office()
        let document = try add(complaint, to: &world)
        let fetched = world.perform(.document(.openDocument(document.id, version: nil)), account: "anna").audits
        #expect(fetched.map(\.act) == [.document] && fetched.first?.document == document.id)
        #expect(fetched.first?.version == 1 && fetched.first?.cases == [complaint])
        let refused = world.perform(.document(.openDocument(document.id, version: nil)), account: "bert").audits
        let absent = world.perform(.document(.openDocument(DocumentID(99), version: nil)), account: "bert").audits
        #expect(refused.map(\.act) == [.refused] && refused.first?.document == document.id)
        #expect(absent.map(\.act) == [.refused] && absent.first?.cases == refused.first?.cases)
    }

    @Test("a document, a second version, and a life later they are there; tickets are not")
    func adding() throws {
        var (world, permit, _) = Self.office()
        let document = try add(permit, to: &world)
        #expect(document.name == "D1" && document.latest.author == "anna" && document.confidentiality == .internal)
        let ticket = try #require(issued(world.perform(.document(.requestVersion(document.id)), by: "bert")))
        world.perform(.document(.completeUpload(ticket.id, Self.file)), account: "bert")
        #expect(world.state.documents[document.id]?.versions.map(\.author) == ["anna", "bert"])
        #expect(world.state.tickets.count == 0)
        world.perform(request(permit), by: "anna")
        let next = world.restarted()
        #expect(next.documents == world.state.documents)
        #expect(next.tickets.count == 0)
        #expect(next.isDurablyEqual(to: world.state))
    }

    @Test("who may not, and what is wrong, is refused with its reason")
    func refused() throws {
        var (world, permit, complaint) = Self.office()
        world.perform(.casework(.assign(number: permit, account: "bert", role: .reader)), by: "anna")
        let long = String(repeating: "t", count: 201)
        let table: [(String, Command, Refusal)] = [
            ("bert", request(permit), .document(.readersOnlyRead(permit))),
            ("bert", request(complaint), .noSuchCase(complaint)),
            ("carla", request(permit), .noSuchCase(permit)),
            ("guest", request(permit), .noSuchCase(permit)),
            ("robo", request(permit), .missingScope(.file)),
            ("anna", request("2026-0999"), .noSuchCase("2026-0999")),
            ("anna", request(permit, "drawing", ""), .emptyTitle),
            ("anna", request(permit, "drawing", long), .tooLong(what: "title", limit: 200)),
            ("anna", request(permit, "", "x"), .document(.noSuchKind("", allowed: []))),
            ("anna", request(permit, "drawing", "x", .secret), .document(.wrongConfidentiality(.internal))),
            ("anna", .document(.requestVersion(DocumentID(9))), .document(.noSuchDocument("D9"))),
            ("anna", .document(.requestDownload(DocumentID(9), version: 1)), .document(.noSuchDocument("D9"))),
        ]
        for (nick, command, refusal) in table {
            #expect(world.perform(command, by: nick).refusal == refusal, "\(nick) \(command)")
        }
        #expect(world.operate(request(permit)).refusal == .accountRequired)
    }

    @Test("kinds are the type's, and say how confidential a document usually is")
    func kinds() throws {
        var (world, _, _) = Self.office()
        world.operate(.casework(.defineType(.whole)))
        world.perform(.casework(.open(type: "building", title: "Shed", confidentiality: .internal)), by: "anna")
        let number = try #require(world.state.cases.all.last?.number)
        let wrong = world.perform(request(number, "song"), by: "anna")
        #expect(wrong.refusal == .document(.noSuchKind("song", allowed: ["drawing", "advice"])))
        guard case .upload(let draft)? = issued(world.perform(request(number, "ADVICE"), by: "anna"))?.purpose else {
            Issue.record("no ticket")
            return
        }
        #expect(draft.kind == "advice")
        #expect(draft.confidentiality == .internal, "never above the case")
    }

    @Test("a ticket is one account's, for one purpose, for a while, and an upload's is used up")
    func tickets() throws {
        var (world, permit, _) = Self.office()
        let document = try add(permit, to: &world)
        let up = try #require(issued(world.perform(request(permit), by: "anna")))
        let down = try #require(
            issued(world.perform(.document(.requestDownload(document.id, version: nil)), by: "anna")))
        let none = Refusal.document(.noSuchTicket)
        #expect(world.perform(.document(.beginUpload(up.id)), account: "bert").refusal == none)
        #expect(world.perform(.document(.open(down.id)), account: "bert").refusal == none)
        #expect(world.perform(.document(.open(up.id)), account: "anna").refusal == none)
        #expect(world.perform(.document(.beginUpload(down.id)), account: "anna").refusal == none)
        #expect(world.perform(.document(.beginUpload(TicketID(99))), account: "anna").refusal == none)
        #expect(world.perform(.document(.open(down.id)), account: "anna").refusal == nil)
        #expect(world.perform(.document(.open(down.id)), account: "anna").refusal == nil, "taken up again")
        #expect(world.perform(.document(.beginUpload(up.id)), account: "anna").refusal == nil)
        #expect(world.perform(.document(.beginUpload(up.id)), account: "anna").refusal == nil, "tried again")
        world.wait(seconds: world.state.settings.uploadTicketSeconds + 1)
        #expect(world.perform(.document(.open(down.id)), account: "anna").refusal == none, "expired")
        #expect(world.perform(.document(.completeUpload(up.id, Self.file)), account: "anna").refusal == nil, "begun")
        #expect(world.perform(.document(.completeUpload(up.id, Self.file)), account: "anna").refusal == none)
        let late = try #require(issued(world.perform(request(permit), by: "anna")))
        world.wait(seconds: world.state.settings.uploadTicketSeconds + 1)
        #expect(world.perform(.document(.beginUpload(late.id)), account: "anna").refusal == none)
    }

    @Test(
        "a right that is lost between the ticket and its use is lost",
        arguments: ["clearance", "role", "closed", "out"])
    func revoked(_ how: String) throws {
        var (world, _, complaint) = Self.office()
        world.perform(.casework(.assign(number: complaint, account: "bert", role: .adviser)), by: "anna")
        let document = try add(complaint, to: &world)
        let up = try #require(issued(world.perform(.document(.requestVersion(document.id)), by: "bert")))
        let down = try #require(
            issued(world.perform(.document(.requestDownload(document.id, version: 1)), by: "bert")))
        #expect(world.perform(.document(.beginUpload(up.id)), account: "bert").refusal == nil)
        switch how {
        case "clearance": world.operate(.account(.setClearance(name: "bert", .internal)))
        case "role": world.perform(.casework(.unassign(number: complaint, account: "bert")), by: "anna")
        case "out": world.operate(.account(.disable(name: "bert")))
        default: world.operate(.casework(.close(number: complaint, result: "founded")))
        }
        let upload = world.perform(.document(.completeUpload(up.id, Self.file)), account: "bert").refusal
        #expect(upload == (how == "closed" ? .caseIsClosed(complaint) : .document(.noSuchTicket)))
        let download = world.perform(.document(.open(down.id)), account: "bert").refusal
        #expect(download == (how == "closed" ? nil : .document(.noSuchDocument("D1"))))
        #expect(world.state.documents[document.id]?.versions.count == 1)
    }

    @Test("a file that is none, or too large, is not taken")
    func malformed() throws {
        var (world, permit, _) = Self.office()
        let ticket = try #require(issued(world.perform(request(permit), by: "anna")))
        let huge = StoredFile(digest: Self.file.digest, bytes: .max, mediaType: "", name: "")
        for digest in ["", "../../etc/passwd", String(repeating: "AB", count: 32), String(repeating: "é", count: 32)] {
            let file = StoredFile(digest: digest, bytes: 1, mediaType: "", name: "")
            let outcome = world.perform(.document(.completeUpload(ticket.id, file)), account: "anna")
            #expect(outcome.refusal == .document(.malformedFile))
        }
        let outcome = world.perform(.document(.completeUpload(ticket.id, huge)), account: "anna")
        #expect(outcome.refusal == .document(.fileTooLarge(limit: world.state.settings.fileBytesMax)))
        #expect(world.state.documents.count == 0)
    }

    @Test("there are never more tickets than there may be, and the oldest makes room")
    func manyTickets() throws {
        var (world, permit, _) = Self.office()
        for _ in 0..<(world.state.settings.ticketsPerAccount + 5) { world.perform(request(permit), by: "anna") }
        #expect(world.state.tickets.count == world.state.settings.ticketsPerAccount)
        #expect(world.perform(.document(.beginUpload(TicketID(1))), account: "anna").refusal != nil)
        #expect(world.perform(.document(.beginUpload(TicketID(69))), account: "anna").refusal == nil)
    }

    @Test("comments are messages that answer the version's line, and both know each other")
    func comments() throws {
        var (world, permit, _) = Self.office()
        let document = try add(permit, to: &world)
        for nick in ["anna", "bert"] { world.perform(.channel(.join("#case-" + permit, key: nil)), by: nick) }
        let outcome = world.perform(
            .document(.comment(document.id, version: nil, anchor: "page 3", text: "thin")), by: "bert")
        guard case .message(.posted(let message))? = outcome.events.first,
            let comment = world.state.documents[document.id]?.comments.first
        else {
            Issue.record("no comment: \(String(describing: outcome.refusal))")
            return
        }
        #expect(message.text == "D1 version 1, page 3: thin")
        #expect(message.parent == document.latest.receipt && comment.message == message.id)
        #expect(message.tags.map(\.value) == ["D1/1", "page 3"])
        let long = String(repeating: "p", count: 101)
        let table: [(String, DocumentCommand, Refusal)] = [
            ("bert", .comment(document.id, version: 2, anchor: "", text: "x"), .document(.noSuchVersion("D1", 2))),
            ("bert", .comment(document.id, version: 1, anchor: long, text: "x"), .tooLong(what: "place", limit: 100)),
            ("bert", .comment(document.id, version: 1, anchor: "", text: ""), .noTextToSend),
            ("carla", .comment(document.id, version: 1, anchor: "", text: "x"), .document(.noSuchDocument("D1"))),
        ]
        for (nick, command, refusal) in table {
            #expect(world.perform(.document(command), by: nick).refusal == refusal)
        }
    }

    @Test("without a web side nothing is promised")
    func off() {
        var (world, permit, _) = CaseworkTests.office()
        #expect(world.perform(request(permit), by: "anna").refusal == .document(.isOff))
    }

    @Test(
        "whatever a name holds, what is kept is harmless",
        arguments: [
            ("plan.pdf", "plan.pdf"), ("../../etc/passwd", "passwd"), ("C:\\temp\\plan.pdf", "plan.pdf"),
            ("..", "document"),
            ("", "document"), ("/", "document"), (".htaccess", "htaccess"), ("a\u{0}b\r\nc", "abc"),
            ("annexe\u{202E}fdp.exe", "annexefdp.exe"), ("a\"b;c%2e.txt", "a_b_c_2e.txt"),
            ("naïve é.txt", "naïve é.txt"),
            (String(repeating: "n", count: 300) + ".pdf", String(repeating: "n", count: 196) + ".pdf"),
        ])
    func names(_ sent: String, _ kept: String) {
        #expect(StoredFile.cleaned(name: sent) == kept)
    }

    @Test(
        "a media type is two tokens or nothing",
        arguments: [
            ("application/pdf", "application/pdf"), ("Text/HTML; charset=utf-8", "text/html"),
            ("", "application/octet-stream"),
            ("text", "application/octet-stream"), ("a/b/c", "application/octet-stream"),
            ("text/pl ain", "application/octet-stream"), ("text/\r\nx: y", "application/octet-stream"),
        ])
    func mediaTypes(_ sent: String, _ kept: String) {
        #expect(StoredFile.cleaned(mediaType: sent) == kept)
    }

    @Test(
        "sizes read well",
        arguments: [
            (0, "0 B"), (999, "999 B"), (2_100_000, "2.1 MB"), (123_456, "123 kB"), (2_147_483_648, "2.1 GB"),
        ] as [(Int64, String)])
    func sizes(_ bytes: Int64, _ text: String) {
        #expect(bytes.sizeText == text)
    }
}
