import Testing

@testable import FikaCore

@Suite("Bots: on and off in a channel, and brought into cases")
struct BotsTests {
    private static let scopes: [Scope] = [.read, .reply, .file, .propose, .announce]

    /// anna is in charge of a plain channel, a community and a case, and the bot is in all of them.
    private static func world() -> (world: World, channels: [String], number: String) {
        var world = World()
        for name in ["anna", "bert"] { world.join(person: name) }
        world.operate(.account(.provisionBot(name: "robo", scopes: scopes)))
        world.operate(.community(.create(name: "help", title: "Help", kind: .help, joinRule: .open)))
        world.operate(.community(.addOwner(community: "help", account: "anna")))
        world.operate(.casework(.defineType(type(bots: ["robo"]))))
        world.connect("robo", account: "robo")
        world.perform(.channel(.join("#hall", key: nil)), by: "anna")
        world.perform(.casework(.open(type: "odd", title: "x", confidentiality: nil)), by: "anna")
        let number = world.state.cases.all[0].number
        let channels = ["#hall", "#help", "#odd-" + number]
        for channel in channels {
            for nick in ["anna", "bert", "robo"] { world.perform(.channel(.join(channel, key: nil)), by: nick) }
        }
        return (world, channels, number)
    }

    private static func type(bots: [String], confidentiality: Confidentiality = .internal) -> CaseType {
        CaseType(
            id: "odd", name: "Odd", statuses: ["new", "done"],
            results: [CaseType.Result("done", retention: .keepForever)], deadlineDays: 5,
            confidentiality: confidentiality, channelPattern: "#odd-{number}", bots: bots)
    }

    private static func isMember(_ nick: String, of channel: String, _ world: World) -> Bool {
        guard let user = world.state.presence.user(nick: nick), let channel = world.state.channels[name: channel] else {
            return false
        }
        return world.state.presence.roster(channel.id).contains(user.id)
    }

    private static func send(_ channel: String, tags: [Message.Tag] = [], standing: MemberStatus = []) -> Command {
        .message(.send(to: channel, kind: .privmsg, text: "hello", tags: tags, parent: nil, standing: standing))
    }

    @Test("Off: it hears nothing, and nothing of it is taken, however it tries", arguments: [0, 1, 2])
    func off(place: Int) throws {
        var (world, channels, number) = Self.world()
        let channel = channels[place]
        let before = world.say("a question?", in: channel, by: "bert")
        let said = world.say("an answer", in: channel, by: "robo", replyTo: before?.id)
        let own = try #require(said)
        #expect(world.perform(.channel(.turnBot(channel, bot: "ROBO", isOn: false)), by: "anna").refusal == nil)
        #expect(!Self.isMember("robo", of: channel, world))

        let heard = world.heard("robo").count
        let secret = world.say("robo: something for us, \(number)", in: channel, by: "bert")
        #expect(world.heard("robo").count == heard)
        let tries: [Command] = [
            .channel(.join(channel, key: nil)), Self.send(channel),
            Self.send(channel, standing: .channelOperator),
            Self.send(channel, tags: [Message.Tag(key: "+fika/propose", value: number)]),
            .message(
                .send(
                    to: channel, kind: .tagmsg, text: "", tags: [Message.Tag(key: "+draft/react", value: "👍")],
                    parent: secret?.id)),
            .message(.redact(own, reason: nil)), .channel(.turnBot(channel, bot: "robo", isOn: true)),
            .channel(.setTopic(channel, to: "mine")), .channel(.invite(nick: "robo", to: channel)),
            .channel(.rename(channel, to: "#mine", reason: nil)),
            .read(.bots(channel: channel)), .query(.history(target: channel, .latest(after: nil), limit: 10)),
        ]
        for command in tries {
            let outcome = world.perform(command, by: "robo")
            #expect(outcome.refusal != nil, "\(command)")
            #expect(outcome.query == nil && outcome.events.isEmpty, "\(command)")
        }
    }

    @Test("Neither an invitation, a new name, a restart nor another connection brings it back")
    func around() {
        var (world, channels, _) = Self.world()
        for channel in channels {
            world.perform(.channel(.turnBot(channel, bot: "robo", isOn: false)), by: "anna")
            let invited = world.perform(.channel(.invite(nick: "robo", to: channel)), by: "anna")
            #expect(invited.refusal == .noSuchNick("robo"))
        }
        world.perform(.channel(.rename("#hall", to: "#aula", reason: nil)), by: "anna")
        #expect(world.perform(.channel(.join("#aula", key: nil)), by: "robo").refusal == .noSuchChannel("#aula"))
        #expect(world.restarted().isDurablyEqual(to: world.state))
        world.state = world.restarted()
        world.connect("robo", account: "robo", key: "later")
        for channel in ["#aula"] + channels.dropFirst() {
            #expect(!Self.isMember("robo", of: channel, world))
            let outcome = world.perform(.channel(.join(channel, key: nil)), by: "later")
            #expect(outcome.refusal == .noSuchChannel(channel))
        }
    }

    @Test("Off in a case, it knows of no such case; off in a community, of no such community")
    func hidden() {
        var (world, channels, number) = Self.world()
        for channel in channels { world.perform(.channel(.turnBot(channel, bot: "robo", isOn: false)), by: "anna") }
        #expect(world.perform(.read(.caseFile(number: number)), by: "robo").refusal == .noSuchCase(number))
        let communities = world.perform(.read(.communities), by: "robo").deliveries.map(\.content)
        #expect(communities == [.reply(.communities([], channels: [:]))])
    }

    @Test("On: it is back at once, and may what its scopes say")
    func on() {
        var (world, channels, _) = Self.world()
        for channel in channels {
            world.perform(.channel(.turnBot(channel, bot: "robo", isOn: false)), by: "anna")
            #expect(world.perform(.channel(.turnBot(channel, bot: "robo", isOn: true)), by: "anna").refusal == nil)
            #expect(Self.isMember("robo", of: channel, world))
            #expect(world.say("hello", in: channel, by: "robo") != nil)
        }
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("Those in charge may, and nobody else; a person is never turned off")
    func inCharge() {
        var (world, channels, _) = Self.world()
        for channel in channels {
            for nick in ["bert", "robo"] {
                let outcome = world.perform(.channel(.turnBot(channel, bot: "robo", isOn: false)), by: nick)
                #expect(outcome.refusal == .notChannelOperator(channel))
            }
            let outcome = world.perform(.channel(.turnBot(channel, bot: "bert", isOn: false)), by: "anna")
            #expect(outcome.refusal == .noSuchNick("bert"))
        }
        let again = world.perform(.channel(.turnBot("#hall", bot: "robo", isOn: true)), by: "anna")
        #expect(again.events.isEmpty && again.refusal == nil)
    }

    @Test("A bot that a type names is in the channel of a case as soon as it is opened, and after it comes back")
    func named() {
        var world = World()
        world.join(person: "anna")
        world.operate(.account(.provisionBot(name: "robo", scopes: [.read])))
        world.operate(.account(.provisionBot(name: "blind", scopes: [.reply])))
        world.operate(.casework(.defineType(Self.type(bots: ["Robo", "blind", "none", "anna"]))))
        for bot in ["robo", "blind"] { world.connect(bot, account: bot) }
        world.perform(.casework(.open(type: "odd", title: "x", confidentiality: nil)), by: "anna")
        let channel = "#odd-" + world.state.cases.all[0].number
        #expect(Self.isMember("robo", of: channel, world))
        #expect(!Self.isMember("blind", of: channel, world), "a role widens no scope")
        #expect(!Self.isMember("anna", of: channel, world))
        #expect(world.perform(Self.send(channel), by: "robo").refusal != nil, "it may read, and no more")

        world.perform(.session(.quit(reason: "")), by: "robo")
        world.connect("robo", account: "robo", key: "again")
        #expect(Self.isMember("robo", of: channel, world))
        world.perform(.casework(.close(number: world.state.cases.all[0].number, result: "done")), by: "anna")
        world.perform(.session(.quit(reason: "")), by: "again")
        world.connect("robo", account: "robo", key: "later")
        #expect(!Self.isMember("robo", of: channel, world), "of a closed case there is nothing to do")
    }

    @Test("A bot without the clearance for a case is not brought into it, whoever names it")
    func clearance() {
        var world = World()
        world.join(person: "anna", clearance: .secret)
        world.operate(.account(.provisionBot(name: "robo", scopes: Self.scopes)))
        world.operate(.casework(.defineType(Self.type(bots: ["robo"], confidentiality: .secret))))
        world.connect("robo", account: "robo")
        world.perform(.casework(.open(type: "odd", title: "x", confidentiality: nil)), by: "anna")
        #expect(!Self.isMember("robo", of: "#odd-" + world.state.cases.all[0].number, world))
        #expect(world.heard("robo").allSatisfy { !$0.contains("odd") })
    }

    @Test("What a manifest says of a bot is kept, and told with the channels that the asker knows")
    func about() {
        var (world, channels, _) = Self.world()
        let about = Account.About(description: "Files", owner: "the archive")
        world.operate(.account(.provisionBot(name: "robo", scopes: Self.scopes, about: about)))
        let again = world.operate(.account(.provisionBot(name: "robo", scopes: Self.scopes, about: about)))
        #expect(again.events.isEmpty)
        world.perform(.channel(.turnBot("#help", bot: "robo", isOn: false)), by: "anna")
        guard
            case .reply(.bot(let bot, true, let places))? = world.perform(.read(.bot(name: "robo")), by: "bert")
                .deliveries.last?.content
        else {
            Issue.record("no answer")
            return
        }
        #expect(bot.about == about)
        #expect(Set(places.map(\.channel)) == Set(channels))
        #expect(places.filter(\.isOff).map(\.channel) == ["#help"])
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("a bot that may only read changes nothing that everybody sees", arguments: [[Scope.read], [.read, .reply]])
    func reading(scopes: [Scope]) {
        var world = World()
        for name in ["anna", "bert"] { world.join(person: name) }
        world.perform(.channel(.join("#hall", key: nil)), by: "anna")
        world.join(bot: "robo", scopes: scopes)
        world.perform(.channel(.join("#hall", key: nil)), by: "robo")
        world.perform(
            .channel(.edit("#hall", [.status(.channelOperator, nick: "robo", adds: true)])), by: "anna")
        for command in [
            ChannelCommand.setTopic("#hall", to: "mine"), .invite(nick: "bert", to: "#hall"),
            .edit("#hall", [.flag(.moderated, adds: true)]), .kick("#hall", nick: "anna", reason: nil),
        ] {
            let refusal = world.perform(.channel(command), by: "robo").refusal
            #expect(refusal == (scopes.contains(.reply) ? nil : .missingScope(.reply)), "\(command)")
        }
    }
}
