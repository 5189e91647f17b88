import Testing

@testable import FikaCore

/// What one connection may is no right of the others, and a place that was kept is no way past a ban.
@Suite("Rights of sessions and places")
struct SessionRightsTests {
    @Test("who proved to be an operator is one on that connection alone, and as long as it lasts")
    func operatorSession() {
        var settings = CoreSettings()
        settings.staysOn = true
        var world = SeveralSessionsTests.hall(settings: settings)
        world.perform(.session(.becomeOperator), by: "anna")
        #expect(world.state.presence.user(nick: "anna")?.modes.contains(.serverOperator) == true)
        #expect(world.perform(.session(.kill(nick: "zed", reason: nil)), by: "phone").refusal == .operatorsOnly)
        #expect(world.perform(.session(.kill(nick: "zed", reason: nil)), by: "anna").refusal == .noSuchNick("zed"))
        world.perform(.session(.quit(reason: "bye")), by: "anna")
        #expect(world.state.presence.user(nick: "anna")?.modes.contains(.serverOperator) == false)
        world.connect("anna", account: "anna", key: "desk")
        #expect(world.perform(.session(.kill(nick: "zed", reason: nil)), by: "desk").refusal == .operatorsOnly)
    }

    @Test("MODE -o takes it back on every connection")
    func resigns() {
        var world = SeveralSessionsTests.hall()
        world.perform(.session(.becomeOperator), by: "anna")
        world.perform(.session(.setModes(adding: [], removing: .serverOperator)), by: "phone")
        #expect(world.perform(.session(.kill(nick: "zed", reason: nil)), by: "anna").refusal == .operatorsOnly)
    }

    @Test("someone who is banned does not come back to a place that was kept")
    func bannedPlace() {
        var settings = CoreSettings()
        settings.staysOn = true
        var world = World(settings: settings)
        world.join(person: "anna")
        world.join(person: "mallory")
        for name in ["anna", "mallory"] { world.perform(.channel(.join("#hall", key: nil)), by: name) }
        world.operate(.session(.kill(nick: "mallory", reason: nil)))
        world.perform(.channel(.edit("#hall", [.list(.bans, mask: "~a:mallory", adds: true)])), by: "anna")
        world.connect("mallory", account: "mallory", key: "again")
        #expect(world.state.presence.user(nick: "mallory")?.channels.isEmpty == true)
        var next = world.restarted()
        _ = next.begin(at: world.clock)
        #expect(next.presence.user(nick: "mallory") == nil)
        #expect(next.presence.user(nick: "anna")?.channels.count == 1)
    }

    @Test("who made an account for themselves knows no community until an operator or an owner says so")
    func selfMadeAccounts() {
        var settings = CoreSettings()
        settings.selfRegistration = .newcomers
        var world = World(settings: settings)
        for name in ["it-help", "board"] {
            world.operate(.community(.create(name: name, title: "x", kind: .help, joinRule: .open)))
        }
        world.connect("guest")
        world.perform(.account(.register(name: "guest", credentials: [7], contact: nil)), by: "guest")
        let join = Command.channel(.join("#it-help", key: nil))
        let read = Command.query(.history(target: "#it-help", .latest(after: nil), limit: 9))
        for command in [join, read] {
            #expect(world.perform(command, by: "guest").refusal == .noSuchChannel("#it-help"))
        }
        world.operate(.community(.addMember(community: "board", account: "guest")))
        #expect(world.perform(.channel(.join("#board", key: nil)), by: "guest").refusal == nil)
        world.operate(.account(.setClearance(name: "guest", .internal)))
        #expect(world.perform(join, by: "guest").refusal == nil)
    }

    @Test("an invitation tells the name of a case to nobody who may not know of it, and ends with the visit")
    func invitations() {
        var world = World()
        world.operate(.casework(.defineType(.permit)))
        world.join(person: "anna", clearance: .topSecret)
        world.connect("guest")
        world.join(person: "bert")
        world.perform(.casework(.open(type: "building-permit", title: "x", confidentiality: .secret)), by: "anna")
        let channel = world.state.channels[world.state.cases.all[0].channel]?.name ?? ""
        world.perform(.channel(.join(channel, key: nil)), by: "anna")
        for nick in ["guest", "bert"] {
            #expect(world.perform(.channel(.invite(nick: nick, to: channel)), by: "anna").refusal == .noSuchNick(nick))
            #expect(!world.contents(nick).contains { if case .event(.channel(.invited)) = $0 { true } else { false } })
        }
        for number in 0...Presence.invitationsMax {
            world.perform(.channel(.join("#room\(number)", key: nil)), by: "anna")
            world.perform(.channel(.invite(nick: "bert", to: "#room\(number)")), by: "anna")
        }
        #expect(world.state.presence.user(nick: "bert")?.invitations.count == Presence.invitationsMax)
    }

    @Test("a bot that may only read says nothing of itself, renames nothing, and takes back nobody's words")
    func bots() {
        var world = World()
        world.join(person: "anna")
        world.join(bot: "reader", scopes: [.read])
        world.join(bot: "talker", scopes: [.read, .reply])
        world.perform(.channel(.join("#hall", key: nil)), by: "anna")
        for bot in ["reader", "talker"] { world.perform(.channel(.join("#hall", key: nil)), by: bot) }
        let ranks = ["reader", "talker"].map { ModeEdit.status(.channelOperator, nick: $0, adds: true) }
        world.perform(.channel(.edit("#hall", ranks)), by: "anna")
        let told = MetadataCommand.set("*", key: "status", value: "x")
        #expect(world.perform(.metadata(told), by: "reader").refusal == .missingScope(.reply))
        #expect(world.perform(.metadata(told), by: "talker").refusal == nil)
        let rename = Command.channel(.rename("#hall", to: "#den", reason: nil))
        #expect(world.perform(rename, by: "reader").refusal == .missingScope(.reply))
        #expect(world.perform(.session(.setRealname("x")), by: "reader").refusal == .missingScope(.reply))
        let message = world.say("words", in: "#hall", by: "anna")
        if let message {
            #expect(world.perform(.message(.redact(message, reason: nil)), by: "talker").refusal == .redactionForbidden)
        }
        #expect(message != nil)
    }
}
