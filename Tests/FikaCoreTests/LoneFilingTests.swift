import Testing

@testable import FikaCore

@Suite("Filing: a bot of its own accord")
struct LoneFilingTests {
    struct Scene {
        var world: World
        let permit: String
        let complaint: String
        var thread: [Message]

        func filing() -> Filing? { world.state.cases[number: permit]?.filings.first }

        /// The receipt where it was said.
        func receipt() -> MessageID { filing()?.receipts.first ?? MessageID(0) }
    }

    static let judgement = Judgement(reason: "Three words of what it is about are said here.", percent: 93)

    /// anna and bert, who may both read the permit, and the bot are in #it-help; bert has said two things there.
    static func scene(
        _ settings: CoreSettings = CoreSettings(), scopes: [Scope] = [.read, .reply, .fileAlone]
    ) -> Scene {
        var (world, permit, complaint) = CaseworkTests.office(settings)
        world.operate(.community(.create(name: "it-help", title: "IT", kind: .help, joinRule: .open)))
        world.join(bot: "filing", scopes: scopes)
        for nick in ["anna", "bert", "filing"] { world.perform(.channel(.join("#it-help", key: nil)), by: nick) }
        let root = world.say("the form for the barn is empty", in: "#it-help", by: "bert")
        let last = world.say("in the old browser", in: "#it-help", by: "bert", replyTo: root?.id)
        return Scene(
            world: world, permit: permit, complaint: complaint, thread: [root, last].compactMap(\.self))
    }

    static func alone(_ thread: [Message], _ number: String, _ judgement: Judgement? = judgement) -> Command {
        .casework(.filing(.file(FilingRequest(.thread(thread), into: [number], judgement: judgement))))
    }

    @discardableResult
    static func file(_ scene: inout Scene, by bot: String = "filing") -> Outcome {
        scene.world.perform(alone(scene.thread, scene.permit), by: bot)
    }

    static func react(_ emoji: String, to message: MessageID, by nick: String, _ scene: inout Scene) -> Outcome {
        scene.world.perform(
            .message(
                .send(
                    to: "#it-help", kind: .tagmsg, text: "", tags: [Message.Tag(key: "+draft/react", value: emoji)],
                    parent: message)), by: nick)
    }

    @Test("the receipt says who filed, how sure, why, and how to undo it; the time line and the audit have it")
    func visible() throws {
        var scene = Self.scene()
        scene.world.perform(.channel(.join("#case-" + scene.permit, key: nil)), by: "anna")
        let outcome = Self.file(&scene)
        #expect(outcome.refusal == nil)
        let filing = try #require(scene.filing())
        #expect(filing.filedBy == "filing" && filing.filedThrough == nil && filing.judgement == Self.judgement)
        #expect(filing.receipts.count == 2 && filing.messages == scene.thread.map(\.id))
        let end =
            " by filing on its own, 93 % sure. Receipt F1. Its reason: “\(Self.judgement.reason)” Not right? React "
            + "with 👎, or say CASE UNFILE \(scene.permit) F1 :why."
        #expect(scene.world.heard("bert").last == "Filed: 2 messages into case \(scene.permit)" + end)
        #expect(scene.world.heard("anna").last == "Filed here: 2 messages from #it-help" + end)
        let told = outcome.events.compactMap { event -> Message? in
            if case .message(.posted(let message)) = event { message } else { nil }
        }
        #expect(told.map(\.id) == filing.receipts)
        #expect(
            told.flatMap(\.tags)
                == Array(repeating: .init(key: "+fika/filed-alone", value: scene.permit + "/F1"), count: 2))
        #expect(outcome.audits.map(\.act).contains(.filedAlone))
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test(
        "it takes the scope for it: none of the others will do",
        arguments: [[.read, .reply, .file, .propose], [.read, .reply], Scope.allCases.filter { $0 != .fileAlone }])
    func scope(scopes: [Scope]) {
        var scene = Self.scene(scopes: scopes)
        let outcome = Self.file(&scene)
        #expect(outcome.refusal == .missingScope(.fileAlone))
        #expect(outcome.audits.map(\.wanted) == [.filedAlone])
        #expect(scene.filing() == nil)
    }

    @Test("with that scope alone a bot neither files for a person nor proposes, and no person files so")
    func others() {
        var scene = Self.scene()
        let wish = scene.world.say("@filing \(scene.permit)", in: "#it-help", by: "bert")
        let wished = Command.casework(.file(number: scene.permit, thread: scene.thread, wish: wish))
        #expect(scene.world.perform(wished, by: "filing").refusal == .missingScope(.file))
        #expect(Self.file(&scene, by: "anna").refusal == .filing(.notAlone))
        let request = FilingRequest(.chosen(scene.thread), into: [scene.permit], judgement: Self.judgement)
        let chosen = scene.world.perform(.casework(.filing(.file(request))), by: "filing")
        #expect(chosen.refusal == .filing(.notAlone))
        let note = FilingRequest(.note("my own words"), into: [scene.permit], judgement: Self.judgement)
        #expect(scene.world.perform(.casework(.filing(.file(note))), by: "filing").refusal == .filing(.notAlone))
    }

    @Test("never into a case that somebody in the conversation may not read, or who said something in the thread")
    func readers() {
        var inside = Self.scene()
        inside.world.perform(.channel(.join("#it-help", key: nil)), by: "carla")
        let refusal = Refusal.filing(.notReadByAll(inside.permit))
        #expect(Self.file(&inside).refusal == refusal)
        // Who is a member of the community reads on, wherever they are now.
        inside.world.perform(.session(.quit(reason: "bye")), by: "carla")
        #expect(Self.file(&inside).refusal == refusal)
        var gone = Self.scene()
        gone.world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        for nick in ["carla", "filing"] { gone.world.perform(.channel(.join("#hall", key: nil)), by: nick) }
        let said = gone.world.say("my barn", in: "#hall", by: "carla")
        gone.world.perform(.channel(.part("#hall", reason: nil)), by: "carla")
        gone.thread = [said].compactMap(\.self)
        #expect(Self.file(&gone).refusal == refusal)
        gone.world.operate(.account(.disable(name: "carla")))
        #expect(Self.file(&gone).refusal == nil, "who has left the organisation reads nothing")
        var stranger = Self.scene()
        stranger.world.connect("stranger")
        for nick in ["bert", "filing", "stranger"] {
            stranger.world.perform(.channel(.join("#hall", key: nil)), by: nick)
        }
        stranger.thread = [stranger.world.say("the barn", in: "#hall", by: "bert")].compactMap(\.self)
        #expect(Self.file(&stranger).refusal == refusal)
    }

    @Test("nor into one above internal, though everybody there may read it, nor one that the bot may not know")
    func confidential() {
        var scene = Self.scene()
        #expect(
            scene.world.perform(Self.alone(scene.thread, scene.complaint), by: "filing").refusal
                == .noSuchCase(scene.complaint))
        scene.world.operate(.account(.setClearance(name: "filing", .confidential)))
        for name in ["filing", "bert"] {
            scene.world.perform(
                .casework(.assign(number: scene.complaint, account: name, role: .adviser)), by: "anna")
        }
        #expect(
            scene.world.perform(Self.alone(scene.thread, scene.complaint), by: "filing").refusal
                == .filing(.notReadByAll(scene.complaint)))
        scene.world.perform(.channel(.turnBot("#case-" + scene.permit, bot: "filing", isOn: false)), by: "anna")
        #expect(Self.file(&scene).refusal == .noSuchCase(scene.permit))
    }

    @Test("the reason is there, and short; a closed case is its handler's affair")
    func malformed() {
        var scene = Self.scene()
        let long = String(repeating: "r", count: 201)
        let table: [(String, Refusal)] = [
            (" ", .casework(.noReason)), (long, .tooLong(what: "reason", limit: 200)),
        ]
        for (reason, refusal) in table {
            let command = Self.alone(scene.thread, scene.permit, Judgement(reason: reason, percent: 93))
            #expect(scene.world.perform(command, by: "filing").refusal == refusal)
        }
        scene.world.perform(.casework(.close(number: scene.permit, result: "granted")), by: "anna")
        #expect(Self.file(&scene).refusal == .caseIsClosed(scene.permit))
        #expect(scene.world.state.cases[number: scene.permit]?.lateFilings.isEmpty == true)
    }

    @Test("the same twice is once; what went on is a new version")
    func again() {
        var scene = Self.scene()
        Self.file(&scene)
        #expect(Self.file(&scene).events.isEmpty)
        var restarted = scene.world
        restarted.state = scene.world.restarted()
        scene.thread += [scene.world.say("it works", in: "#it-help", by: "bert", replyTo: scene.thread[0].id)]
            .compactMap(\.self)
        #expect(Self.file(&scene).refusal == nil)
        #expect(scene.filing()?.version == 2 && scene.filing()?.messages.count == 3)
        #expect(scene.world.heard("bert").last?.contains("(version 2) by filing on its own") == true)
    }

    @Test(
        "anyone who may file there says no by a reaction, however late, and it is out", arguments: ["👎🏽", "-1"])
    func reaction(emoji: String) {
        var settings = CoreSettings()
        settings.undoHours = 0
        var scene = Self.scene(settings)
        Self.file(&scene)
        #expect(Self.react("👍", to: scene.receipt(), by: "bert", &scene).refusal == nil)
        #expect(scene.filing()?.isWithdrawn == false)
        scene.world.wait(seconds: 86_400 * 30)
        #expect(Self.react(emoji, to: scene.receipt(), by: "bert", &scene).refusal == nil)
        #expect(scene.filing()?.withdrawals.map(\.by) == ["bert"])
        #expect(scene.world.heard("anna").contains("Taken out of case \(scene.permit) again by bert: F1, 2 messages."))
        let events = Self.react(emoji, to: scene.receipt(), by: "anna", &scene).events
        #expect(events.count == 1, "a second no is a reaction like any other")
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test("or by one command")
    func commands() {
        var scene = Self.scene()
        Self.file(&scene)
        let decline = Command.casework(.filing(.decline(proposal: scene.receipt())))
        #expect(scene.world.perform(decline, by: "bert").refusal == nil)
        #expect(scene.filing()?.isWithdrawn == true)
        #expect(scene.world.perform(decline, by: "bert").refusal == .filing(.noSuchProposal))
        var other = Self.scene()
        Self.file(&other)
        let unfile = Command.casework(.filing(.withdraw(number: other.permit, FilingID(1), reason: "wrong")))
        #expect(other.world.perform(unfile, by: "filing").refusal == .notCaseHandler(other.permit))
        #expect(other.world.perform(unfile, by: "bert").refusal == nil)
    }

    @Test("who may not file there may not say no either, by no way")
    func noRight() {
        var scene = Self.scene()
        Self.file(&scene)
        scene.world.perform(.channel(.join("#it-help", key: nil)), by: "carla")
        scene.world.perform(.casework(.assign(number: scene.permit, account: "bert", role: .reader)), by: "anna")
        let decline = Command.casework(.filing(.decline(proposal: scene.receipt())))
        for (nick, refusal) in [("carla", Refusal?.none), ("bert", .notCaseHandler(scene.permit)), ("filing", nil)] {
            let outcome = Self.react("👎", to: scene.receipt(), by: nick, &scene)
            #expect(outcome.refusal == (nick == "filing" ? .notCaseHandler(scene.permit) : refusal), "\(nick)")
            #expect(outcome.events.count == 1, "the reaction itself stays")
        }
        #expect(scene.world.perform(decline, by: "carla").refusal == .filing(.noSuchProposal))
        #expect(scene.world.perform(decline, by: "bert").refusal == .notCaseHandler(scene.permit))
        #expect(scene.filing()?.isWithdrawn == false)
    }

    @Test("what a person filed or took out stands: no bot files it anew, or adds to it")
    func decided() {
        var scene = Self.scene()
        Self.file(&scene)
        _ = Self.react("👎", to: scene.receipt(), by: "bert", &scene)
        #expect(Self.file(&scene).refusal == .filing(.isDecided))
        scene.world.perform(.casework(.file(number: scene.permit, thread: scene.thread, wish: nil)), by: "bert")
        #expect(scene.filing()?.version == 2 && scene.filing()?.judgement == nil)
        #expect(Self.file(&scene).events.isEmpty, "it is there")
        scene.thread += [scene.world.say("more", in: "#it-help", by: "bert", replyTo: scene.thread[0].id)]
            .compactMap(\.self)
        #expect(Self.file(&scene).refusal == .filing(.isDecided))
        #expect(scene.filing()?.isWithdrawn == false)
    }

    @Test("a person who files the bot's thread anew takes it over: a no to the old receipt is only a reaction")
    func takenOver() {
        var scene = Self.scene()
        Self.file(&scene)
        let receipt = scene.receipt()
        scene.thread += [scene.world.say("more", in: "#it-help", by: "anna", replyTo: scene.thread[0].id)]
            .compactMap(\.self)
        scene.world.perform(.casework(.file(number: scene.permit, thread: scene.thread, wish: nil)), by: "anna")
        _ = Self.react("👎", to: receipt, by: "bert", &scene)
        #expect(scene.filing()?.version == 2 && scene.filing()?.isWithdrawn == false)
    }

    @Test("from one channel so many an hour and no more, over a restart too; another channel has its own")
    func brake() {
        var settings = CoreSettings()
        settings.filedAlonePerHour = 2
        var scene = Self.scene(settings)
        func another(_ channel: String) -> Refusal? {
            scene.thread = [scene.world.say("the barn", in: channel, by: "bert")].compactMap(\.self)
            return Self.file(&scene).refusal
        }
        let refusal = Refusal.filing(.tooManyAlone(limit: 2))
        #expect([another("#it-help"), another("#it-help"), another("#it-help")] == [nil, nil, refusal])
        // What was taken out was filed all the same.
        _ = Self.react("👎", to: scene.receipt(), by: "bert", &scene)
        #expect(another("#it-help") == refusal)
        #expect(scene.world.restarted().cases.loneFilings == scene.world.state.cases.loneFilings)
        for nick in ["bert", "filing"] { scene.world.perform(.channel(.join("#hall", key: nil)), by: nick) }
        #expect(another("#hall") == nil)
        scene.world.wait(seconds: 3_600)
        #expect(another("#it-help") == nil)
        settings.filedAlonePerHour = 0
        var never = Self.scene(settings)
        #expect(Self.file(&never).refusal == .filing(.tooManyAlone(limit: 0)))
        #expect(CoreSettings().filedAlonePerHour == 6)
    }

    @Test("the oldest receipt makes room for the newest, and the count never forgets an hour")
    func limit() {
        var lone = LoneFilings()
        func take(_ id: Int64) {
            lone.take(
                Filing(
                    id: FilingID(id), caseID: CaseID(1),
                    source: .thread(root: MessageID(id), channel: ChannelID(id), name: "#x"),
                    messages: [MessageID(id)], filedBy: "filing", judgement: Self.judgement,
                    receipts: [MessageID(id)], at: Timestamp(milliseconds: id)))
        }
        (1...Int64(LoneFilings.keptMax)).forEach(take)
        #expect(lone[receipt: MessageID(1)] != nil)
        #expect(lone.count(in: ChannelID(2), since: Timestamp(milliseconds: 1)) == 1)
        take(Int64(LoneFilings.keptMax + 1))
        #expect(lone[receipt: MessageID(1)] == nil && lone.entries.count == LoneFilings.keptMax)
        #expect(lone.count(in: ChannelID(2), since: Timestamp(milliseconds: 0)) == LoneFilings.keptMax)
        lone.forget(CaseID(1))
        #expect(lone == LoneFilings())
    }
}
