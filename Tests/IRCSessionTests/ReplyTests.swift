import IRCWire
import Plays
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Replies")
struct ReplyTests {
    private static let time = Dialogue.start
    private static let robot = Person(nick: "robot", user: "r", host: "here", accountName: "robot", isBot: true)

    private static func lines(_ line: String, _ reply: Reply, _ capabilities: Capability...) -> [String] {
        var dialogue = Dialogue.registered()
        dialogue.session.capabilities = CapabilitySet(capabilities)
        let ticket = dialogue.says(line).tickets.first ?? 0
        return dialogue.settle(ticket, .reply(reply)).lines.map { $0.behind(":fika.local ") ?? $0 }
    }

    private static func entry(
        _ person: Person, in channel: String? = "#x", isAway: Bool = false, isOperator: Bool = false,
        _ status: MemberStatus = []
    ) -> Reply.WhoEntry {
        Reply.WhoEntry(
            channel: channel, person: person, realname: "Real N", isAway: isAway, isOperator: isOperator,
            status: status, idleSeconds: 7)
    }

    @Test("NAMES, with multi-prefix and userhost-in-names, over as many lines as it takes")
    func names() {
        let both: MemberStatus = [.voice, .channelOperator]
        let members = [Reply.Member(person: Dialogue.anna, status: both), .init(person: Dialogue.bert, status: .voice)]
        let reply = Reply.names(channel: "#x", isSecret: false, members)
        #expect(Self.lines("NAMES #x", reply)[0] == "353 anna = #x :@anna +bert")
        #expect(
            Self.lines("NAMES #x", reply, .multiPrefix, .userhostInNames)[0]
                == "353 anna = #x :@+anna!a@there +bert!b@here")
        var several = Dialogue.registered()
        several.says("NAMES #x,#y")
        #expect(several.settle(1, .reply(reply)).lines == [":fika.local 353 anna = #x :@anna +bert"])
        let last = several.settle(2, .reply(.names(channel: "#y", isSecret: false, []))).lines
        #expect(last == [":fika.local 366 anna #x,#y :End of /NAMES list"])
        let many = (1...200).map { number in
            Reply.Member(person: Person(nick: "person\(number)", user: "u", host: "h"), status: [])
        }
        let lines = Self.lines("NAMES #x", .names(channel: "#x", isSecret: true, many))
        #expect(lines.count > 3)
        #expect(lines.allSatisfy { $0.utf8.count + ":fika.local ".utf8.count <= 510 })
        #expect(lines.joined(separator: " ").split(separator: " ").count { $0.contains("person") } == 200)
        #expect(lines[0].hasPrefix("353 anna @ #x :"))
        #expect(lines.last == "366 anna #x :End of /NAMES list")
    }

    @Test("WHO and WHOX")
    func who() {
        let reply = Reply.who(
            mask: "#x",
            [
                Self.entry(Self.robot, isAway: true, [.channelOperator, .voice]),
                Self.entry(Dialogue.bert, in: nil, isOperator: true),
            ])
        #expect(
            Self.lines("WHO #x", reply) == [
                "352 anna #x r here fika.local robot GB@ :0 Real N", "352 anna * b here fika.local bert H* :0 Real N",
                "315 anna #x :End of WHO list",
            ])
        #expect(Self.lines("WHO #x o", reply).count == 2)
        #expect(
            Self.lines("WHO #x %ratcuihsnfdlo,42", reply, .multiPrefix).first
                == "354 anna 42 #x r 255.255.255.255 here fika.local robot GB@+ 0 7 robot n/a :Real N")
        #expect(Self.lines("WHO #x %na,toolong", reply)[1] == "354 anna bert 0")
        #expect(Self.lines("WHO #x o%n", reply).first == "354 anna bert")
    }

    @Test("WHOIS tells all there is")
    func whois() {
        let whois = Reply.Whois(
            person: Self.robot, realname: "Robot", channels: [.init(channel: "#x", status: .channelOperator)],
            away: "off", isOperator: true, isSecure: true, signedOn: Self.time, idleSeconds: 5)
        #expect(
            Self.lines("WHOIS robot", .whois(whois)) == [
                "311 anna robot r here * :Robot", "319 anna robot :@#x", "312 anna robot fika.local :Fika",
                "301 anna robot :off", "313 anna robot :is an IRC operator", "335 anna robot :is a bot on Fika",
                "330 anna robot robot :is logged in as", "671 anna robot :is using a secure connection",
                "317 anna robot 5 1795000000 :seconds idle, signon time", "318 anna robot :End of /WHOIS list",
            ])
    }

    @Test("Nobody of that name")
    func nobody() {
        var dialogue = Dialogue.registered()
        dialogue.says("WHOIS x")
        dialogue.says("WHOWAS x")
        #expect(
            dialogue.settle(1, .refusal(.noSuchNick("x"))).lines == [
                ":fika.local 401 anna x :No such nick/channel", ":fika.local 318 anna x :End of /WHOIS list",
            ])
        #expect(
            dialogue.settle(2, .refusal(.noSuchNick("x"))).lines == [
                ":fika.local 406 anna x :There was no such nickname", ":fika.local 369 anna x :End of WHOWAS",
            ])
    }

    static let told: [(String, Reply, [String])] = [
        (
            "WHOWAS b 1", .whowas(nick: "b", [Reply.Departed(person: Dialogue.bert, realname: "Bert B.")]),
            [
                "314 anna bert b here * :Bert B.", "312 anna bert fika.local :Fika", "369 anna b :End of WHOWAS",
            ]
        ),
        ("TOPIC #x", .topic(channel: "#x", nil), ["331 anna #x :No topic is set"]),
        (
            "TOPIC #x", .topic(channel: "#x", .init(text: "t", setBy: "bert", at: time)),
            [
                "332 anna #x :t", "333 anna #x bert 1795000000",
            ]
        ),
        (
            "MODE #x", .modes(channel: "#x", modes, createdAt: time, showsKey: true),
            [
                "324 anna #x +mkl secret 5", "329 anna #x 1795000000",
            ]
        ),
        (
            "MODE #x", .modes(channel: "#x", modes, createdAt: time, showsKey: false),
            [
                "324 anna #x +mkl <key> 5", "329 anna #x 1795000000",
            ]
        ),
        (
            "MODE #x b", .list(channel: "#x", .bans, [.init(mask: "m", setBy: "bert", at: time)]),
            [
                "367 anna #x m bert 1795000000", "368 anna #x :End of channel ban list",
            ]
        ),
        ("MODE #x e", .list(channel: "#x", .banExceptions, []), ["349 anna #x :End of channel exception list"]),
        (
            "MODE #x I", .list(channel: "#x", .inviteExceptions, []),
            [
                "347 anna #x :End of channel invite exception list"
            ]
        ),
        (
            "LIST >1,<9",
            .channels(
                [1, 5, 9].map { .init(name: "#\($0)", members: $0, topic: "t", createdAt: time, topicSetAt: time) }),
            [
                "321 anna Channel :Users  Name", "322 anna #5 5 :t", "323 anna :End of /LIST",
            ]
        ),
        (
            "USERHOST robot bert", .userhost([entry(robot, isAway: true, isOperator: true), entry(Dialogue.bert)]),
            [
                "302 anna :robot*=-r@here bert=+b@here"
            ]
        ),
        ("USERHOST x", .userhost([]), ["302 anna :"]),
        ("ISON a b", .isOn(["a", "b"]), ["303 anna :a b"]),
        ("ISON a b", .isOn([]), ["303 anna :"]),
        ("MODE anna", .userModes(nick: "anna", [.bot]), ["221 anna +B"]),
        (
            "INVITE bert #x", .inviting(nick: "bert", channel: "#x", away: "off"),
            [
                "341 anna bert #x", "301 anna bert :off",
            ]
        ),
        ("PRIVMSG bert :x", .away(nick: "bert", message: "off"), ["301 anna bert :off"]),
        ("PRIVMSG bert :x", .done, []),
    ]

    private static var modes: ChannelModes {
        var modes = ChannelModes()
        modes.flags = [.moderated]
        modes.key = "secret"
        modes.limit = 5
        return modes
    }

    @Test("Numerics and their parameters", arguments: told)
    func tells(line: String, reply: Reply, lines: [String]) {
        #expect(Self.lines(line, reply) == lines)
    }

    @Test("AWAY is told by what was asked for", arguments: [("AWAY :x", "306"), ("AWAY", "305")])
    func away(line: String, numeric: String) {
        var dialogue = Dialogue.registered(.awayNotify)
        dialogue.says(line)
        let event = Event.user(.awayChanged(Dialogue.user, Dialogue.anna, User.Away(message: "x", isAutomatic: false)))
        #expect(dialogue.settle(1, .event(event)).lines.map { $0.split(separator: " ")[1] } == [numeric[...]])
    }

    @Test("005 fits its lines and its numbers are the settings'")
    func isupport() {
        var settings = SessionSettings()
        settings.core.nickLength = 9
        settings.network = "My Net"
        let dialogue = Dialogue.registered(settings: settings)
        let lines = Welcome.isupportLines(dialogue.session.viewer)
        #expect(lines.allSatisfy { $0.parameters.count <= WireLimit.parametersMax && $0.line.utf8.count <= 510 })
        let tokens = lines.flatMap { $0.parameters.dropFirst().dropLast() }
        for token in [
            "NICKLEN=9", "NETWORK=My\\x20Net", "CASEMAPPING=ascii", "CHANTYPES=#", "PREFIX=(ov)@+",
            "CHANMODES=beI,k,l,CRimnst", "EXTBAN=~,am", "ACCOUNTEXTBAN=a,account", "STATUSMSG=@+",
            "BOT=B", "UTF8ONLY", "WHOX", "MSGREFTYPES=timestamp,msgid", "ELIST=CMNTU",
        ] {
            #expect(tokens.contains(token))
        }
    }
}
