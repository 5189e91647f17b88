import Testing

@testable import FikaCore

@Suite("Retention")
struct RetentionTests {
    /// anna handles two cases that are destroyed after ten years, and one that is kept for ever.
    struct Scene {
        var world = World()
        var numbers: [String] = []

        init() {
            world.operate(.casework(.defineType(.whole)))
            world.join(person: "anna", clearance: .confidential)
            world.join(person: "bert", clearance: .confidential)
            for title in ["Barn", "Shed", "Mill"] {
                world.perform(.casework(.open(type: "building", title: title, confidentiality: nil)), by: "anna")
            }
            numbers = world.state.cases.all.map(\.number)
            for number in numbers {
                world.perform(.casework(.act(number: number, .setProperty("address", to: "x"))), by: "anna")
            }
        }

        mutating func act(_ action: CaseAction, _ place: Int = 0) {
            #expect(world.perform(.casework(.act(number: numbers[place], action)), by: "anna").refusal == nil)
        }

        mutating func close(_ place: Int = 0, _ result: String = "refused") {
            let close = CaseCommand.close(number: numbers[place], result: result, waives: true)
            #expect(world.perform(.casework(close), by: "anna").refusal == nil)
        }

        mutating func pass(years: Int) {
            world.pass(days: years * 366)
        }

        @discardableResult
        mutating func destroy(_ place: Int = 0) -> Refusal? {
            world.operate(.retention(.destroy(number: numbers[place], reason: "list"))).refusal
        }

        /// As the keeper of the records sees them.
        mutating func obstacles() -> [String: RetentionObstacle?] {
            for delivery in world.operate(.read(.retention)).deliveries {
                guard case .reply(.retention(let items)) = delivery.content else { continue }
                return Dictionary(uniqueKeysWithValues: items.map { ($0.number, $0.obstacle) })
            }
            return [:]
        }
    }

    static let dates: [(closed: String, years: Int, due: String)] = [
        ("2026-11-27", 7, "2033-11-27"), ("2026-01-01", 1, "2027-01-01"), ("2028-02-29", 1, "2029-03-01"),
        ("2028-02-29", 4, "2032-02-29"), ("2026-12-31", 0, "2026-12-31"),
    ]

    @Test("the day is the same day of a later year", arguments: dates)
    func due(closed: String, years: Int, due: String) throws {
        let moment = try #require(Timestamp(dateText: closed)).adding(seconds: 80_000)
        #expect(Retention.destroy(afterYears: years).dueAt(closedAt: moment)?.dateText == due)
        #expect(Retention.keepForever.dueAt(closedAt: moment) == nil)
    }

    @Test("a case goes when its time is up, and then it was never there")
    func destroyed() {
        var scene = Scene()
        let number = scene.numbers[0]
        scene.world.perform(.channel(.join("#case-" + number, key: nil)), by: "bert")
        #expect(scene.destroy() == .retention(number, .isOpen))
        scene.close()
        let due = scene.world.state.cases[number: number]?.dueAt
        #expect(scene.destroy() == due.map { .retention(number, .isNotDue(until: $0)) })
        scene.pass(years: 10)
        scene.world.forget()
        #expect(scene.destroy() == nil)
        #expect(scene.world.contents("bert").count == 1, "he is put out")
        let absent = "2026-0999"
        for (command, other) in [
            (Command.read(.caseFile(number: number)), Command.read(.caseFile(number: absent))),
            (.channel(.join("#case-" + number, key: nil)), .channel(.join("#case-" + absent, key: nil))),
            (
                .query(.timeline(number: number, after: 0, limit: 9)),
                .query(.timeline(number: absent, after: 0, limit: 9))
            ),
        ] {
            let told = scene.world.perform(command, by: "anna").refusal
            let expected = scene.world.perform(other, by: "anna").refusal
            #expect("\(String(describing: told))".replacing(number, with: absent) == "\(String(describing: expected))")
            #expect(told != nil)
        }
        #expect(scene.destroy() == .noSuchCase(number))
        #expect(scene.obstacles().isEmpty)
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("a hold stops it, whatever is said of time, until it is released; reopening does; so does what waits")
    func obstacles() {
        var scene = Scene()
        let number = scene.numbers[0]
        scene.close()
        scene.pass(years: 10)
        #expect(scene.world.operate(.retention(.hold(number: number, reason: ""))).refusal == .casework(.noReason))
        #expect(scene.world.operate(.retention(.hold(number: number, reason: "a lawsuit"))).refusal == nil)
        #expect(scene.destroy() == .retention(number, .isHeld(reason: "a lawsuit")))
        #expect(scene.obstacles() == [number: .isHeld(reason: "a lawsuit")])
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
        #expect(scene.world.operate(.retention(.release(number: number, reason: "it is over"))).refusal == nil)
        #expect(
            scene.world.operate(.retention(.release(number: number, reason: "again"))).refusal
                == .retention(number, .isNotHeld))
        #expect(scene.obstacles() == [number: nil])

        scene.world.perform(.channel(.join("#hall", key: nil)), by: "anna")
        let late = [scene.world.say("late", in: "#hall", by: "anna")].compactMap(\.self)
        scene.world.perform(.casework(.file(number: number, thread: late, wish: nil)), by: "anna")
        #expect(scene.destroy() == .retention(number, .filingsWait(1)))
        let waiting = scene.world.state.cases[number: number]?.lateFilings.first?.id ?? FilingID(0)
        scene.act(.refuse(waiting, reason: "no"))
        scene.act(.reopen(reason: "news"))
        #expect(scene.destroy() == .retention(number, .isOpen))
        scene.close()
        #expect(scene.destroy() != nil, "its time begins anew")
        scene.pass(years: 10)
        #expect(scene.destroy() == nil)
        let next = scene.world.perform(
            .casework(.file(number: scene.numbers[1], thread: late, wish: nil)), by: "anna")
        guard case .casework(.filed(let filing, _))? = next.events.first else {
            Issue.record("not filed")
            return
        }
        #expect(filing.id > waiting, "the number of what was declined is not given again")
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("what its result keeps for ever is kept")
    func forever() {
        var scene = Scene()
        scene.close(0, "granted")
        scene.pass(years: 100)
        #expect(scene.destroy() == .retention(scene.numbers[0], .isKeptForever))
    }

    @Test("a main case and its parts are one whole: none goes before the last may, and the parts go first")
    func whole() {
        var scene = Scene()
        let (main, part, other) = (scene.numbers[0], scene.numbers[1], scene.numbers[2])
        scene.act(.setMain(main), 1)
        scene.act(.setMain(main), 2)
        scene.close(1)
        scene.pass(years: 10)
        #expect(scene.destroy(1) == .retention(part, .belongsWith(main)), "the main case is open")
        scene.close(0)
        scene.close(2)
        scene.pass(years: 10)
        scene.world.operate(.retention(.hold(number: other, reason: "a lawsuit")))
        #expect(scene.destroy(0) == .retention(main, .belongsWith(other)))
        #expect(scene.destroy(1) == .retention(part, .belongsWith(other)))
        scene.world.operate(.retention(.release(number: other, reason: "over")))
        #expect(scene.destroy(0) == .retention(main, .hasParts(2)))
        #expect(scene.obstacles() == [main: nil, part: nil, other: nil])
        for place in [1, 2, 0] { #expect(scene.destroy(place) == nil) }
        #expect(scene.world.state.cases.all.isEmpty)
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("nobody but the keeper of the records has a say in it, nor looks at it")
    func rights() {
        var scene = Scene()
        scene.close()
        scene.pass(years: 10)
        let commands: [Command] = [
            .retention(.destroy(number: scene.numbers[0], reason: "x")),
            .retention(.hold(number: scene.numbers[0], reason: "x")),
            .retention(.release(number: scene.numbers[0], reason: "x")), .read(.retention),
            .query(.certificates(after: CaseID(0), limit: 9)),
        ]
        for isOperator in [false, true] {
            if isOperator { scene.world.perform(.session(.becomeOperator), by: "anna") }
            for command in commands {
                let outcome = scene.world.perform(command, by: "anna")
                #expect(outcome.refusal == .operatorsOnly && outcome.query == nil && outcome.events.isEmpty)
            }
        }
    }

    @Test("numbers, channels, keys of grants and all else count on after it")
    func numbers() {
        var scene = Scene()
        scene.world.perform(
            .access(
                .grant(
                    number: scene.numbers[2], account: "bert", slice: .wholeFile,
                    until: scene.world.clock.adding(days: 3), reason: "look")), by: "anna")
        let before = scene.world.state.access.nextGrant
        scene.close(2)
        scene.pass(years: 10)
        #expect(scene.destroy(2) == nil)
        #expect(scene.world.state.access.nextGrant == before)
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
        scene.world.perform(
            .access(
                .grant(
                    number: scene.numbers[0], account: "bert", slice: .wholeFile,
                    until: scene.world.clock.adding(days: 3), reason: "look")), by: "anna")
        #expect(scene.world.state.access[key: "bert-2"] != nil)
        #expect(scene.world.state.access[key: "bert-1"] == nil)
    }
}
