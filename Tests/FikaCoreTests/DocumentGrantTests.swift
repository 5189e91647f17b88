import Testing

@testable import FikaCore

@Suite("Grants of documents")
struct DocumentGrantTests {
    /// anna handles a confidential complaint with three papers, one with two versions and remarks on both; bert is a
    /// colleague without a role, erik a guest.
    struct Scene {
        var world: World
        let number: String
        var papers: [Document] = []
        var remarks: [MessageID] = []

        init() throws {
            let office = DocumentsTests.office()
            world = office.world
            number = office.complaint
            world.operate(
                .account(
                    .addGuest(
                        name: "erik", credentials: [1], clearance: .confidential,
                        Account.Guest(organisation: "Fire brigade", ends: nil))))
            world.connect("erik", account: "erik")
            world.perform(.channel(.join("#complaint-" + number, key: nil)), by: "anna")
            for title in ["North", "South", "East"] { try add(title) }
            try remark(1)
            let ticket = try issue(.requestVersion(papers[0].id), by: "anna")
            world.perform(.document(.completeUpload(ticket.id, DocumentsTests.file)), account: "anna")
            try remark(2)
        }

        private mutating func add(_ title: String) throws {
            let ticket = try issue(
                .requestUpload(number: number, kind: "photo", title: title, confidentiality: nil), by: "anna")
            let outcome = world.perform(.document(.completeUpload(ticket.id, DocumentsTests.file)), account: "anna")
            for case .document(.added(let document)) in outcome.events { papers.append(document) }
        }

        private mutating func remark(_ version: Int) throws {
            let outcome = world.perform(
                .document(.comment(papers[0].id, version: version, anchor: "", text: "thin \(version)")), by: "anna")
            for case .document(.commented(_, let comment)) in outcome.events { remarks.append(comment.message) }
        }

        mutating func issue(_ command: DocumentCommand, by name: String) throws -> DocumentTicket {
            let outcome = world.perform(.document(command), by: name)
            for case .document(.ticketIssued(let ticket, _)) in outcome.events { return ticket }
            throw DocumentsTests.Missing(refusal: outcome.refusal)
        }

        mutating func give(_ slice: Grant.Slice, to name: String, days: Int = 2) -> Refusal? {
            world.perform(
                .access(
                    .grant(
                        number: number, account: name, slice: slice, until: world.clock.adding(days: days),
                        reason: "expert")), by: "anna"
            ).refusal
        }

        /// What is listed under a name, and under which name.
        mutating func listed(_ name: String, by nick: String) -> (name: String, titles: [String])? {
            let outcome = world.perform(.read(.documents(number: name)), by: nick)
            for delivery in outcome.deliveries {
                if case .reply(.document(.list(let name, let documents))) = delivery.content {
                    return (name, documents.map(\.title))
                }
            }
            return nil
        }

        /// The remarks that may be read, of one document or none.
        mutating func remarks(on id: DocumentID, by nick: String) -> [MessageID]? {
            guard
                case .comments(let query)? = world.perform(.query(.comments(id, version: nil, limit: 9)), by: nick)
                    .query
            else { return nil }
            return query.comments.map(\.message)
        }
    }

    @Test("a grant of documents opens those, in all versions, under its own name", arguments: ["bert", "erik"])
    func documents(name: String) throws {
        var scene = try Scene()
        let (one, other) = (scene.papers[0].id, scene.papers[1].id)
        #expect(scene.give(.documents([one]), to: name) == nil)
        let listed = scene.listed(name + "-1", by: name)
        #expect(listed?.name == name + "-1" && listed?.titles == ["North"])
        #expect(
            scene.listed(name.uppercased() + "-1", by: "anna")?.titles == ["North"], "who sees all sees what is shown")
        let down = try scene.issue(.requestDownload(one, version: 1), by: name)
        #expect(scene.world.perform(.document(.open(down.id)), account: name).refusal == nil)
        #expect(scene.world.perform(.document(.openDocument(one, version: 2)), account: name).refusal == nil)
        for command in [
            DocumentCommand.requestDownload(other, version: nil), .openDocument(other, version: nil),
            .goOnReading(other, version: 1),
        ] {
            #expect(
                scene.world.perform(.document(command), account: name).refusal
                    == .document(.noSuchDocument(other.name)))
        }
        #expect(scene.listed(scene.number, by: name) == nil, "the case is not there")
        #expect(scene.remarks(on: one, by: name) == [], "talk was not granted")
    }

    @Test("what tells of it to the one it was granted to does not name the case")
    func unnamed() throws {
        var scene = try Scene()
        #expect(scene.give(.documents([scene.papers[0].id]), to: "erik") == nil)
        scene.world.forget()
        _ = scene.listed("erik-1", by: "erik")
        _ = try scene.issue(.requestDownload(scene.papers[0].id, version: nil), by: "erik")
        let words = "\(scene.world.contents("erik"))"
        #expect(words.contains("North") && !words.contains(scene.number) && !words.contains("complaint"))
    }

    @Test("a grant of talk opens no document, and one of the whole file all of them, later ones too")
    func talk() throws {
        var scene = try Scene()
        #expect(scene.give(.thread(scene.remarks[0]), to: "bert") == nil)
        #expect(scene.listed("bert-1", by: "bert")?.titles == [])
        let down = DocumentCommand.requestDownload(scene.papers[2].id, version: nil)
        #expect(scene.world.perform(.document(down), by: "bert").refusal == .document(.noSuchDocument("D3")))
        #expect(scene.give(.wholeFile, to: "bert") == nil)
        #expect(scene.listed("bert-2", by: "bert")?.titles == ["North", "South", "East"])
        #expect(scene.world.perform(.document(down), by: "bert").refusal == nil)
        #expect(scene.remarks(on: scene.papers[0].id, by: "bert") == scene.remarks)
    }

    @Test("of the remarks one sees those that are in the talk one was granted")
    func remarks() throws {
        let scene = try Scene()
        let document = scene.papers[0].id
        let receipts = try #require(scene.world.state.documents[document]).versions.map(\.receipt)
        let table: [(Grant.Slice, [MessageID])] = [
            (.messages([scene.remarks[1]]), [scene.remarks[1]]), (.thread(scene.remarks[0]), [scene.remarks[0]]),
            (.thread(receipts[1]), [scene.remarks[1]]), (.thread(receipts[0]), scene.remarks),
            (.documents([scene.papers[1].id]), []),
        ]
        for (index, row) in table.enumerated() {
            var scene = scene
            #expect(scene.give(.documents([document]), to: "erik") == nil && scene.give(row.0, to: "erik") == nil)
            #expect(scene.remarks(on: document, by: "erik") == row.1, "row \(index)")
        }
    }

    @Test(
        "a link dies with the grant, whatever ends it, and so does a download that has begun",
        arguments: ["revoked", "date", "clearance", "consultation"])
    func ended(_ how: String) throws {
        var scene = try Scene()
        let id = scene.papers[0].id
        if how == "consultation" {
            scene.world.perform(
                .access(
                    .consult(
                        number: scene.number, account: "erik", slice: .documents([id]),
                        until: scene.world.clock.adding(days: 2), question: "well?")), by: "anna")
        } else {
            #expect(scene.give(.documents([id]), to: "erik") == nil)
        }
        let down = try scene.issue(.requestDownload(id, version: nil), by: "erik")
        #expect(scene.world.perform(.document(.goOnReading(id, version: 2)), account: "erik").refusal == nil)
        switch how {
        case "revoked": scene.world.perform(.access(.revoke(key: "erik-1")), by: "anna")
        case "date": scene.world.pass(days: 2, isNoticed: false)
        case "clearance": scene.world.operate(.account(.setClearance(name: "erik", .internal)))
        default: scene.world.perform(.access(.settle(key: "erik-1")), by: "anna")
        }
        let none = Refusal.document(.noSuchDocument(id.name))
        let gone = how == "date" ? Refusal.document(.noSuchTicket) : none
        #expect(scene.world.perform(.document(.open(down.id)), account: "erik").refusal == gone)
        #expect(scene.world.perform(.document(.goOnReading(id, version: 2)), account: "erik").refusal == none)
        #expect(scene.world.perform(.document(.openDocument(id, version: nil)), account: "erik").refusal == none)
        #expect(scene.listed("erik-1", by: "erik") == nil)
    }

    @Test("a document above the clearance is not shown, though its case is granted")
    func clearance() throws {
        var scene = try Scene()
        let high = Document(
            id: scene.world.state.documents.next, caseID: scene.papers[0].caseID, title: "Secret", kind: "photo",
            confidentiality: .secret, versions: scene.papers[0].versions)
        scene.world.state.apply(.document(.added(high)))
        #expect(scene.give(.documents([high.id, scene.papers[0].id]), to: "erik") == nil)
        #expect(scene.listed("erik-1", by: "erik")?.titles == ["North"])
        let down = DocumentCommand.openDocument(high.id, version: nil)
        #expect(scene.world.perform(.document(down), account: "erik").refusal == .document(.noSuchDocument("D4")))
    }

    @Test("whoever was shown a document adds nothing to it, and learns nothing of the case from the no")
    func onlyShown() throws {
        var scene = try Scene()
        let id = scene.papers[0].id
        #expect(scene.give(.wholeFile, to: "bert") == nil && scene.give(.wholeFile, to: "erik") == nil)
        scene.world.operate(.casework(.close(number: scene.number, result: "founded")))
        for name in ["bert", "erik"] {
            for command in [
                DocumentCommand.requestVersion(id), .comment(id, version: nil, anchor: "", text: "I think"),
            ] {
                #expect(scene.world.perform(.document(command), by: name).refusal == .document(.isOnlyShown("D1")))
            }
        }
    }

    @Test("only documents of the case can be granted with it")
    func foreign() throws {
        var scene = try Scene()
        let permit = try #require(scene.world.state.cases.all.first { $0.number != scene.number })
        let other = Document(
            id: scene.world.state.documents.next, caseID: permit.id, title: "Barn", kind: "photo",
            confidentiality: .internal, versions: scene.papers[0].versions)
        scene.world.state.apply(.document(.added(other)))
        #expect(scene.give(.documents([other.id]), to: "bert") == .document(.noSuchDocument("D4")))
        #expect(scene.give(.documents([DocumentID(99)]), to: "bert") == .document(.noSuchDocument("D99")))
        #expect(scene.give(.documents([]), to: "bert") == .access(.emptySlice))
    }

    @Test("the case's file tells those who see all of it of documents and consultations")
    func caseFile() throws {
        var scene = try Scene()
        scene.world.perform(
            .access(
                .consult(
                    number: scene.number, account: "erik", slice: .wholeFile,
                    until: scene.world.clock.adding(days: 2), question: "well?")), by: "anna")
        scene.world.forget()
        scene.world.perform(.read(.caseFile(number: scene.number)), by: "anna")
        let links = scene.world.contents("anna").lazy.compactMap { content -> CaseLinks? in
            if case .reply(.caseFile(_, _, let links)) = content { return links }
            return nil
        }.first
        #expect(links?.documents.map(\.title) == ["North", "South", "East"])
        #expect(links?.consultations.map(\.key) == ["erik-1"])
    }

    @Test("the whole file shows what was filed into it, and not what was taken out")
    func filings() throws {
        var scene = try Scene()
        for words in ["one", "two"] {
            scene.world.perform(
                .casework(.filing(.file(FilingRequest(.note(words), into: [scene.number])))), by: "anna")
        }
        #expect(scene.give(.wholeFile, to: "erik") == nil && scene.give(.thread(scene.remarks[0]), to: "bert") == nil)
        func filed(_ key: String, by name: String) -> [FilingID]? {
            guard case .slice(let query)? = scene.world.perform(.query(.slice(key: key, limit: 9)), by: name).query
            else {
                return nil
            }
            return query.filings.map(\.filing)
        }
        let all = scene.world.state.cases[number: scene.number]?.filings.map(\.id) ?? []
        #expect(all.count == 2 && filed("erik-1", by: "erik") == all)
        #expect(filed("bert-1", by: "bert") == [])
        scene.world.perform(
            .casework(.filing(.withdraw(number: scene.number, all[0], reason: "a mistake"))), by: "anna")
        #expect(filed("erik-1", by: "erik") == [all[1]])
    }
}
