import Testing

@testable import FikaCore

@Suite("Grants")
struct GrantTests {
    /// anna handles a confidential complaint; bert is a colleague, erik a guest, carla is cleared for little. anna has
    /// said three things, the second in answer to the first.
    struct Scene {
        var world: World
        let number: String
        let said: [MessageID]

        /// Until two days from now.
        var until: Timestamp { world.clock.adding(days: 2) }

        init() {
            var (world, _, complaint) = CaseworkTests.office()
            world.operate(
                .account(
                    .addGuest(
                        name: "erik", credentials: [1], clearance: .confidential,
                        Account.Guest(organisation: "Fire brigade", ends: nil))))
            world.connect("erik", account: "erik")
            let channel = "#complaint-" + complaint
            world.perform(.channel(.join(channel, key: nil)), by: "anna")
            let first = world.say("one", in: channel, by: "anna")?.id ?? MessageID(0)
            let second = world.say("two", in: channel, by: "anna", replyTo: first)?.id ?? MessageID(0)
            let third = world.say("three", in: channel, by: "anna")?.id ?? MessageID(0)
            self.world = world
            number = complaint
            said = [first, second, third]
        }

        @discardableResult
        mutating func give(
            _ slice: Grant.Slice, to name: String, until: Timestamp? = nil, reason: String = "expert",
            by: String = "anna"
        ) -> Refusal? {
            world.perform(
                .access(
                    .grant(
                        number: number, account: name, slice: slice, until: until ?? self.until, reason: reason)),
                by: by
            ).refusal
        }

        mutating func slice(_ key: String, for nick: String) -> Query.SliceQuery? {
            guard case .slice(let query)? = world.perform(.query(.slice(key: key, limit: 10)), by: nick).query else {
                return nil
            }
            return query
        }
    }

    @Test(
        "a grant shows its slice, to the one it was given to, and says it to both sides", arguments: ["bert", "erik"])
    func slice(name: String) {
        var scene = Scene()
        scene.world.forget()
        #expect(scene.give(.thread(scene.said[0]), to: name) == nil)
        let query = scene.slice("\(name)-1", for: name)
        #expect(query?.roots == [scene.said[0]])
        #expect(query?.messages == [])
        #expect(query?.isWhole == false)
        #expect(query?.name == "#consult-\(name)-1", "the case's own channel is not named")
        #expect(scene.slice("\(name)-1", for: "anna")?.roots == [scene.said[0]], "who sees all may see what was shown")
        let told = scene.world.contents(name).compactMap { content -> [Grant]? in
            if case .reply(.grants(let grants, _)) = content { return grants }
            return nil
        }
        #expect(told.first?.map(\.key) == ["\(name)-1"])
        #expect(scene.world.heard("anna").last?.contains("\(name) may look at a thread") == true)
    }

    @Test("a grant opens its slice and no other door", arguments: ["bert", "erik"])
    func onlyTheSlice(name: String) {
        var scene = Scene()
        scene.give(.wholeFile, to: name)
        let channel = "#complaint-" + scene.number
        let doors: [Command] = [
            .read(.caseFile(number: scene.number)), .channel(.join(channel, key: nil)), .read(.names(channel: channel)),
            .query(.history(target: channel, .latest(after: nil), limit: 9)), .read(.grants(number: scene.number)),
            .query(.search(text: "one", channel: channel, limit: 9)),
            .query(.thread(channel: channel, scene.said[0], alongside: nil)),
            .access(.revoke(key: "\(name)-1")),
        ]
        for door in doors { #expect(scene.world.perform(door, by: name).refusal != nil, "\(door)") }
        let search = scene.world.perform(.query(.search(text: "one", channel: nil, limit: 9)), by: name).query
        guard case .search(let query)? = search else {
            Issue.record("one may search where one reads")
            return
        }
        #expect(!query.channels.contains(scene.world.state.channels[name: channel]?.id ?? ChannelID(0)))
    }

    @Test("giving is refused with its reason")
    func refusals() {
        var scene = Scene()
        let id = scene.said[0]
        let far = scene.world.clock.adding(days: 367)
        let long = String(repeating: "r", count: 301)
        let many = Grant.Slice.messages((1...101).map { MessageID($0) })
        scene.world.join(bot: "robo", scopes: Scope.allCases)
        #expect(scene.give(.thread(id), to: "bert", by: "bert") == .noSuchCase(scene.number))
        #expect(scene.give(.thread(id), to: "nobody") == .noSuchAccount("nobody"))
        #expect(scene.give(.thread(id), to: "robo") == .noSuchAccount("robo"))
        #expect(scene.give(.thread(id), to: "anna") == .noSuchAccount("anna"))
        #expect(scene.give(.thread(id), to: "carla") == .aboveClearance(.public), "nobody sees above their clearance")
        #expect(scene.give(.thread(id), to: "bert", until: scene.world.clock) == .access(.endNotAhead))
        #expect(scene.give(.thread(id), to: "bert", until: far) == .access(.endTooFar(days: 366)))
        #expect(scene.give(.thread(id), to: "bert", reason: "") == .casework(.noReason))
        #expect(scene.give(.thread(id), to: "bert", reason: long) == .tooLong(what: "reason", limit: 300))
        #expect(scene.give(.messages([]), to: "bert") == .access(.emptySlice))
        #expect(scene.give(many, to: "bert") == .tooLong(what: "slice", limit: 100))
        #expect(scene.world.state.access.grants(in: CaseID(2)).isEmpty)
        scene.world.perform(.casework(.assign(number: scene.number, account: "bert", role: .adviser)), by: "anna")
        #expect(scene.give(.thread(id), to: "erik", by: "bert") == .notCaseHandler(scene.number))
    }

    @Test("it ends when it is revoked, at its date, with the clearance, and with the account")
    func endings() {
        var scene = Scene()
        let endings: [(String, (inout World) -> Void)] = [
            ("bert-1", { $0.perform(.access(.revoke(key: "bert-1")), by: "anna") }),
            ("bert-2", { $0.pass(days: 2) }),
            ("bert-3", { $0.operate(.account(.setClearance(name: "bert", .internal))) }),
        ]
        for (key, end) in endings {
            scene.give(.messages(scene.said), to: "bert")
            #expect(scene.slice(key, for: "bert") != nil)
            end(&scene.world)
            #expect(scene.slice(key, for: "bert") == nil, "\(key)")
            #expect(
                scene.world.perform(.query(.slice(key: key, limit: 1)), by: "bert").refusal
                    == .access(.noSuchGrant(key)))
        }
        scene.give(.wholeFile, to: "erik")
        scene.world.operate(.account(.setGuestEnd(name: "erik", scene.world.clock.adding(days: 1))))
        scene.world.pass(days: 1)
        #expect(scene.world.state.accounts[name: "erik"]?.isDisabled == true)
        #expect(!scene.world.isConnected("erik"))
    }

    @Test("what has its date counts no more, whether that was written down yet or not")
    func beforeTheSweep() {
        var scene = Scene()
        scene.give(.wholeFile, to: "bert")
        scene.world.state.lastTime = scene.world.clock.adding(days: 3)
        guard let bert = scene.world.state.accounts[name: "bert"] else { return }
        let file = scene.world.state.cases[number: scene.number]
        #expect(scene.world.state.access[key: "bert-1"]?.ending == nil)
        #expect(scene.world.state.sight(of: file, bert) == .nothing)
    }

    @Test("a restart ends what has had its time meanwhile, and replays to the same")
    func restart() {
        var scene = Scene()
        scene.give(.wholeFile, to: "bert")
        scene.world.perform(
            .access(
                .consult(
                    number: scene.number, account: "erik", slice: .wholeFile, until: scene.until, question: "well?")),
            by: "anna")
        var restarted = scene.world.restarted()
        #expect(restarted.isDurablyEqual(to: scene.world.state))
        let stored = restarted.begin(at: scene.world.clock.adding(days: 3))
        #expect(restarted.access[key: "bert-1"]?.ending?.kind == .expired)
        #expect(restarted.access.consultation(key: "erik-1")?.ending?.kind == .expired)
        var again = scene.world.restarted()
        stored.forEach { again.restore($0) }
        #expect(again.isDurablyEqual(to: restarted), "what the start did is stored")
    }

    @Test("to what is not there and to what one may not know the answer is the same, and nothing is asked or stored")
    func sameRefusals() {
        var scene = Scene()
        scene.give(.wholeFile, to: "bert")
        scene.world.connect("stranger")
        let doors: [(String) -> Command] = [
            { .query(.slice(key: $0, limit: 1)) }, { .access(.revoke(key: $0)) }, { .access(.settle(key: $0)) },
            { .access(.answer(key: $0, text: "x")) }, { .access(.request(key: $0, reason: "x")) },
            { .access(.approve(key: $0, request: 1, slice: .wholeFile)) },
        ]
        for nick in ["carla", "erik", "stranger"] {
            for door in doors {
                let hidden = scene.world.perform(door("bert-1"), by: nick)
                let missing = scene.world.perform(door("bert-9"), by: nick)
                let said = [hidden, missing].map { "\($0.refusal.map { "\($0)" } ?? "granted")" }
                #expect(said[0].replacing("bert-1", with: "K") == said[1].replacing("bert-9", with: "K"))
                #expect(said[0] != "granted")
                #expect(hidden.query == nil && missing.query == nil)
                #expect(hidden.events.isEmpty && missing.events.isEmpty)
            }
        }
    }

    @Test("what a case is asked about, hidden or missing, takes the same steps to the same answer")
    func sight() {
        let scene = Scene()
        let state = scene.world.state
        for name in ["bert", "carla", "erik"] {
            guard let account = state.accounts[name: name] else { continue }
            #expect(state.sight(of: state.cases[number: scene.number], account) == .nothing)
            #expect(state.sight(of: nil as CaseFile?, account) == .nothing)
        }
        guard let anna = state.accounts[name: "anna"] else { return }
        #expect(state.sight(of: state.cases[number: scene.number], anna) == .whole)
        #expect(state.sight(of: nil as CaseFile?, anna) == .nothing)
    }
}
