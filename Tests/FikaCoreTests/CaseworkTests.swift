import Testing

@testable import FikaCore

@Suite("Casework")
struct CaseworkTests {
    /// anna handles an internal case and a confidential one; bert and carla are colleagues.
    static func office(_ settings: CoreSettings = CoreSettings()) -> (world: World, permit: String, complaint: String) {
        var world = World(settings: settings)
        world.operate(.casework(.defineType(.permit)))
        world.operate(.casework(.defineType(.complaint)))
        world.join(person: "anna", clearance: .confidential)
        world.join(person: "bert", clearance: .confidential)
        world.join(person: "carla", clearance: .public)
        world.perform(.casework(.open(type: "building-permit", title: "Barn", confidentiality: nil)), by: "anna")
        world.perform(.casework(.open(type: "complaint", title: "Noise", confidentiality: nil)), by: "anna")
        let numbers = world.state.cases.all.map(\.number)
        return (world, numbers[0], numbers[1])
    }

    @Test("opening makes the case, its channel and its topic, and the one who opens is the handler")
    func opening() {
        let (world, permit, _) = Self.office()
        let file = world.state.cases[number: permit]
        #expect(file?.number == "2026-0001")
        #expect(file?.roles.map(\.name) == ["anna"])
        #expect(file?.status == "received")
        let channel = file.flatMap { world.state.channels[$0.channel] }
        #expect(channel?.name == "#case-2026-0001")
        let topic = channel?.topic?.text ?? ""
        #expect(topic.contains("Barn") && topic.contains("anna") && topic.contains("due 2026-11-16"), "\(topic)")
        #expect(world.state.cases.all.map(\.number) == ["2026-0001", "2026-0002"])
    }

    @Test("opening is refused with its reason")
    func refusedOpening() {
        var (world, _, _) = Self.office()
        world.connect("guest")
        world.join(bot: "robo", scopes: Scope.allCases)
        let table: [(String, CaseCommand, Refusal)] = [
            ("anna", .open(type: "none", title: "x", confidentiality: nil), .noSuchCaseType("none")),
            ("anna", .open(type: "complaint", title: "", confidentiality: nil), .emptyTitle),
            (
                "anna", .open(type: "complaint", title: String(repeating: "t", count: 201), confidentiality: nil),
                .tooLong(what: "title", limit: 200)
            ),
            ("anna", .open(type: "complaint", title: "x", confidentiality: .secret), .aboveClearance(.confidential)),
            ("carla", .open(type: "building-permit", title: "x", confidentiality: nil), .aboveClearance(.public)),
            ("guest", .open(type: "building-permit", title: "x", confidentiality: nil), .accountRequired),
            ("robo", .open(type: "building-permit", title: "x", confidentiality: nil), .missingScope(.file)),
        ]
        for (nick, command, refusal) in table {
            #expect(world.perform(.casework(command), by: nick).refusal == refusal)
        }
    }

    @Test("what one may not know is answered as what is not there, by every door")
    func unknown() {
        var (world, _, complaint) = Self.office()
        for (real, absent) in [(complaint, "2026-0999")] {
            let doors: [(String) -> Command] = [
                { .read(.caseFile(number: $0)) }, { .casework(.setStatus(number: $0, to: "heard")) },
                { .casework(.close(number: $0, result: "founded")) },
                { .casework(.assign(number: $0, account: "bert", role: .reader)) },
                { .channel(.join("#complaint-" + $0, key: nil)) }, { .channel(.part("#complaint-" + $0, reason: nil)) },
                { .channel(.setTopic("#complaint-" + $0, to: "x")) }, { .read(.names(channel: "#complaint-" + $0)) },
                { .read(.modes(channel: "#complaint-" + $0)) },
                { .message(.send(to: "#complaint-" + $0, kind: .privmsg, text: "x", tags: [], parent: nil)) },
                { .query(.history(target: "#complaint-" + $0, .latest(after: nil), limit: 9)) },
                { .query(.search(text: "noise", channel: "#complaint-" + $0, limit: 9)) },
                { .query(.thread(channel: "#complaint-" + $0, MessageID(1), alongside: nil)) },
            ]
            for door in doors {
                let toReal = world.perform(door(real), by: "bert").refusal.map { "\($0)" } ?? "granted"
                let toAbsent = world.perform(door(absent), by: "bert").refusal.map { "\($0)" } ?? "granted"
                #expect(toReal.replacing(real, with: "N") == toAbsent.replacing(absent, with: "N"))
                #expect(toReal != "granted")
            }
        }
    }

    @Test("a colleague knows an internal case; a confidential one only with a role in it, and only while it lasts")
    func roles() {
        var (world, permit, complaint) = Self.office()
        #expect(world.perform(.read(.caseFile(number: permit)), by: "bert").refusal == nil)
        #expect(world.perform(.read(.caseFile(number: permit)), by: "carla").refusal == .noSuchCase(permit))
        world.perform(.casework(.assign(number: complaint, account: "bert", role: .adviser)), by: "anna")
        #expect(world.perform(.channel(.join("#complaint-" + complaint, key: nil)), by: "bert").refusal == nil)
        world.say("between us", in: "#complaint-" + complaint, by: "bert")
        world.perform(.casework(.unassign(number: complaint, account: "bert")), by: "anna")
        #expect(world.state.presence.user(nick: "bert")?.channels == [])
        #expect(world.perform(.read(.caseFile(number: complaint)), by: "bert").refusal == .noSuchCase(complaint))
        let carla = world.perform(.casework(.assign(number: complaint, account: "carla", role: .reader)), by: "anna")
        #expect(carla.refusal == .aboveClearance(.public))
    }

    @Test("status and result are the handler's, from the type's own words")
    func statusAndResult() {
        var (world, permit, _) = Self.office()
        let table: [(String, CaseCommand, Refusal?)] = [
            ("bert", .setStatus(number: permit, to: "in review"), .notCaseHandler(permit)),
            (
                "anna", .setStatus(number: permit, to: "odd"),
                .noSuchStatus("odd", allowed: ["received", "in review", "decided"])
            ),
            ("anna", .setStatus(number: permit, to: "In Review"), nil),
            ("anna", .close(number: permit, result: "odd"), .noSuchResult("odd", allowed: ["granted", "refused"])),
            ("anna", .close(number: permit, result: "granted"), nil),
            ("anna", .close(number: permit, result: "granted"), .caseIsClosed(permit)),
            ("anna", .setStatus(number: permit, to: "received"), .caseIsClosed(permit)),
            ("anna", .assign(number: permit, account: "bert", role: .reader), .caseIsClosed(permit)),
        ]
        for (nick, command, refusal) in table {
            #expect(world.perform(.casework(command), by: nick).refusal == refusal)
        }
        #expect(world.state.cases[number: permit]?.result == "granted")
        #expect(world.state.cases[number: permit]?.status == "decided")
    }

    @Test("a closed case is read-only")
    func closed() {
        var (world, permit, _) = Self.office()
        world.perform(.channel(.join("#case-" + permit, key: nil)), by: "anna")
        world.perform(.casework(.close(number: permit, result: "refused")), by: "anna")
        let outcome = world.perform(
            .message(.send(to: "#case-" + permit, kind: .privmsg, text: "but", tags: [], parent: nil)), by: "anna")
        #expect(outcome.refusal == .cannotSend(channel: "#case-" + permit, .caseClosed))
        #expect(world.heard("anna").contains { $0.contains("closed by anna with the result refused") })
    }

    @Test("a running case keeps the version of the type it began with")
    func versions() {
        var (world, permit, _) = Self.office()
        #expect(world.operate(.casework(.defineType(.permit))).events.isEmpty, "unchanged types do nothing")
        let changed = CaseType(
            id: "building-permit", name: "Building permit", statuses: ["new"], results: [CaseType.Result("done")],
            deadlineDays: 7,
            confidentiality: .internal, channelPattern: "#case-{number}")
        world.operate(.casework(.defineType(changed)))
        #expect(world.state.cases[number: permit]?.type.version == 1)
        #expect(world.state.cases.type("building-permit")?.version == 2)
        world.perform(.casework(.open(type: "building-permit", title: "Shed", confidentiality: nil)), by: "anna")
        #expect(world.state.cases.all.last?.status == "new")
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test(
        "a type that cannot work is refused",
        arguments: ["#case", "case-{number}", "#{number}", "#a {number}", "#{number}-{number}"])
    func invalidType(pattern: String) {
        var world = World()
        let type = CaseType(
            id: "x", name: "X", statuses: ["a"], results: [CaseType.Result("b")], deadlineDays: 1,
            confidentiality: .internal,
            channelPattern: pattern)
        #expect(world.operate(.casework(.defineType(type))).refusal == .invalidCaseType("x"))
    }

    @Test("nobody makes a plain channel of a name that is kept for cases")
    func reserved() {
        var (world, _, _) = Self.office()
        for name in ["#case-2026-0777", "#CASE-x", "#complaint-"] {
            #expect(world.perform(.channel(.join(name, key: nil)), by: "bert").refusal == .noSuchChannel(name))
        }
    }

    @Test("numbers begin anew each year")
    func years() {
        var state = ChatState()
        func perform(_ command: CaseCommand, at date: Int64) {
            _ = state.perform(
                Request(
                    actor: .serverOperator("root"), command: .casework(command), at: Timestamp(milliseconds: date)))
        }
        perform(.defineType(.permit), at: 0)
        for date in [1_767_225_599_000, 1_767_225_600_000, 1_767_225_601_000] {
            perform(.open(type: "building-permit", title: "x", confidentiality: nil), at: Int64(date))
        }
        #expect(state.cases.all.map(\.number) == ["2025-0001", "2026-0001", "2026-0002"])
    }

    @Test("the ladder is in the order of the standard")
    func ladder() {
        for (lower, higher) in zip(Confidentiality.allCases, Confidentiality.allCases.dropFirst()) {
            #expect(lower < higher)
        }
        #expect(Confidentiality.allCases.count == 8)
    }
}
