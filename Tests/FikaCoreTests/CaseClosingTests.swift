import Testing

@testable import FikaCore

@Suite("The end of a case")
struct CaseClosingTests {
    @Test("a case is closed with its required properties; its retention follows from the result, until it is reopened")
    func closing() {
        var (world, number) = CaseDeadlineTests.office()
        let close = Command.casework(.close(number: number, result: "Granted"))
        #expect(world.perform(close, by: "anna").refusal == .casework(.missingProperties(["address"])))
        world.perform(.casework(.act(number: number, .setProperty("address", to: "Mill Lane 4"))), by: "anna")
        #expect(
            world.perform(.casework(.act(number: number, .reopen(reason: "x"))), by: "anna").refusal
                == .casework(.isOpen(number)))
        #expect(world.perform(close, by: "anna").refusal == nil)
        #expect(world.state.cases[number: number]?.retention == .keepForever)
        #expect(
            world.perform(.casework(.act(number: number, .reopen(reason: ""))), by: "anna").refusal
                == .casework(.noReason))
        #expect(world.perform(.casework(.act(number: number, .reopen(reason: "objection"))), by: "anna").refusal == nil)
        let file = world.state.cases[number: number]
        #expect(file?.isOpen == true && file?.result == nil && file?.retention == nil && file?.status == "in review")
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("nothing is done with a closed case but reopening it")
    func closed() {
        var (world, number) = CaseDeadlineTests.office()
        world.perform(.casework(.act(number: number, .setProperty("address", to: "x"))), by: "anna")
        world.perform(.casework(.close(number: number, result: "refused")), by: "anna")
        let actions: [CaseAction] = [
            .extend(reason: "x"), .suspend(reason: "x"), .resume, .setProperty("address", to: "y"), .setMain(nil),
            .relate(to: "2026-0001"), .decide("x", validFrom: nil),
        ]
        for action in actions {
            #expect(
                world.perform(.casework(.act(number: number, action)), by: "anna").refusal == .caseIsClosed(number))
        }
    }

    @Test("what is filed into a closed case waits for its handler, who takes it in or declines it")
    func late() {
        var scene = FilingTests.scene()
        let number = scene.permit
        scene.world.perform(.casework(.close(number: number, result: "granted")), by: "anna")
        let file = Command.casework(.file(number: number, thread: scene.thread, wish: nil))
        let outcome = scene.world.perform(file, by: "bert")
        guard case .casework(.queued(let waiting, _))? = outcome.events.first else {
            Issue.record("not queued: \(String(describing: outcome.refusal))")
            return
        }
        #expect(waiting.messages == scene.thread.map(\.id))
        #expect(scene.world.heard("anna").contains { $0.contains("F\(waiting.id)") && $0.contains("bert filed") })
        #expect(scene.world.perform(file, by: "bert").events.isEmpty, "filing twice is filing once")
        let admit = Command.casework(.act(number: number, .admit(waiting.id)))
        #expect(scene.world.perform(admit, by: "bert").refusal == .notCaseHandler(number))
        #expect(scene.world.perform(admit, by: "anna").refusal == nil)
        #expect(scene.world.state.cases[number: number]?.filings == [waiting])
        #expect(scene.world.state.cases[number: number]?.lateFilings == [])
        #expect(scene.world.perform(admit, by: "anna").refusal == .casework(.noSuchLateFiling(waiting.id)))
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("a declined one is gone, with its reason on record; a reopened case takes a thread at once")
    func declined() {
        var scene = FilingTests.scene()
        let number = scene.permit
        scene.world.perform(.casework(.close(number: number, result: "granted")), by: "anna")
        let file = Command.casework(.file(number: number, thread: scene.thread, wish: nil))
        scene.world.perform(file, by: "bert")
        let id = scene.world.state.cases[number: number]?.lateFilings.first?.id ?? FilingID(0)
        let decline = { (reason: String) in Command.casework(.act(number: number, .refuse(id, reason: reason))) }
        #expect(scene.world.perform(decline(""), by: "anna").refusal == .casework(.noReason))
        #expect(scene.world.perform(decline("not about this"), by: "anna").refusal == nil)
        #expect(scene.world.state.cases[number: number]?.lateFilings == [])
        scene.world.perform(file, by: "bert")
        scene.world.perform(.casework(.act(number: number, .reopen(reason: "news"))), by: "anna")
        scene.world.perform(file, by: "bert")
        let reopened = scene.world.state.cases[number: number]
        #expect(reopened?.filings.count == 1 && reopened?.lateFilings == [])
    }

    @Test("only so many wait at a closed case")
    func full() {
        var scene = FilingTests.scene()
        scene.world.perform(.casework(.close(number: scene.permit, result: "granted")), by: "anna")
        let limit = scene.world.state.settings.lateFilings
        for _ in 0..<limit {
            let root = scene.world.say("more", in: "#it-help", by: "bert")
            scene.world.perform(
                .casework(.file(number: scene.permit, thread: [root].compactMap(\.self), wish: nil)), by: "bert")
        }
        let last = scene.world.perform(
            .casework(.file(number: scene.permit, thread: scene.thread, wish: nil)), by: "bert")
        #expect(last.refusal == .casework(.tooManyLateFilings(limit: limit)))
    }

    @Test("the bots of a type take part from the beginning, if they may")
    func bots() {
        var world = World()
        world.operate(.casework(.defineType(.whole)))
        world.join(person: "anna", clearance: .confidential)
        world.join(bot: "filing", scopes: [.read])
        world.perform(.casework(.open(type: "building", title: "Barn", confidentiality: nil)), by: "anna")
        let roles = world.state.cases.all[0].roles
        #expect(roles.map(\.name) == ["anna", "filing"] && roles.map(\.role) == [.handler, .reader])
    }

    @Test("whoever the case is about adds nothing to it", arguments: CaseFile.Role.allCases)
    func roles(role: CaseFile.Role) {
        var scene = FilingTests.scene()
        scene.world.perform(.casework(.assign(number: scene.permit, account: "bert", role: role)), by: "anna")
        let outcome = scene.world.perform(
            .casework(.file(number: scene.permit, thread: scene.thread, wish: nil)), by: "bert")
        let works: [CaseFile.Role] = [.handler, .adviser, .decider, .coordinator, .contact]
        #expect((outcome.refusal == nil) == works.contains(role))
    }
}
