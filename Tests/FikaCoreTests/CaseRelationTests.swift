import Testing

@testable import FikaCore

@Suite("Cases that belong together")
struct CaseRelationTests {
    /// anna has three internal cases and a confidential one, bert knows the internal ones.
    static func office() -> (world: World, numbers: [String], secret: String) {
        var (world, permit, complaint) = CaseworkTests.office()
        for title in ["Roof", "Shed"] {
            world.perform(.casework(.open(type: "building-permit", title: title, confidentiality: nil)), by: "anna")
        }
        let others = world.state.cases.all.suffix(2).map(\.number)
        return (world, [permit] + others, complaint)
    }

    private static func links(_ world: inout World, _ number: String, for nick: String) -> CaseLinks? {
        for delivery in world.perform(.read(.caseFile(number: number)), by: nick).deliveries {
            if case .reply(.caseFile(_, _, let links)) = delivery.content { return links }
        }
        return nil
    }

    @Test("a case is part of one main case; what is a part has no parts, so there are no circles")
    func main() {
        var (world, numbers, _) = Self.office()
        let table: [(Int, CaseAction, CaseObstacle?)] = [
            (1, .setMain(numbers[1]), .notLinkable), (1, .setMain(numbers[0]), nil),
            (0, .setMain(numbers[1]), .notLinkable), (2, .setMain(numbers[1]), .notLinkable),
            (0, .setMain(numbers[2]), .notLinkable), (2, .setMain(numbers[0]), nil), (1, .setMain(nil), nil),
            (0, .relate(to: numbers[0]), .notLinkable), (0, .unrelate(from: numbers[1]), .notLinked(numbers[1])),
        ]
        for (index, action, obstacle) in table {
            let outcome = world.perform(.casework(.act(number: numbers[index], action)), by: "anna")
            #expect(outcome.refusal == obstacle.map { .casework($0) }, "\(action)")
        }
        #expect(Self.links(&world, numbers[0], for: "bert")?.parts == [numbers[2]])
        #expect(Self.links(&world, numbers[2], for: "bert")?.main == numbers[0])
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("a link is seen from both sides, and shows a case to nobody who may not know it")
    func secret() {
        var (world, numbers, secret) = Self.office()
        for nick in ["anna", "bert"] { world.perform(.channel(.join("#case-" + numbers[0], key: nil)), by: nick) }
        world.forget()
        world.perform(.casework(.act(number: numbers[0], .relate(to: secret))), by: "anna")
        world.perform(.casework(.act(number: numbers[1], .setMain(secret))), by: "anna")
        #expect(Self.links(&world, secret, for: "anna")?.related == [numbers[0]])
        #expect(Self.links(&world, numbers[0], for: "anna")?.related == [secret])
        #expect(Self.links(&world, numbers[0], for: "bert") == CaseLinks.none)
        #expect(Self.links(&world, numbers[1], for: "bert") == CaseLinks.none)
        #expect(world.heard("bert").count == 1 && !world.heard("bert")[0].contains(secret))
        guard
            case .timeline(let asked)? = world.perform(
                .query(.timeline(number: numbers[0], after: 0, limit: 9)), by: "bert"
            ).query
        else {
            Issue.record("not asked")
            return
        }
        #expect(asked.linked.isEmpty)
        #expect(
            world.perform(.casework(.act(number: numbers[0], .relate(to: "2026-0999"))), by: "anna").refusal
                == .noSuchCase("2026-0999"))
        world.perform(.casework(.assign(number: numbers[2], account: "bert", role: .handler)), by: "anna")
        #expect(
            world.perform(.casework(.act(number: numbers[2], .relate(to: secret))), by: "bert").refusal
                == .noSuchCase(secret))
    }

    @Test("a decision has a number, a day from which it holds, and is a decider's or the handler's")
    func decisions() {
        var (world, numbers, _) = Self.office()
        world.perform(.casework(.assign(number: numbers[0], account: "bert", role: .adviser)), by: "anna")
        func decide(_ text: String, _ from: String?, by nick: String) -> Refusal? {
            world.perform(.casework(.act(number: numbers[0], .decide(text, validFrom: from))), by: nick).refusal
        }
        #expect(decide("granted", nil, by: "bert") == .casework(.notDecider(numbers[0])))
        world.perform(.casework(.assign(number: numbers[0], account: "bert", role: .decider)), by: "anna")
        #expect(decide("granted", "2026-12-01", by: "bert") == nil)
        #expect(decide("granted", "1 December", by: "bert") == .casework(.notADate("1 December")))
        #expect(decide("", nil, by: "anna") == .casework(.noDecision))
        #expect(decide("with a condition", nil, by: "anna") == nil)
        let taken = world.state.cases[number: numbers[0]]?.decisions ?? []
        #expect(taken.map(\.number) == [1, 2] && taken.map(\.by) == ["bert", "anna"])
        #expect(taken.map(\.validFrom.dateText) == ["2026-12-01", "2026-09-21"])
    }
}
