import Testing

@testable import FikaCore

@Suite("Deadlines of cases")
struct CaseDeadlineTests {
    /// anna handles a case of a type with everything; bert knows it, for it is internal.
    static func office() -> (world: World, number: String) {
        var world = World()
        world.operate(.casework(.defineType(.whole)))
        world.operate(.casework(.defineType(.permit)))
        world.join(person: "anna", clearance: .confidential)
        world.join(person: "bert", clearance: .confidential)
        world.perform(.casework(.open(type: "building", title: "Barn", confidentiality: nil)), by: "anna")
        return (world, world.state.cases.all.last?.number ?? "")
    }

    private static func due(_ world: World, _ number: String) -> String? {
        world.state.cases[number: number]?.deadline.dateText
    }

    @Test("a deadline is extended by the days of the type, once, with a reason, and the topic follows")
    func extending() {
        var (world, number) = Self.office()
        #expect(Self.due(world, number) == "2026-11-16")
        let extend = Command.casework(.act(number: number, .extend(reason: "the architect is ill")))
        #expect(world.perform(extend, by: "bert").refusal == .notCaseHandler(number))
        #expect(
            world.perform(.casework(.act(number: number, .extend(reason: ""))), by: "anna").refusal
                == .casework(.noReason))
        #expect(world.perform(extend, by: "anna").refusal == nil)
        #expect(Self.due(world, number) == "2026-12-28")
        let file = world.state.cases[number: number]
        #expect(file.flatMap { world.state.channels[$0.channel]?.topic?.text }?.contains("due 2026-12-28") == true)
        #expect(world.perform(extend, by: "anna").refusal == .casework(.extendedAlready(limit: 1)))
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("a type without extension or suspension has none")
    func notInTheType() {
        var (world, _) = Self.office()
        world.perform(.casework(.open(type: "building-permit", title: "x", confidentiality: nil)), by: "anna")
        let number = world.state.cases.all.last?.number ?? ""
        let table: [(CaseAction, CaseObstacle)] = [
            (.extend(reason: "x"), .notExtendable), (.suspend(reason: "x"), .notSuspendable),
            (.resume, .isNotSuspended), (.setProperty("address", to: "x"), .noSuchProperty("address", allowed: [])),
        ]
        for (action, obstacle) in table {
            let outcome = world.perform(.casework(.act(number: number, action)), by: "anna")
            #expect(outcome.refusal == .casework(obstacle))
        }
    }

    @Test("the deadline moves by the time the case was suspended, and is not extended meanwhile")
    func suspending() {
        var (world, number) = Self.office()
        func act(_ action: CaseAction) -> Refusal? {
            world.perform(.casework(.act(number: number, action)), by: "anna").refusal
        }
        #expect(act(.suspend(reason: "a drawing is missing")) == nil)
        #expect(act(.suspend(reason: "again")) == .casework(.isSuspended))
        #expect(act(.extend(reason: "again")) == .casework(.isSuspended))
        world.pass(days: 10)
        #expect(act(.resume) == nil)
        #expect(Self.due(world, number) == "2026-11-26")
        #expect(act(.resume) == .casework(.isNotSuspended))
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("properties are checked by their kind, kept in the type's order, and taken away again")
    func properties() {
        var (world, number) = Self.office()
        let table: [(String, String?, CaseObstacle?)] = [
            ("cost", "12.5", nil), ("cost", "1.2.3", .wrongValue(property: "cost", .number)),
            ("cost", "much", .wrongValue(property: "cost", .number)),
            ("cost", "-", .wrongValue(property: "cost", .number)),
            ("Start_of_Building", "2027-02-28", nil), ("address", "Mill Lane 4", nil),
            ("start of building", "2027-02-29", .wrongValue(property: "start of building", .date)),
            ("colour", "red", .noSuchProperty("colour", allowed: ["address", "cost", "start of building"])),
        ]
        for (name, value, obstacle) in table {
            let outcome = world.perform(.casework(.act(number: number, .setProperty(name, to: value))), by: "anna")
            #expect(outcome.refusal == obstacle.map { .casework($0) }, "\(name) \(value ?? "")")
        }
        let names = { (world: World) in world.state.cases[number: number]?.properties.map(\.name) }
        #expect(names(world) == ["address", "cost", "start of building"])
        world.perform(.casework(.act(number: number, .setProperty("cost", to: nil))), by: "anna")
        #expect(names(world) == ["address", "start of building"])
        let long = String(repeating: "x", count: 301)
        #expect(
            world.perform(.casework(.act(number: number, .setProperty("address", to: long))), by: "anna").refusal
                == .tooLong(what: "property", limit: 300))
    }

    @Test(
        "a day is read as it is written, and no other",
        arguments: [
            ("2026-11-25", true), ("2024-02-29", true), ("2026-02-29", false), ("2026-13-01", false),
            ("26-11-25", false),
            ("2026-1-1", false), ("2026-11-25x", false), ("+026-11-25", false), ("1969-12-31", true), ("", false),
        ])
    func days(text: String, isDay: Bool) {
        #expect(Timestamp(dateText: text)?.dateText == (isDay ? text : nil))
    }
}
