import Testing

@testable import FikaCore

@Suite("Filing: taken out again, and read back")
struct UnfilingTests {
    private static func unfile(_ number: String, _ id: Int64 = 1, _ reason: String = "the wrong case") -> Command {
        .casework(.filing(.withdraw(number: number, FilingID(id), reason: reason)))
    }

    private static func read(_ number: String, _ id: Int64 = 1, version: Int? = nil) -> Command {
        .query(.filing(number: number, FilingID(id), version: version))
    }

    /// bert has filed the thread into anna's permit.
    private static func filed(_ settings: CoreSettings = CoreSettings()) -> FilingTests.Scene {
        var scene = FilingTests.scene(settings)
        scene.world.perform(.casework(.file(number: scene.permit, thread: scene.thread, wish: nil)), by: "bert")
        scene.world.join(person: "dirk", clearance: .internal)
        return scene
    }

    @Test("who filed it takes it out, once; a trace stays, and both sides are told")
    func trace() {
        var scene = Self.filed()
        scene.world.perform(.channel(.join("#case-" + scene.permit, key: nil)), by: "anna")
        scene.world.perform(Self.unfile(scene.permit), by: "bert")
        let filing = scene.world.state.cases[number: scene.permit]?.filings.first
        #expect(filing?.isWithdrawn == true)
        #expect(filing?.withdrawals.map(\.by) == ["bert"])
        #expect(filing?.withdrawals.map(\.reason) == ["the wrong case"])
        let source = "Taken out of case \(scene.permit) again by bert: F1, 3 messages."
        #expect(scene.world.heard("carla").contains(source))
        let here = "Taken out by bert: F1, 3 messages from #it-help. Reason: the wrong case"
        #expect(scene.world.heard("anna").contains(here) && !scene.world.heard("carla").contains(here))
        #expect(scene.world.perform(Self.unfile(scene.permit), by: "bert").events.isEmpty)
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("after that the same thread is filed again as a new version, and the trace of the old one stays")
    func again() {
        var scene = Self.filed()
        scene.world.perform(Self.unfile(scene.permit), by: "anna")
        scene.world.perform(.casework(.file(number: scene.permit, thread: scene.thread, wish: nil)), by: "bert")
        let filings = scene.world.state.cases[number: scene.permit]?.filings ?? []
        #expect(filings.map(\.version) == [2] && filings.map(\.id) == [FilingID(1)])
        #expect(filings.first?.isWithdrawn == false)
        #expect(filings.first?.withdrawals.map(\.version) == [1])
        #expect(scene.world.perform(Self.read(scene.permit), by: "dirk").query != nil)
        #expect(scene.world.perform(Self.read(scene.permit, version: 1), by: "dirk").refusal == .filing(.isWithdrawn))
    }

    @Test("who may not take it out, and why")
    func refusals() {
        var scene = Self.filed()
        let table: [(String, Command, Refusal)] = [
            ("dirk", Self.unfile(scene.permit), .notCaseHandler(scene.permit)),
            ("carla", Self.unfile(scene.permit), .noSuchCase(scene.permit)),
            ("carla", Self.unfile("2026-0999"), .noSuchCase("2026-0999")),
            ("filing", Self.unfile(scene.permit), .notCaseHandler(scene.permit)),
            ("anna", Self.unfile(scene.permit, 7), .filing(.noSuchFiling)),
            ("anna", Self.unfile(scene.complaint), .filing(.noSuchFiling)),
            ("bert", Self.unfile(scene.permit, 1, " "), .casework(.noReason)),
            (
                "bert", Self.unfile(scene.permit, 1, String(repeating: "r", count: 201)),
                .tooLong(what: "reason", limit: 200)
            ),
        ]
        for (nick, command, refusal) in table {
            #expect(scene.world.perform(command, by: nick).refusal == refusal, "\(nick)")
        }
        scene.world.perform(.casework(.close(number: scene.permit, result: "granted")), by: "anna")
        #expect(scene.world.perform(Self.unfile(scene.permit), by: "anna").refusal == .caseIsClosed(scene.permit))
    }

    @Test("who filed it has a day for that, or as long as the operator says; a handler has no limit")
    func late() {
        var settings = CoreSettings()
        #expect(settings.undoHours == 24)
        settings.undoHours = 0
        var scene = Self.filed(settings)
        let late = scene.world.perform(Self.unfile(scene.permit), by: "bert")
        #expect(late.refusal == .filing(.tooLateToUndo(hours: 0)))
        #expect(scene.world.perform(Self.unfile(scene.permit), by: "anna").refusal == nil)
    }

    @Test("who may know the case reads what was filed, by version; nobody else, and no operator in silence")
    func reading() {
        var scene = Self.filed()
        guard case .filing(let query)? = scene.world.perform(Self.read(scene.permit), by: "dirk").query else {
            Issue.record("no query")
            return
        }
        #expect(query.filing == FilingID(1) && query.version == 1)
        let table: [(String, Command, Refusal)] = [
            ("carla", Self.read(scene.permit), .noSuchCase(scene.permit)),
            ("carla", Self.read("2026-0999"), .noSuchCase("2026-0999")),
            ("dirk", Self.read(scene.permit, 2), .filing(.noSuchFiling)),
            ("dirk", Self.read(scene.permit, version: 2), .filing(.noSuchFiling)),
            ("dirk", Self.read(scene.permit, version: 0), .filing(.noSuchFiling)),
        ]
        for (nick, command, refusal) in table {
            #expect(scene.world.perform(command, by: nick).refusal == refusal)
        }
        #expect(scene.world.operate(Self.read(scene.permit)).refusal == .accountRequired)
        scene.world.perform(Self.unfile(scene.permit), by: "anna")
        #expect(scene.world.perform(Self.read(scene.permit), by: "anna").refusal == .filing(.isWithdrawn))
    }
}
