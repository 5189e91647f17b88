import Testing

@testable import FikaCore

@Suite("Channels")
struct ChannelsTests {
    static func hall(_ edits: [ModeEdit] = []) -> World {
        var world = World()
        for nick in ["anna", "bert", "carla"] { world.connect(nick) }
        world.perform(.channel(.join("#hall", key: nil)), by: "anna")
        if !edits.isEmpty { world.perform(.channel(.edit("#hall", edits)), by: "anna") }
        return world
    }

    @Test(
        "a join is refused with its reason",
        arguments: [
            (ModeEdit.flag(.inviteOnly, adds: true), Refusal.inviteOnly("#hall")),
            (.key("sesame"), .badKey("#hall")),
            (.limit(1), .channelFull("#hall")),
            (.list(.bans, mask: "bert!*@*", adds: true), .banned("#hall")),
            (.flag(.registeredOnly, adds: true), .accountNeededToJoin("#hall")),
        ])
    func refusedJoin(edit: ModeEdit, refusal: Refusal) {
        var world = Self.hall([edit])
        #expect(world.perform(.channel(.join("#hall", key: nil)), by: "bert").refusal == refusal)
        #expect(world.heard("bert").isEmpty)
    }

    @Test(
        "an invitation opens the door",
        arguments: [
            ModeEdit.flag(.inviteOnly, adds: true), .key("sesame"), .limit(1),
            .list(.bans, mask: "bert!*@*", adds: true),
        ])
    func invited(edit: ModeEdit) {
        var world = Self.hall([edit])
        world.perform(.channel(.invite(nick: "bert", to: "#hall")), by: "anna")
        #expect(world.perform(.channel(.join("#hall", key: nil)), by: "bert").refusal == nil)
        world.perform(.channel(.part("#hall", reason: nil)), by: "bert")
        #expect(world.perform(.channel(.join("#hall", key: nil)), by: "bert").refusal != nil, "it opens it once")
    }

    @Test(
        "one by an ordinary member tells of the channel and opens nothing",
        arguments: [ModeEdit.key("sesame"), .limit(1), .list(.bans, mask: "bert!*@*", adds: true)])
    func invitedByMember(edit: ModeEdit) {
        var world = Self.hall()
        world.perform(.channel(.join("#hall", key: nil)), by: "carla")
        world.perform(.channel(.edit("#hall", [edit])), by: "anna")
        #expect(world.perform(.channel(.invite(nick: "bert", to: "#hall")), by: "carla").refusal == nil)
        #expect(world.contents("bert").contains { if case .event(.channel(.invited)) = $0 { true } else { false } })
        #expect(world.perform(.channel(.join("#hall", key: nil)), by: "bert").refusal != nil)
    }

    @Test("the right key, an exception from a ban and one from invitation open it too")
    func exceptions() {
        var world = Self.hall([
            .key("sesame"), .list(.bans, mask: "*!*@*", adds: true),
            .list(.banExceptions, mask: "bert!*@*", adds: true), .flag(.inviteOnly, adds: true),
            .list(.inviteExceptions, mask: "be?t!*@*", adds: true),
        ])
        #expect(world.perform(.channel(.join("#hall", key: "sesame")), by: "bert").refusal == nil)
        #expect(world.perform(.channel(.join("#hall", key: "sesame")), by: "carla").refusal == .banned("#hall"))
    }

    @Test(
        "a name that cannot be one is refused",
        arguments: ["hall", "#", "#a b", "#a,b", "#a\u{7}", "#" + String(repeating: "x", count: 64)])
    func invalidName(name: String) {
        var world = World()
        world.connect("anna")
        #expect(world.perform(.channel(.join(name, key: nil)), by: "anna").refusal == .invalidChannelName(name))
    }

    @Test("the number of channels is limited")
    func channelLimit() {
        var settings = CoreSettings()
        settings.channelsPerSession = 2
        var world = World(settings: settings)
        world.connect("anna")
        for name in ["#a", "#b"] {
            #expect(world.perform(.channel(.join(name, key: nil)), by: "anna").refusal == nil)
        }
        #expect(world.perform(.channel(.join("#c", key: nil)), by: "anna").refusal == .tooManyChannels("#c"))
    }

    @Test("the first one in is operator, the next is not")
    func firstIsOperator() {
        var world = Self.hall()
        world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        let refused = world.perform(.channel(.kick("#hall", nick: "anna", reason: nil)), by: "bert")
        #expect(refused.refusal == .notChannelOperator("#hall"))
        #expect(world.perform(.channel(.kick("#hall", nick: "bert", reason: "out")), by: "anna").refusal == nil)
        #expect(world.state.presence.user(nick: "bert")?.channels == [])
    }

    @Test("a channel of nobody ends with its last member, and a new one of that name knows nothing of it")
    func dropped() {
        var world = Self.hall([.flag(.secret, adds: true)])
        let first = world.state.channels[name: "#hall"]?.id
        world.perform(.channel(.part("#hall", reason: nil)), by: "anna")
        #expect(world.state.channels[name: "#hall"] == nil)
        world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        #expect(world.state.channels[name: "#hall"]?.id != first)
        #expect(world.state.channels[name: "#hall"]?.modes.flags.contains(.secret) == false)
    }

    @Test("the channel of someone with an account stays, with its modes, and they are its operator again")
    func founded() {
        var world = World()
        world.join(person: "anna")
        world.connect("bert")
        world.perform(.channel(.join("#mine", key: nil)), by: "anna")
        world.perform(.channel(.edit("#mine", [.key("k")])), by: "anna")
        world.perform(.channel(.part("#mine", reason: nil)), by: "anna")
        #expect(world.perform(.channel(.join("#mine", key: nil)), by: "bert").refusal == .badKey("#mine"))
        #expect(world.perform(.channel(.join("#mine", key: nil)), by: "anna").refusal == nil)
        #expect(world.perform(.channel(.edit("#mine", [.key(nil)])), by: "anna").refusal == nil)
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("a bot founds no channel")
    func bots() {
        var world = World()
        world.join(bot: "robo", scopes: [.read, .reply])
        #expect(world.perform(.channel(.join("#new", key: nil)), by: "robo").refusal == .noSuchChannel("#new"))
        #expect(world.state.channels[name: "#new"] == nil)
    }

    @Test("what changes nothing is not an event, and one edit that fails does not stop the others")
    func edits() {
        var world = Self.hall()
        let outcome = world.perform(
            .channel(
                .edit(
                    "#hall",
                    [
                        .flag(.noExternal, adds: true), .flag(.moderated, adds: true), .flag(.moderated, adds: true),
                        .status(.voice, nick: "nobody", adds: true), .key("no spaces"), .limit(0), .limit(9),
                    ])), by: "anna")
        guard case .channel(.modesChanged(_, _, _, let made, _))? = outcome.events.first else {
            Issue.record("nothing was changed")
            return
        }
        #expect(made == [.flag(.moderated, adds: true), .limit(9)])
        #expect(outcome.deliveries.map(\.content).contains(.refusal(.noSuchNick("nobody"))))
        #expect(outcome.deliveries.map(\.content).contains(.refusal(.invalidKey("#hall"))))
    }

    @Test("a list of masks is limited")
    func listLimit() {
        var settings = CoreSettings()
        settings.listModes = 2
        var world = World(settings: settings)
        world.connect("anna")
        world.perform(.channel(.join("#hall", key: nil)), by: "anna")
        let masks = ["a!*@*", "b!*@*", "c!*@*"].map { ModeEdit.list(.bans, mask: $0, adds: true) }
        #expect(
            world.perform(.channel(.edit("#hall", masks)), by: "anna").refusal
                == .listFull(channel: "#hall", mask: "c!*@*"))
        #expect(world.state.channels[name: "#hall"]?.modes.bans.count == 2)
    }

    @Test("a topic is the operators' while it is locked, and is cut at the limit")
    func topic() {
        var world = Self.hall()
        world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        #expect(
            world.perform(.channel(.setTopic("#hall", to: "x")), by: "bert").refusal == .notChannelOperator("#hall"))
        world.perform(.channel(.edit("#hall", [.flag(.topicLocked, adds: false)])), by: "anna")
        world.perform(.channel(.setTopic("#hall", to: String(repeating: "t", count: 500))), by: "bert")
        #expect(world.state.channels[name: "#hall"]?.topic?.text.utf8.count == 390)
        world.perform(.channel(.setTopic("#hall", to: "")), by: "bert")
        #expect(world.state.channels[name: "#hall"]?.topic == nil)
    }

    @Test("a delivery keeps the audience of its moment, whoever comes or goes in the same batch")
    func rosterIsOfItsMoment() {
        var world = Self.hall()
        let alone = world.perform(
            .message(.send(to: "#hall", kind: .privmsg, text: "alone", tags: [], parent: nil)), by: "anna")
        world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        world.perform(.channel(.part("#hall", reason: nil)), by: "anna")
        #expect(alone.deliveries.first?.audience.sessions.count == 1)
        #expect(world.heard("bert").isEmpty)
    }

    @Test("after a restart the channels of nobody are gone, and it is stored that they are")
    func begin() {
        var world = Self.hall()
        world.join(person: "dirk")
        world.perform(.channel(.join("#mine", key: nil)), by: "dirk")
        var next = world.restarted()
        #expect(next.channels[name: "#hall"] != nil)
        let events = next.begin(at: Timestamp(milliseconds: 0))
        #expect(events.count == 1)
        #expect(next.channels[name: "#hall"] == nil)
        #expect(next.channels[name: "#mine"] != nil)
    }

    @Test("a roster finds everyone again after any sequence of coming and going")
    func roster() {
        var roster = Roster()
        var model: [UserID: MemberStatus] = [:]
        // As many connections as the last digit of the number says, none included.
        func sessions(of user: UserID) -> [SessionID] {
            (0..<user.value % 4).map { SessionID(user.value * 10 + $0) }
        }
        var random = SeededGenerator(seed: 3)
        for _ in 0..<2_000 {
            let user = UserID(Int64.random(in: 1...30, using: &random))
            if model[user] == nil {
                let status = MemberStatus(rawValue: UInt8.random(in: 0...3, using: &random))
                roster.insert(user, status, sessions: sessions(of: user))
                model[user] = status
            } else {
                roster.remove(user, sessions: sessions(of: user))
                model[user] = nil
            }
            #expect(Set(roster.members) == Set(model.keys))
            #expect(roster.sessions.sorted() == model.keys.flatMap(sessions).sorted())
            #expect(roster.count == model.count)
        }
        for (user, status) in model { #expect(roster.status(of: user) == status) }
    }
}
