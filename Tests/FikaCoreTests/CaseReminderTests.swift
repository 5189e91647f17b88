import Testing

@testable import FikaCore

@Suite("Reminders of deadlines")
struct CaseReminderTests {
    private static func texts(_ outcome: Outcome) -> [String] {
        outcome.events.compactMap { event in
            if case .message(.posted(let message)) = event { return message.text }
            return nil
        }
    }

    @Test("a deadline is told when it is near and when it is here: once each, in the channel and to the handler")
    func once() {
        var (world, number) = CaseDeadlineTests.office()
        world.perform(.channel(.join("#case-" + number, key: nil)), by: "bert")
        world.forget()
        #expect(world.operate(.clock).events.isEmpty)
        world.pass(days: 49, isNoticed: false)
        let near = world.operate(.clock)
        #expect(Self.texts(near).contains("\(number) is due on 2026-11-16."))
        #expect(world.heard("bert") == ["\(number) is due on 2026-11-16."])
        #expect(world.heard("anna").count == 2, "a warning and the day's digest")
        #expect(world.operate(.clock).events.isEmpty)
        world.pass(days: 7, isNoticed: false)
        #expect(Self.texts(world.operate(.clock)).contains { $0.contains("is here") })
        #expect(world.operate(.clock).events.isEmpty)
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("nothing is told twice after a restart, and a deadline that moved is told again")
    func restart() {
        var (world, number) = CaseDeadlineTests.office()
        world.pass(days: 50, isNoticed: false)
        world.operate(.clock)
        world.state = world.restarted()
        #expect(world.operate(.clock).events.isEmpty)
        world.connect("anna", account: "anna")
        world.perform(.casework(.act(number: number, .extend(reason: "ill"))), by: "anna")
        #expect(!Self.texts(world.operate(.clock)).contains { $0.contains("is due on") })
        world.pass(days: 42, isNoticed: false)
        #expect(Self.texts(world.operate(.clock)).contains { $0.contains("is due on 2026-12-28") })
    }

    @Test("a handler who is away finds the warning in the history, and the digest of the day on coming back")
    func away() {
        var (world, number) = CaseDeadlineTests.office()
        world.perform(.session(.quit(reason: "home")), by: "anna")
        world.forget()
        world.pass(days: 50, isNoticed: false)
        let warned = world.operate(.clock)
        let direct = warned.events.compactMap { event -> Message? in
            guard case .message(.posted(let message)) = event, case .direct = message.place else { return nil }
            return message
        }
        #expect(direct.count == 1 && direct.allSatisfy(\.isStored))
        world.connect("anna", account: "anna")
        let digest = Self.texts(world.operate(.clock))
        #expect(digest.count == 1 && digest[0].contains("1 case is due") && digest[0].contains(number))
        #expect(world.operate(.clock).events.isEmpty)
        world.pass(days: 1, isNoticed: false)
        #expect(Self.texts(world.operate(.clock)).count == 1)
    }

    @Test("who has the handler's name without the account hears nothing of it")
    func namesake() {
        var settings = CoreSettings()
        settings.reservesNicks = false
        var world = World(settings: settings)
        world.operate(.casework(.defineType(.whole)))
        world.join(person: "anna", clearance: .confidential)
        world.perform(.casework(.open(type: "building", title: "Barn", confidentiality: nil)), by: "anna")
        world.perform(.session(.quit(reason: "home")), by: "anna")
        world.connect("anna", key: "stranger")
        world.pass(days: 50, isNoticed: false)
        world.operate(.clock)
        #expect(world.heard("stranger").isEmpty)
    }

    @Test("neither a suspended nor a closed case is told of, and only an operator has it told")
    func silent() {
        var (world, number) = CaseDeadlineTests.office()
        #expect(world.perform(.clock, by: "anna").refusal == .operatorsOnly)
        world.perform(.casework(.act(number: number, .suspend(reason: "waiting"))), by: "anna")
        world.pass(days: 90, isNoticed: false)
        #expect(world.operate(.clock).events.isEmpty)
    }

    @Test("of very many the rest is told by the next request")
    func many() {
        var (world, _) = CaseDeadlineTests.office()
        for _ in 0..<(world.state.settings.warningsAtOnce + 4) {
            world.perform(.casework(.open(type: "building", title: "x", confidentiality: nil)), by: "anna")
        }
        world.pass(days: 50, isNoticed: false)
        func warnings() -> Int {
            world.operate(.clock).events.count { event in
                if case .casework(.step(_, .warned, _, _)) = event { return true }
                return false
            }
        }
        #expect([warnings(), warnings(), warnings()] == [100, 5, 0])
    }
}
