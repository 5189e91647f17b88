import Testing

@testable import FikaCore

@Suite("Break-glass")
struct BreakGlassTests {
    private static func command(
        _ number: String, for name: String = "bert", until: Timestamp, reason: String = "the handler is ill"
    ) -> Command {
        .access(.breakGlass(number: number, account: name, until: until, reason: reason))
    }

    @Test(
        "an operator lets somebody look; the channel is told, the handler by name, and it is on record with the reason")
    func breaking() {
        var scene = GrantTests.Scene()
        scene.world.forget()
        let outcome = scene.world.operate(Self.command(scene.number, until: scene.until))
        #expect(outcome.refusal == nil)
        #expect(scene.slice("bert-1", for: "bert")?.isWhole == true)
        let heard = scene.world.heard("anna").filter { $0.contains("Break-glass") && $0.contains("the handler is ill") }
        #expect(heard.count == 2, "in the channel, and to the handler alone")
        let entry = outcome.audits.first { $0.act == .brokeGlass }
        #expect(entry?.actor == .serverOperator("root") && entry?.reason == "the handler is ill")
        #expect(entry?.account == scene.world.state.accounts[name: "bert"]?.id && entry?.cases == [scene.number])
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
        #expect(scene.world.perform(.access(.revoke(key: "bert-1")), by: "anna").refusal == nil, "the handler ends it")
    }

    @Test("it has a reason, an end and somebody who is cleared, and nobody but an operator does it")
    func refused() {
        var scene = GrantTests.Scene()
        let until = scene.until
        #expect(
            scene.world.operate(Self.command(scene.number, until: until, reason: "")).refusal == .casework(.noReason))
        #expect(
            scene.world.operate(Self.command(scene.number, until: .init(milliseconds: 1))).refusal
                == .access(.endNotAhead))
        #expect(
            scene.world.operate(Self.command(scene.number, for: "carla", until: until)).refusal
                == .aboveClearance(.public))
        #expect(scene.world.perform(Self.command(scene.number, until: until), by: "anna").refusal == .operatorsOnly)
        let refused = scene.world.perform(Self.command(scene.number, until: until), by: "bert")
        #expect(refused.refusal == .operatorsOnly && refused.audits.map(\.act) == [.refused])
    }

    @Test("a case that is closed is opened the same way")
    func closed() {
        var scene = GrantTests.Scene()
        let closed = scene.world.perform(.casework(.close(number: scene.number, result: "founded")), by: "anna")
        #expect(closed.refusal == nil)
        #expect(scene.world.operate(Self.command(scene.number, until: scene.until)).refusal == nil)
    }

    @Test("an operator reads a confidential case with a reason alone, which is on record; others without one")
    func reasons() {
        var (world, permit, complaint) = CaseworkTests.office()
        for reason in [nil, "", "  "] {
            #expect(
                world.operate(.read(.caseFile(number: complaint, reason: reason))).refusal
                    == .casework(.confidentialNeedsReason(complaint)))
            #expect(
                world.operate(.query(.timeline(number: complaint, after: 0, limit: 9, reason: reason))).refusal
                    == .casework(.confidentialNeedsReason(complaint)))
        }
        let read = world.operate(.read(.caseFile(number: complaint, reason: "complaint of the press")))
        #expect(read.audits.map(\.act) == [.read] && read.audits.first?.reason == "complaint of the press")
        let timeline = world.operate(
            .query(.timeline(number: complaint, after: 0, limit: 9, reason: "complaint of the press")))
        let entry = CaseTimelineEntry(
            position: 1, event: .access(.ended(GrantID(1), .init(kind: .expired, by: "", at: world.clock))))
        #expect(timeline.disclosure(of: .timeline([entry]))?.entries.first?.reason == "complaint of the press")
        #expect(world.operate(.read(.caseFile(number: permit))).refusal == nil)
    }
}
