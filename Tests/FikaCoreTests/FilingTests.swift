import Testing

@testable import FikaCore

@Suite("Filing")
struct FilingTests {
    struct Scene {
        var world: World
        let permit: String
        let complaint: String
        let thread: [Message]
    }

    /// A thread of three in #it-help, an internal and a confidential case of anna's.
    static func scene(_ settings: CoreSettings = CoreSettings()) -> Scene {
        var (world, permit, complaint) = CaseworkTests.office(settings)
        world.operate(.community(.create(name: "it-help", title: "IT", kind: .help, joinRule: .open)))
        world.operate(.community(.create(name: "cafe", title: "Café", kind: .cafe, joinRule: .open)))
        world.join(bot: "filing", scopes: [.read, .reply, .file, .propose])
        for nick in ["anna", "bert", "carla", "filing"] {
            for channel in ["#it-help", "#cafe"] { world.perform(.channel(.join(channel, key: nil)), by: nick) }
        }
        let root = world.say("my permit form is empty", in: "#it-help", by: "bert")
        let answer = world.say("which browser?", in: "#it-help", by: "carla", replyTo: root?.id)
        let last = world.say("the old one", in: "#it-help", by: "bert", replyTo: answer?.id)
        return Scene(
            world: world, permit: permit, complaint: complaint, thread: [root, answer, last].compactMap(\.self))
    }

    @Test("a thread is filed with a receipt on both sides, and the log keeps what, not the words")
    func filing() {
        var scene = Self.scene()
        scene.world.perform(.channel(.join("#case-" + scene.permit, key: nil)), by: "anna")
        let outcome = scene.world.perform(
            .casework(.file(number: scene.permit, thread: scene.thread, wish: nil)), by: "bert")
        guard case .casework(.filed(let filing, let copies))? = outcome.events.first else {
            Issue.record("nothing was filed: \(String(describing: outcome.refusal))")
            return
        }
        #expect(copies.isEmpty, "the store copies what it has")
        #expect(filing.messages == scene.thread.map(\.id))
        #expect(filing.version == 1 && filing.filedBy == "bert" && filing.filedThrough == nil)
        #expect(scene.world.heard("carla").contains { $0.contains("Filed: 3 messages into case \(scene.permit)") })
        #expect(scene.world.heard("anna").contains { $0.contains("Filed here: 3 messages from #it-help") })
        #expect(scene.world.state.cases[number: scene.permit]?.filings == [filing])
    }

    @Test("filing twice is filing once; a thread that went on is a new version of the same receipt")
    func idempotent() {
        var scene = Self.scene()
        let file = CaseCommand.file(number: scene.permit, thread: scene.thread, wish: nil)
        scene.world.perform(.casework(file), by: "bert")
        let again = scene.world.perform(.casework(file), by: "carla")
        #expect(again.events.isEmpty || again.refusal != nil)
        let same = scene.world.perform(.casework(file), by: "anna")
        #expect(same.events.isEmpty)
        let more = scene.world.say("it works now", in: "#it-help", by: "bert", replyTo: scene.thread[2].id)
        let longer = CaseCommand.file(number: scene.permit, thread: scene.thread + [more].compactMap(\.self), wish: nil)
        scene.world.perform(.casework(longer), by: "bert")
        let filings = scene.world.state.cases[number: scene.permit]?.filings ?? []
        #expect(filings.count == 1)
        #expect(filings.first?.version == 2)
        #expect(filings.first?.messages.count == 4)
    }

    @Test("receipts and proposals in a thread do not make a new version of it")
    func receiptsAreNotFiled() {
        var scene = Self.scene()
        scene.world.perform(.casework(.file(number: scene.permit, thread: scene.thread, wish: nil)), by: "bert")
        let receipt = Message(
            id: MessageID(99), at: Timestamp(milliseconds: 0), author: .fika, authorAccount: nil,
            place: scene.thread[0].place, kind: .notice, text: "Filed", parent: scene.thread[0].id)
        let again = scene.world.perform(
            .casework(.file(number: scene.permit, thread: scene.thread + [receipt], wish: nil)), by: "bert")
        #expect(again.events.isEmpty)
    }

    @Test("rights are needed on both sides")
    func rights() {
        var scene = Self.scene()
        scene.world.perform(.casework(.assign(number: scene.permit, account: "bert", role: .reader)), by: "anna")
        let table: [(String, String, [Message], Refusal)] = [
            ("carla", scene.permit, scene.thread, .noSuchCase(scene.permit)),
            ("bert", scene.complaint, scene.thread, .noSuchCase(scene.complaint)),
            ("bert", scene.permit, scene.thread, .notCaseHandler(scene.permit)),
            ("anna", "2026-0999", scene.thread, .noSuchCase("2026-0999")),
            ("anna", scene.permit, [], .noSuchMessage),
        ]
        for (nick, number, thread, refusal) in table {
            let outcome = scene.world.perform(.casework(.file(number: number, thread: thread, wish: nil)), by: nick)
            #expect(outcome.refusal == refusal, "\(nick) into \(number)")
        }
        let filings = scene.world.state.cases.all.flatMap(\.filings)
        #expect(filings.isEmpty)
    }

    @Test("messages of two places are not one thread")
    func mixedPlaces() {
        var scene = Self.scene()
        let other = scene.world.say("coffee?", in: "#cafe", by: "bert").map { [$0] } ?? []
        let outcome = scene.world.perform(
            .casework(.file(number: scene.permit, thread: scene.thread + other, wish: nil)), by: "anna")
        #expect(outcome.refusal == .notFileable("a private conversation"))
    }

    @Test("the café is never filed, nor a case into itself, nor into one that is less confidential")
    func unfileable() {
        var scene = Self.scene()
        let coffee = scene.world.say("coffee?", in: "#cafe", by: "anna").map { [$0] } ?? []
        let complaintChannel = "#complaint-" + scene.complaint
        scene.world.perform(.channel(.join(complaintChannel, key: nil)), by: "anna")
        let secret = scene.world.say("the neighbour's name", in: complaintChannel, by: "anna").map { [$0] } ?? []
        let table: [([Message], String, Refusal)] = [
            (coffee, scene.permit, .notFileable("#cafe")),
            (secret, scene.complaint, .notFileable(complaintChannel)),
            (secret, scene.permit, .confidentialityWouldFall),
        ]
        for (thread, number, refusal) in table {
            let outcome = scene.world.perform(.casework(.file(number: number, thread: thread, wish: nil)), by: "anna")
            #expect(outcome.refusal == refusal)
        }
    }

    @Test("nothing is filed into a closed case, and no thread above the limit")
    func limits() {
        var scene = Self.scene()
        let long = Array(repeating: scene.thread[0], count: 501)
        let tooLong = scene.world.perform(
            .casework(.file(number: scene.permit, thread: long, wish: nil)), by: "anna")
        #expect(tooLong.refusal == .tooLong(what: "thread", limit: 500))
        scene.world.perform(.casework(.close(number: scene.permit, result: "granted")), by: "anna")
        let late = scene.world.perform(
            .casework(.file(number: scene.permit, thread: scene.thread, wish: nil)), by: "anna")
        #expect(late.refusal == .caseIsClosed(scene.permit))
    }

    @Test("a bot files for the person who named the case, and both are on record")
    func wish() {
        var scene = Self.scene()
        let wish = scene.world.say("@filing \(scene.permit)", in: "#it-help", by: "bert", replyTo: scene.thread[2].id)
        let outcome = scene.world.perform(
            .casework(.file(number: scene.permit, thread: scene.thread, wish: wish)), by: "filing")
        guard case .casework(.filed(let filing, _))? = outcome.events.first else {
            Issue.record("nothing was filed: \(String(describing: outcome.refusal))")
            return
        }
        #expect(filing.filedBy == "bert" && filing.filedThrough == "filing")
        let again = scene.world.perform(
            .casework(.file(number: scene.permit, thread: scene.thread + [wish].compactMap(\.self), wish: nil)),
            by: "anna")
        #expect(again.events.isEmpty, "what was said to the bot is no new version")
    }

    @Test(
        "a wish speaks to the bot by its name and names the case, as a word each",
        arguments: [
            ("@filing N", true), ("Filing: into N, please", true), ("this is for #case-N, filing!", true),
            ("N is late", false), ("@filing-two N", false), ("@filings N", false), ("@filing N1", false),
            ("@filing 1N", false), ("refiling N", false),
        ])
    func words(text: String, isWish: Bool) {
        var scene = Self.scene()
        let wish = scene.world.say(text.replacing("N", with: scene.permit), in: "#it-help", by: "bert")
        let outcome = scene.world.perform(
            .casework(.file(number: scene.permit, thread: scene.thread, wish: wish)), by: "filing")
        #expect(outcome.refusal == (isWish ? nil : .wishNotFound))
    }

    @Test("a thread of which only a part could be read is not filed in part")
    func cutOff() {
        var scene = Self.scene()
        let reactions = (0..<997).map { index in
            Message(
                id: MessageID(Int64(10_000 + index)), at: scene.thread[0].at, author: scene.thread[0].author,
                authorAccount: nil, place: scene.thread[0].place, kind: .tagmsg, text: "", parent: scene.thread[0].id)
        }
        let permit = scene.permit
        let file = { (thread: [Message]) in Command.casework(.file(number: permit, thread: thread, wish: nil)) }
        let cut = scene.world.perform(file(scene.thread + reactions), by: "bert")
        #expect(cut.refusal == .tooLong(what: "thread", limit: 1_000))
        #expect(scene.world.perform(file(scene.thread + reactions.dropLast()), by: "bert").refusal == nil)
    }

    @Test("a bot files nothing without a wish, for another case, for another bot, or beyond the person's own rights")
    func noWish() {
        var scene = Self.scene()
        let forPermit = scene.world.say("@filing \(scene.permit)", in: "#it-help", by: "bert")
        let byCarla = scene.world.say("@filing \(scene.permit)", in: "#it-help", by: "carla")
        let byBot = scene.world.say("@filing \(scene.permit)", in: "#it-help", by: "filing")
        let elsewhere = scene.world.say("@filing \(scene.permit)", in: "#cafe", by: "bert")
        let forComplaint = scene.world.say("@filing \(scene.complaint)", in: "#it-help", by: "bert")
        let table: [(Message?, String, Refusal)] = [
            (nil, scene.permit, .wishNotFound), (forPermit, scene.complaint, .wishNotFound),
            (byBot, scene.permit, .wishNotFound), (elsewhere, scene.permit, .wishNotFound),
            (byCarla, scene.permit, .noSuchCase(scene.permit)),
            (forComplaint, scene.complaint, .noSuchCase(scene.complaint)),
        ]
        for (wish, number, refusal) in table {
            let outcome = scene.world.perform(
                .casework(.file(number: number, thread: scene.thread, wish: wish)), by: "filing")
            #expect(outcome.refusal == refusal)
        }
    }

    @Test(
        "a bot does only what its scopes name",
        arguments: [
            ([Scope.read], "x", [], Refusal.missingScope(.reply)),
            ([.read, .reply], "x", ["+fika/propose"], .missingScope(.propose)),
            ([.reply], "x", [], .missingScope(.read)),
        ])
    func scopes(scopes: [Scope], text: String, keys: [String], refusal: Refusal) {
        var world = World()
        world.operate(.community(.create(name: "it-help", title: "IT", kind: .help, joinRule: .open)))
        world.join(bot: "robo", scopes: scopes)
        var refusals = [world.perform(.channel(.join("#it-help", key: nil)), by: "robo").refusal]
        let tags = keys.map { Message.Tag(key: $0, value: "1") }
        refusals.append(
            world.perform(
                .message(.send(to: "#it-help", kind: .privmsg, text: text, tags: tags, parent: nil)), by: "robo"
            ).refusal)
        #expect(refusals.contains(refusal))
    }

    @Test("a bot without `file` cannot file, whoever wishes it")
    func scopeFile() {
        var scene = Self.scene()
        scene.world.operate(.account(.provisionBot(name: "filing", scopes: [.read, .reply])))
        let wish = scene.world.say("@filing \(scene.permit)", in: "#it-help", by: "bert")
        let outcome = scene.world.perform(
            .casework(.file(number: scene.permit, thread: scene.thread, wish: wish)), by: "filing")
        #expect(outcome.refusal == .missingScope(.file))
    }
}
