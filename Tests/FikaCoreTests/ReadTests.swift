import Testing

@testable import FikaCore

@Suite("Reads")
struct ReadTests {
    static func reply(_ world: inout World, _ command: ReadCommand, by nick: String) -> Reply? {
        for delivery in world.perform(.read(command), by: nick).deliveries {
            if case .reply(let reply) = delivery.content { return reply }
        }
        return nil
    }

    @Test("an invisible one is seen by those with a channel in common")
    func invisible() {
        var world = ChannelsTests.hall()
        world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        world.perform(.session(.setModes(adding: .invisible, removing: [])), by: "bert")
        for (nick, expected) in [("anna", ["anna", "bert"]), ("carla", ["anna"])] {
            guard case .names(_, _, let members)? = Self.reply(&world, .names(channel: "#hall"), by: nick),
                case .who(_, let entries)? = Self.reply(&world, .who("#hall"), by: nick)
            else {
                Issue.record("no answer")
                return
            }
            #expect(members.map(\.person.nick).sorted() == expected)
            #expect(entries.map(\.person.nick).sorted() == expected)
        }
        guard case .who(_, let all)? = Self.reply(&world, .who("*"), by: "carla") else { return }
        #expect(!all.map(\.person.nick).contains("bert"))
    }

    @Test("a secret channel is in no list, no WHOIS and no NAMES of an outsider")
    func secret() {
        var world = ChannelsTests.hall([.flag(.secret, adds: true)])
        #expect(world.perform(.read(.names(channel: "#hall")), by: "bert").refusal == .noSuchChannel("#hall"))
        #expect(world.perform(.read(.topic(channel: "#hall")), by: "bert").refusal == .noSuchChannel("#hall"))
        guard case .channels(let listed)? = Self.reply(&world, .channels(named: nil), by: "bert"),
            case .whois(let whois)? = Self.reply(&world, .whois(nick: "anna"), by: "bert"),
            case .whois(let own)? = Self.reply(&world, .whois(nick: "anna"), by: "anna")
        else {
            Issue.record("no answer")
            return
        }
        #expect(listed.isEmpty)
        #expect(whois.channels.isEmpty)
        #expect(own.channels == [Reply.ListedMembership(channel: "#hall", status: .channelOperator)])
    }

    @Test("a key is shown to members only, the ban list to anyone, the other lists to operators")
    func modes() {
        var world = ChannelsTests.hall([.key("sesame")])
        guard case .modes(_, _, _, let member)? = Self.reply(&world, .modes(channel: "#hall"), by: "anna"),
            case .modes(_, _, _, let outsider)? = Self.reply(&world, .modes(channel: "#hall"), by: "bert")
        else {
            Issue.record("no answer")
            return
        }
        #expect(member && !outsider)
        #expect(world.perform(.read(.list(channel: "#hall", .bans)), by: "bert").refusal == nil)
        #expect(
            world.perform(.read(.list(channel: "#hall", .banExceptions)), by: "bert").refusal == .notInChannel("#hall"))
    }

    @Test("counts count, and those who are not there are not found")
    func counts() {
        var world = ChannelsTests.hall()
        world.perform(.session(.becomeOperator), by: "anna")
        guard case .counts(let counts)? = Self.reply(&world, .counts, by: "bert"),
            case .isOn(let nicks)? = Self.reply(&world, .isOn(["BERT", "zed"]), by: "anna"),
            case .userhost(let hosts)? = Self.reply(&world, .userhost(["anna", "zed"]), by: "bert")
        else {
            Issue.record("no answer")
            return
        }
        #expect(counts == Reply.Counts(users: 3, usersMost: 3, operators: 1, channels: 1, invisible: 0))
        world.perform(.session(.quit(reason: "bye")), by: "carla")
        guard case .counts(let later)? = Self.reply(&world, .counts, by: "bert") else { return }
        #expect(later == Reply.Counts(users: 2, usersMost: 3, operators: 1, channels: 1, invisible: 0))
        #expect(nicks == ["bert"])
        #expect(hosts.map(\.person.nick) == ["anna"])
        #expect(world.perform(.read(.whois(nick: "zed")), by: "anna").refusal == .noSuchNick("zed"))
        #expect(world.perform(.read(.userModes(nick: "bert")), by: "anna").refusal == .noSuchNick("bert"))
    }

    @Test("accounts are listed for operators")
    func accounts() {
        var world = ChannelsTests.hall()
        world.join(person: "dirk")
        #expect(world.perform(.read(.accounts), by: "dirk").refusal == .operatorsOnly)
        #expect(world.operate(.read(.accounts)).refusal == nil)
    }
}
