import Testing

@testable import FikaCore

@Suite("Guests")
struct GuestTests {
    /// The office with a guest, a plain channel, a community and a second guest in it; erik shares a channel with
    /// nobody.
    static func office() -> GrantTests.Scene {
        var scene = GrantTests.Scene()
        scene.world.operate(.community(.create(name: "cafe", title: "Café", kind: .cafe, joinRule: .open)))
        scene.world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        scene.world.perform(.channel(.edit("#hall", [.flag(.noExternal, adds: false)])), by: "bert")
        scene.world.forget()
        return scene
    }

    @Test("a guest is answered as if nobody and nothing were there")
    func nothing() {
        var scene = Self.office()
        let doors: [(Command, Refusal)] = [
            (.channel(.join("#hall", key: nil)), .noSuchChannel("#hall")),
            (.channel(.join("#new", key: nil)), .noSuchChannel("#new")),
            (.channel(.join("#cafe", key: nil)), .noSuchChannel("#cafe")),
            (.read(.names(channel: "#hall")), .noSuchChannel("#hall")),
            (.read(.whois(nick: "bert")), .noSuchNick("bert")), (.read(.whowas(nick: "bert")), .noSuchNick("bert")),
            (.message(.send(to: "bert", kind: .privmsg, text: "x", tags: [], parent: nil)), .noSuchNick("bert")),
            (.message(.send(to: "#hall", kind: .privmsg, text: "x", tags: [], parent: nil)), .noSuchChannel("#hall")),
            (.query(.history(target: "bert", .latest(after: nil), limit: 1)), .noSuchNick("bert")),
            (
                .casework(.open(type: "building-permit", title: "x", confidentiality: nil)),
                .noSuchCaseType("building-permit")
            ),
            (.read(.metadata(.list("bert"))), .metadata(.invalidTarget("bert"))),
            (.read(.metadata(.list("#hall"))), .metadata(.invalidTarget("#hall"))),
            (.session(.changeNick("boss")), .nicknameReserved("boss")),
            (.session(.changeNick("bert")), .nicknameReserved("bert")),
            (.query(.solutions(community: "cafe", .newest, limit: 1)), .noSuchCommunity("cafe")),
        ]
        for (door, refusal) in doors { #expect(scene.world.perform(door, by: "erik").refusal == refusal, "\(door)") }
        let empty: [(Command, Reply)] = [
            (.read(.channels(named: nil)), .channels([])), (.read(.isOn(["bert", "anna"])), .isOn([])),
            (.read(.channels(named: ["#hall"])), .channels([])), (.read(.userhost(["bert"])), .userhost([])),
            (.read(.who("*")), .who(mask: "*", [])), (.read(.who("bert")), .who(mask: "bert", [])),
            (.read(.cases(includingClosed: true)), .cases([], channels: [:])), (.read(.caseTypes), .caseTypes([])),
            (.read(.communities), .communities([], channels: [:])),
            (.session(.watch(["bert"])), .watchedPresence(online: [], offline: ["bert"])),
        ]
        for (door, reply) in empty {
            scene.world.forget()
            scene.world.perform(door, by: "erik")
            let shown = scene.world.contents("erik").compactMap { content -> Reply? in
                if case .reply(.who(let mask, let entries)) = content {
                    return .who(mask: mask, entries.filter { $0.person.nick != "erik" })
                }
                if case .reply(let reply) = content { return reply }
                return nil
            }
            #expect(shown == [reply], "\(door)")
        }
    }

    @Test("nobody's coming, going or word reaches a guest")
    func silence() {
        var scene = Self.office()
        scene.world.perform(.session(.watch(["bert", "dora"])), by: "erik")
        scene.world.perform(.session(.setModes(adding: .wallops, removing: [])), by: "erik")
        scene.world.perform(.session(.becomeOperator), by: "anna")
        scene.world.forget()
        scene.world.join(person: "dora")
        scene.world.perform(.session(.setAway("out")), by: "bert")
        scene.world.perform(.session(.quit(reason: "bye")), by: "bert")
        scene.world.perform(.session(.wallops("all hands")), by: "anna")
        #expect(
            scene.world.perform(
                .message(.send(to: "erik", kind: .privmsg, text: "x", tags: [], parent: nil)), by: "dora"
            )
            .refusal == .access(.guestIsApart("erik")))
        scene.world.perform(.channel(.join("#mine", key: nil)), by: "dora")
        #expect(
            scene.world.perform(.channel(.invite(nick: "erik", to: "#mine")), by: "dora").refusal == .noSuchNick("erik")
        )
        #expect(scene.world.contents("erik").isEmpty, "\(scene.world.contents("erik"))")
    }

    @Test("a guest counts whom it sees, from the first line on")
    func counts() {
        var scene = Self.office()
        scene.world.connect("x", account: "erik", key: "phone")
        let welcome = scene.world.contents("phone").first
        guard case .reply(.counts(let counts))? = welcome else {
            Issue.record("no counts in the welcome: \(String(describing: welcome))")
            return
        }
        #expect(counts == Reply.Counts(users: 1, usersMost: 1, operators: 0, channels: 0, invisible: 0))
    }

    @Test("a guest goes by its account's name, and logs in while connecting or not at all")
    func name() {
        var scene = Self.office()
        scene.world.perform(.session(.quit(reason: "bye")), by: "erik")
        scene.world.connect("anna", account: "erik", key: "erik")
        #expect(scene.world.state.presence.user(nick: "erik") != nil)
        scene.world.perform(.session(.quit(reason: "bye")), by: "erik")
        scene.world.connect("someone")
        guard let erik = scene.world.state.accounts[name: "erik"]?.id else { return }
        #expect(scene.world.perform(.session(.logIn(erik)), by: "someone").refusal == .alreadyRegistered)
    }

    @Test("in a consultation the guest sees those who are in it, and only there")
    func together() {
        var scene = ConsultationTests.asked("erik")
        #expect(scene.world.perform(.read(.whois(nick: "anna")), by: "erik").refusal == nil)
        let whois = scene.world.contents("erik").compactMap { content -> Reply.Whois? in
            if case .reply(.whois(let whois)) = content { return whois }
            return nil
        }
        #expect(whois.last?.channels.map(\.channel) == ["#consult-erik-1"], "not the case's channel")
        #expect(scene.world.say("a word", in: "anna", by: "erik") != nil)
        #expect(scene.world.say("a word", in: "erik", by: "anna") != nil)
        #expect(scene.world.perform(.read(.whois(nick: "bert")), by: "erik").refusal == .noSuchNick("bert"))
    }

    @Test("a guest has no role and no community")
    func noPart() {
        var scene = Self.office()
        #expect(
            scene.world.perform(.casework(.assign(number: scene.number, account: "erik", role: .reader)), by: "anna")
                .refusal == .noSuchAccount("erik"))
        scene.world.operate(.community(.addMember(community: "cafe", account: "erik")))
        #expect(scene.world.perform(.channel(.join("#cafe", key: nil)), by: "erik").refusal == .noSuchChannel("#cafe"))
    }

    @Test("an operator makes guests, within limits")
    func making() {
        var world = World()
        let make = { (guest: Account.Guest) in
            Command.account(.addGuest(name: "erik", credentials: [1], clearance: .internal, guest))
        }
        let long = String(repeating: "o", count: 201)
        #expect(
            world.operate(make(Account.Guest(organisation: nil, ends: world.clock))).refusal == .access(.endNotAhead))
        #expect(
            world.operate(make(Account.Guest(organisation: long, ends: nil))).refusal
                == .tooLong(what: "organisation", limit: 200))
        let ends = world.clock.adding(days: 3)
        #expect(world.operate(make(Account.Guest(organisation: "Fire brigade", ends: ends))).refusal == nil)
        #expect(world.state.accounts[name: "erik"]?.guest == Account.Guest(organisation: "Fire brigade", ends: ends))
        world.join(person: "anna")
        #expect(world.operate(.account(.setGuestEnd(name: "anna", nil))).refusal == .noSuchAccount("anna"))
        world.pass(days: 3)
        #expect(world.state.accounts[name: "erik"]?.isDisabled == true)
    }
}
