import Testing

@testable import FikaCore

@Suite("Consultations")
struct ConsultationTests {
    /// anna consults someone; both are in the channel.
    static func asked(_ name: String) -> GrantTests.Scene {
        var scene = GrantTests.Scene()
        let command = AccessCommand.consult(
            number: scene.number, account: name, slice: .messages([scene.said[0]]), until: scene.until,
            question: "Is it safe?")
        scene.world.perform(.access(command), by: "anna")
        scene.world.perform(.channel(.join("#consult-\(name)-1", key: nil)), by: name)
        return scene
    }

    @Test("it has a channel of its own, of its handlers and the consulted", arguments: ["bert", "erik"])
    func channel(name: String) {
        var scene = Self.asked(name)
        let room = "#consult-\(name)-1"
        let roster = scene.world.state.channels[name: room].map { scene.world.state.presence.roster($0.id) }
        #expect(roster?.count == 2)
        #expect(scene.world.heard("anna").contains("Is it safe?"))
        #expect(scene.world.perform(.channel(.join(room, key: nil)), by: "carla").refusal == .noSuchChannel(room))
        scene.world.perform(.casework(.assign(number: scene.number, account: "carla", role: .adviser)), by: "anna")
        scene.world.operate(.account(.setClearance(name: "carla", .confidential)))
        scene.world.perform(.casework(.assign(number: scene.number, account: "carla", role: .adviser)), by: "anna")
        #expect(scene.world.perform(.channel(.join(room, key: nil)), by: "carla").refusal == .inviteOnly(room))
        #expect(
            scene.world.perform(.query(.history(target: room, .latest(after: nil), limit: 1)), by: "carla").query
                != nil,
            "it is part of the file")
        #expect(scene.world.say("hm", in: room, by: "carla") == nil)
        #expect(scene.world.say("yes", in: room, by: name) != nil)
    }

    @Test("the name tells a guest of no other case, and of no other consultation")
    func names() {
        var scene = Self.asked("bert")
        scene.world.perform(
            .access(
                .consult(
                    number: scene.number, account: "erik", slice: .wholeFile, until: scene.until, question: "and?")),
            by: "anna")
        #expect(scene.world.state.channels[name: "#consult-erik-1"] != nil)
        let shown = scene.world.contents("erik").map { "\($0)" }.joined()
        #expect(!shown.contains(scene.number) && !shown.contains("complaint"), "\(shown)")
    }

    @Test("the answer is kept, and said in the case; only the consulted answers")
    func answer() {
        var scene = Self.asked("erik")
        #expect(
            scene.world.perform(.access(.answer(key: "erik-1", text: "no")), by: "anna").refusal
                == .access(.notTheConsulted("erik-1")))
        #expect(scene.world.perform(.access(.answer(key: "erik-1", text: "")), by: "erik").refusal == .noTextToSend)
        scene.world.perform(.access(.answer(key: "erik-1", text: "no")), by: "erik")
        let consultation = scene.world.state.access.consultation(key: "erik-1")
        #expect(consultation?.answers.count == 1)
        #expect(scene.world.heard("anna").suffix(2) == ["no", "erik has answered in #consult-erik-1."])
        #expect(
            scene.world.state.cases[number: scene.number].map { scene.world.state.openConsultations(of: $0).count } == 1
        )
    }

    @Test("the consulted asks for more in words, and the handler says what, or no")
    func requests() {
        var scene = Self.asked("erik")
        for _ in 1...2 { scene.world.perform(.access(.request(key: "erik-1", reason: "the plan")), by: "erik") }
        let approve = { AccessCommand.approve(key: "erik-1", request: $0, slice: .thread(scene.said[2])) }
        #expect(scene.world.perform(.access(approve(1)), by: "erik").refusal == .access(.noSuchGrant("erik-1")))
        #expect(scene.world.perform(.access(approve(3)), by: "anna").refusal == .access(.noSuchRequest(3)))
        scene.world.perform(.access(approve(1)), by: "anna")
        #expect(scene.world.perform(.access(approve(1)), by: "anna").refusal == .access(.noSuchRequest(1)))
        scene.world.perform(.access(.deny(key: "erik-1", request: 2)), by: "anna")
        let query = scene.slice("erik-1", for: "erik")
        #expect(query?.messages == [scene.said[0]] && query?.roots == [scene.said[2]], "the key shows all of it")
        #expect(scene.slice("erik-2", for: "erik")?.messages == [])
        let states = scene.world.state.access.consultation(key: "erik-1")?.requests.map(\.state)
        #expect(states == [.approved, .declined])
        let asked = AccessCommand.request(key: "erik-1", reason: "more")
        for _ in 3...50 { scene.world.perform(.access(asked), by: "erik") }
        #expect(
            scene.world.perform(.access(asked), by: "erik").refusal == .tooLong(what: "list of requests", limit: 50))
    }

    static let endings: [(String, Grant.Ending.Kind)] = [
        ("settle", .settled), ("withdraw", .withdrawn), ("revoke", .withdrawn), ("time", .expired),
    ]

    @Test("when it is over the consulted loses everything at once", arguments: endings)
    func over(how: String, kind: Grant.Ending.Kind) {
        var scene = Self.asked("erik")
        let room = "#consult-erik-1"
        scene.world.perform(.reading(.mark(target: room, scene.world.clock)), by: "erik")
        scene.world.perform(.access(.request(key: "erik-1", reason: "more")), by: "erik")
        scene.world.perform(.access(.approve(key: "erik-1", request: 1, slice: .wholeFile)), by: "anna")
        switch how {
        case "settle": scene.world.perform(.access(.settle(key: "erik-1")), by: "anna")
        case "withdraw": scene.world.perform(.access(.withdraw(key: "erik-1")), by: "anna")
        case "revoke": scene.world.perform(.access(.revoke(key: "erik-1")), by: "anna")
        default: scene.world.pass(days: 2)
        }
        let consultation = scene.world.state.access.consultation(key: "erik-1")
        #expect(consultation?.ending?.kind == kind)
        #expect(scene.world.state.access.grants(in: CaseID(2)).allSatisfy { $0.ending != nil })
        scene.world.forget()
        scene.world.say("among us", in: room, by: "anna")
        #expect(scene.world.contents("erik").isEmpty)
        let doors: [Command] = [
            .query(.slice(key: "erik-1", limit: 1)), .query(.slice(key: "erik-2", limit: 1)),
            .channel(.join(room, key: nil)), .read(.names(channel: room)), .read(.topic(channel: room)),
            .query(.history(target: room, .latest(after: nil), limit: 1)), .read(.metadata(.list(room))),
            .query(.search(text: "safe", channel: room, limit: 1)), .access(.answer(key: "erik-1", text: "late")),
            .message(.send(to: room, kind: .privmsg, text: "late", tags: [], parent: nil)),
            .message(.send(to: "anna", kind: .privmsg, text: "late", tags: [], parent: nil)),
            .read(.whois(nick: "anna")),
        ]
        for door in doors { #expect(scene.world.perform(door, by: "erik").refusal != nil, "\(door)") }
        guard let erik = scene.world.state.accounts[name: "erik"] else { return }
        #expect(scene.world.state.readMarks.mark(of: erik.id, at: room) == nil)
        if case .targets(let query)? = scene.world.perform(
            .query(.targets(after: Timestamp(milliseconds: 0), before: scene.world.clock, limit: 9)), by: "erik"
        ).query {
            #expect(query.channels.isEmpty && query.account == nil)
        }
        #expect(
            scene.world.perform(.message(.send(to: room, kind: .privmsg, text: "x", tags: [], parent: nil)), by: "anna")
                .refusal == .cannotSend(channel: room, .consultationOver))
        #expect(scene.world.perform(.access(.settle(key: "erik-1")), by: "anna").events.isEmpty, "over is over")
    }

    @Test("who is no handler any more is taken out of the consultations of the case")
    func handlersGo() {
        var scene = Self.asked("erik")
        scene.world.perform(.casework(.assign(number: scene.number, account: "bert", role: .handler)), by: "anna")
        scene.world.perform(.channel(.join("#consult-erik-1", key: nil)), by: "bert")
        #expect(scene.world.say("hello", in: "#consult-erik-1", by: "bert") != nil)
        scene.world.perform(.casework(.assign(number: scene.number, account: "bert", role: .reader)), by: "anna")
        scene.world.forget()
        scene.world.say("secret", in: "#consult-erik-1", by: "anna")
        #expect(scene.world.heard("bert").isEmpty)
        #expect(scene.world.heard("erik") == ["secret"])
    }

    @Test("a case has so many open consultations and no more")
    func limit() {
        var scene = GrantTests.Scene()
        let command = AccessCommand.consult(
            number: scene.number, account: "erik", slice: .wholeFile, until: scene.until, question: "well?")
        for _ in 1...100 { scene.world.perform(.access(command), by: "anna") }
        #expect(
            scene.world.perform(.access(command), by: "anna").refusal
                == .tooLong(what: "list of open consultations", limit: 100))
    }

    @Test("who was asked while away is told on coming in")
    func welcome() {
        var scene = GrantTests.Scene()
        scene.world.perform(.session(.quit(reason: "home")), by: "erik")
        scene.world.perform(
            .access(
                .consult(
                    number: scene.number, account: "erik", slice: .wholeFile, until: scene.until, question: "well?")),
            by: "anna")
        scene.world.forget()
        scene.world.connect("erik", account: "erik")
        let told = scene.world.contents("erik").contains { content in
            if case .reply(.grants(_, let consultations)) = content { return consultations.map(\.key) == ["erik-1"] }
            return false
        }
        #expect(told)
    }

    @Test("its talk is filed nowhere: it is in a file already")
    func notFiled() {
        var scene = Self.asked("erik")
        guard let message = scene.world.say("yes", in: "#consult-erik-1", by: "anna") else { return }
        let number = scene.world.state.cases.all[0].number
        let outcome = scene.world.perform(
            .casework(.file(number: number, thread: [message], wish: nil)), by: "anna")
        #expect(outcome.refusal == .notFileable("#consult-erik-1"))
    }
}
