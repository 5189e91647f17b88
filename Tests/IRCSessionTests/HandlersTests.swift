import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Commands")
struct HandlersTests {
    @Test("Every command has one handler, by its own name")
    func table() {
        #expect(Handlers.table.count == Handlers.all.count)
        #expect(Handlers.all.allSatisfy { $0.name == $0.name.uppercased() })
    }

    @Test("Fewer parameters than needed are 461 with the command's name", arguments: Handlers.all.map(\.name))
    func parametersMin(name: String) throws {
        let handler = try #require(Handlers.table[name])
        guard handler.parametersMin > 0 else { return }
        var dialogue = Dialogue.registered()
        let parameters = Array(repeating: "x", count: handler.parametersMin - 1).joined(separator: " ")
        #expect(
            dialogue.says("\(name.lowercased()) \(parameters)").lines == [
                ":fika.local 461 anna \(name) :Not enough parameters"
            ])
    }

    static let asked: [(String, [Command])] = [
        ("JOIN #a,#b,#A k", [.channel(.join("#a", key: "k")), .channel(.join("#b", key: nil))]),
        ("JOIN #a,#b ,k", [.channel(.join("#a", key: nil)), .channel(.join("#b", key: "k"))]),
        ("JOIN 0", [.read(.whois(nick: "anna"))]),
        ("PART #a,#b :bye", [.channel(.part("#a", reason: "bye")), .channel(.part("#b", reason: "bye"))]),
        ("PART #a", [.channel(.part("#a", reason: nil))]),
        ("TOPIC #a", [.read(.topic(channel: "#a"))]),
        ("TOPIC #a :", [.channel(.setTopic("#a", to: ""))]),
        ("NAMES #a,#b", [.read(.names(channel: "#a")), .read(.names(channel: "#b"))]),
        ("LIST", [.read(.channels(named: nil))]),
        ("LIST >3", [.read(.channels(named: nil))]),
        ("LIST #a,#b", [.read(.channels(named: ["#a", "#b"]))]),
        (
            "KICK #a x,y :out",
            [
                .channel(.kick("#a", nick: "x", reason: "out")), .channel(.kick("#a", nick: "y", reason: "out")),
            ]
        ),
        (
            "KICK #a,#b x,y",
            [
                .channel(.kick("#a", nick: "x", reason: nil)), .channel(.kick("#b", nick: "y", reason: nil)),
            ]
        ),
        ("INVITE bert #a", [.channel(.invite(nick: "bert", to: "#a"))]),
        ("INVITE", [.read(.invitations)]),
        ("RENAME #a #b", [.channel(.rename("#a", to: "#b", reason: nil))]),
        ("RENAME #a #b :a reason", [.channel(.rename("#a", to: "#b", reason: "a reason"))]),
        ("WALLOPS :tea", [.session(.wallops("tea"))]),
        ("MODE anna +wT", [.session(.setModes(adding: [.wallops, .noCTCP], removing: []))]),
        ("MODE #a +b ~account:bert", [.channel(.edit("#a", [.list(.bans, mask: "~a:bert", adds: true)]))]),
        ("MODE #a -e ~m:bert", [.channel(.edit("#a", [.list(.banExceptions, mask: "~m:bert!*@*", adds: false)]))]),
        (
            "MODE #a +I ~mute:~a:x", [.channel(.edit("#a", [.list(.inviteExceptions, mask: "~m:~a:x", adds: true)]))]
        ),
        ("MODE anna", [.read(.userModes(nick: "anna"))]),
        ("MODE ANNA +iB-i", [.session(.setModes(adding: .bot, removing: .invisible))]),
        ("MODE anna -o+o", [.session(.setModes(adding: [], removing: .serverOperator))]),
        ("MODE #a", [.read(.modes(channel: "#a"))]),
        (
            "MODE #a +o-v x y",
            [
                .channel(
                    .edit(
                        "#a",
                        [
                            .status(.channelOperator, nick: "x", adds: true), .status(.voice, nick: "y", adds: false),
                        ]))
            ]
        ),
        (
            "MODE #a +imlk-n 5 key",
            [
                .channel(
                    .edit(
                        "#a",
                        [
                            .flag(.inviteOnly, adds: true), .flag(.moderated, adds: true), .limit(5), .key("key"),
                            .flag(.noExternal, adds: false),
                        ]))
            ]
        ),
        ("MODE #a -lk x", [.channel(.edit("#a", [.limit(nil), .key(nil)]))]),
        ("MODE #a +b x", [.channel(.edit("#a", [.list(.bans, mask: "x!*@*", adds: true)]))]),
        (
            "MODE #a beIb",
            [
                .read(.list(channel: "#a", .bans)), .read(.list(channel: "#a", .banExceptions)),
                .read(.list(channel: "#a", .inviteExceptions)),
            ]
        ),
        ("WHO #a", [.read(.who("#a"))]),
        ("WHOIS bert", [.read(.whois(nick: "bert"))]),
        ("WHOIS fika.local bert", [.read(.whois(nick: "bert"))]),
        ("WHOIS bert,carl", [.read(.whois(nick: "bert"))]),
        ("WHOWAS bert 1", [.read(.whowas(nick: "bert"))]),
        ("USERHOST a b c d e f", [.read(.userhost(["a", "b", "c", "d", "e"]))]),
        ("ISON :a b", [.read(.isOn(["a", "b"]))]),
        ("AWAY :lunch", [.session(.setAway("lunch"))]),
        ("AWAY", [.session(.setAway(nil))]),
        ("NICK anne", [.session(.changeNick("anne"))]),
        ("LUSERS", [.read(.counts)]),
        ("SETNAME :Anna Andersen", [.session(.setRealname("Anna Andersen"))]),
        ("MONITOR + bert,carl,BERT", [.session(.watch(["bert", "carl"]))]),
        ("MONITOR - bert", [.session(.unwatch(["bert"]))]),
        ("MONITOR c", [.session(.unwatch(nil))]),
        ("MONITOR L", [.read(.watchList)]),
        ("MONITOR S", [.read(.watchedPresence)]),
        ("METADATA * GET avatar url", [.read(.metadata(.get("*", keys: ["avatar", "url"])))]),
        ("METADATA #a list", [.read(.metadata(.list("#a")))]),
        ("METADATA *ALL SYNC", [.read(.metadata(.sync("*ALL")))]),
        ("METADATA ANNA SUBS", [.read(.metadata(.subscriptions))]),
        ("METADATA bert SET avatar :a b", [.metadata(.set("bert", key: "avatar", value: "a b"))]),
        ("METADATA * SET avatar :", [.metadata(.set("*", key: "avatar", value: nil))]),
        ("METADATA * SET avatar", [.metadata(.set("*", key: "avatar", value: nil))]),
        ("METADATA #a CLEAR", [.metadata(.clear("#a"))]),
        ("METADATA * SUB a b", [.metadata(.subscribe(["a", "b"]))]),
        ("METADATA anna UNSUB a", [.metadata(.unsubscribe(["a"]))]),
        ("KILL bert :out", [.session(.kill(nick: "bert", reason: "out"))]),
        ("KILL bert", [.session(.kill(nick: "bert", reason: nil))]),
        ("CASE LIST", [.read(.cases(includingClosed: false))]),
        ("CASE LIST all", [.read(.cases(includingClosed: true))]),
        ("CASE SHOW 2026-0001", [.read(.caseFile(number: "2026-0001"))]),
        ("CASE TYPES", [.read(.caseTypes)]),
        ("CASE OPEN permit * :A title", [.casework(.open(type: "permit", title: "A title", confidentiality: nil))]),
        ("case open permit Secret x", [.casework(.open(type: "permit", title: "x", confidentiality: .secret))]),
        ("CASE STATUS 1 :in progress", [.casework(.setStatus(number: "1", to: "in progress"))]),
        ("CASE CLOSE 1 granted", [.casework(.close(number: "1", result: "granted"))]),
        ("CASE CLOSE 1 granted waive", [.casework(.close(number: "1", result: "granted", waives: true))]),
        ("CASE TIMELINE 1", [.query(.timeline(number: "1", after: 0, limit: .max))]),
        ("CASE TIMELINE 1 20 5", [.query(.timeline(number: "1", after: 20, limit: 5))]),
        ("CASE EXTEND 1 :ill", [.casework(.act(number: "1", .extend(reason: "ill")))]),
        ("CASE SET 1 start_of_building", [.casework(.act(number: "1", .setProperty("start_of_building", to: nil)))]),
        ("CASE MAIN 1 *", [.casework(.act(number: "1", .setMain(nil)))]),
        ("CASE DECIDE 1 2026-12-01 :yes", [.casework(.act(number: "1", .decide("yes", validFrom: "2026-12-01")))]),
        ("CASE ADMIT 1 f7", [.casework(.act(number: "1", .admit(FilingID(7))))]),
        ("CASE REFUSE 1 7 :no", [.casework(.act(number: "1", .refuse(FilingID(7), reason: "no")))]),
        ("CASE ASSIGN 1 bert Adviser", [.casework(.assign(number: "1", account: "bert", role: .adviser))]),
        ("CASE UNASSIGN 1 bert", [.casework(.unassign(number: "1", account: "bert"))]),
        ("FILE 1 #a 1f", [.query(.thread(channel: "#a", MessageID(51), alongside: nil))]),
        ("FILE 1 #a 1f 2", [.query(.thread(channel: "#a", MessageID(51), alongside: MessageID(2)))]),
        ("ACCEPT #a 1f", [.query(.thread(channel: "#a", MessageID(51), alongside: nil))]),
        ("SOLUTIONS", [.read(.communities)]),
        ("COMMUNITY LIST", [.read(.communities)]),
        ("COMMUNITY ADD #help bert", [.community(.addMember(community: "help", account: "bert"))]),
        ("COMMUNITY REMOVE help bert", [.community(.removeMember(community: "help", account: "bert"))]),
        ("COMMUNITY OWN help bert", [.community(.addOwner(community: "help", account: "bert"))]),
        ("ANNOUNCEMENT 1f", [.read(.announcement(MessageID(51)))]),
        ("ACK 1f", [.announcement(.acknowledge(MessageID(51)))]),
        ("SEARCH text=a\\sb;in=#x;limit=3", [.query(.search(text: "a b", channel: "#x", limit: 3))]),
        (
            "SEARCH from=bert;in=#x;after=2026-11-18T12:00:00.000Z;before=2026-11-18T12:00:00.001Z",
            [
                .query(
                    .search(
                        text: "", channel: "#x", from: "bert", after: Timestamp(milliseconds: 1_795_003_200_000),
                        before: Timestamp(milliseconds: 1_795_003_200_001), limit: SessionLimit.searchDefault))
            ]
        ),
        ("SEARCH text=a", [.query(.search(text: "a", channel: nil, limit: SessionLimit.searchDefault))]),
        ("TAGMSG #a", []), ("PONG", []),
    ]

    @Test("What a line asks the rules for", arguments: asked)
    func asks(line: String, commands: [Command]) {
        var dialogue = Dialogue.registered()
        #expect(dialogue.says(line).commands == commands)
    }

    static let answered: [(String, String)] = [
        ("NAMES", "366 anna * :End of /NAMES list"),
        ("MODE bert +i", "502 anna :Cannot see or change the modes of others"),
        ("MODE anna +x", "501 anna :Unknown MODE flag"),
        ("MODE #a +y", "472 anna y :is unknown mode char to me"),
        ("MODE #a +o", "696 anna #a o * :You must specify a parameter"),
        ("MODE #a +l many", "696 anna #a l many :Invalid mode parameter"),
        ("MODE #a +l 0", "696 anna #a l 0 :Invalid mode parameter"),
        ("MODE #a +b ~z:bert", "696 anna #a b ~z:bert :Invalid mode parameter"),
        ("MODE #a +b ~a:", "696 anna #a b ~a: :Invalid mode parameter"),
        ("MODE #a +b ~m:~m:x", "696 anna #a b ~m:~m:x :Invalid mode parameter"),
        ("INVITE bert", "461 anna INVITE :Not enough parameters"),
        ("LINKS", "365 anna * :End of /LINKS list"),
        ("USERS", "446 anna :USERS has been disabled"),
        ("HELP dance", "524 anna dance :There is no help on this; HELP lists what there is"),
        ("KICK #a,#b x", "461 anna KICK :Not enough parameters"),
        ("JOIN ,", "461 anna JOIN :Not enough parameters"),
        ("PRIVMSG", "411 anna :No recipient given (PRIVMSG)"),
        ("PRIVMSG #a", "412 anna :No text to send"),
        ("PRIVMSG #a :", "412 anna :No text to send"),
        ("WHOIS", "431 anna :No nickname given"),
        ("WHOWAS", "431 anna :No nickname given"),
        ("NICK :", "431 anna :No nickname given"),
        ("MOTD", "422 anna :MOTD File is missing"),
        ("MOTD other.example", "402 anna other.example :No such server"),
        ("TIME", "391 anna fika.local :2026-11-18T11:06:40.000Z"),
        ("SEARCH from=bert", "NOTICE anna :SEARCH: Say what to search for, text=…, or where, in=#…"),
        ("SEARCH text=x;by=y", "NOTICE anna :SEARCH: Search knows text, in, from, after, before, limit"),
        ("SEARCH text=x;from=", "NOTICE anna :SEARCH: The attribute has no value"),
        ("SEARCH text=x;in=bert", "NOTICE anna :SEARCH: Only channels are searched, not what two people say"),
        ("SEARCH text=x;after=yesterday", "NOTICE anna :SEARCH: Use YYYY-MM-DDThh:mm:ss.sssZ"),
        ("SEARCH text=x;limit=0", "NOTICE anna :SEARCH: The limit is a number above 0"),
        ("CASE", "NOTICE anna :CASE: Not enough parameters; see HELP CASE"),
        ("CASE ADMIT 1 Fx", "NOTICE anna :CASE: A receipt is named like F12"),
        ("CASE TIMELINE 1 x", "NOTICE anna :CASE: A place in the time line is a number"),
        ("CASE STATUS 1", "NOTICE anna :CASE: Not enough parameters: CASE STATUS <number> :<status>"),
        ("CASE DANCE", "NOTICE anna :CASE: There is no such verb; HELP CASE names them"),
        (
            "FILE 1 #a",
            "NOTICE anna :FILE: Not enough parameters: FILE <numbers> <channel> <message> [<wish>]"
        ),
        ("FILE 1 #a é", "NOTICE anna :FILE: There is no such message"),
        ("FILE 1 #a 1 é", "NOTICE anna :FILE: There is no such message"),
        ("ACCEPT #a", "NOTICE anna :ACCEPT: Not enough parameters: ACCEPT <channel> <message>"),
        ("ACCEPT #a 1F", "NOTICE anna :ACCEPT: There is no such message"),
        ("SOLUTIONS * 0", "NOTICE anna :SOLUTIONS: The limit is a number above 0"),
        ("COMMUNITY DANCE", "NOTICE anna :COMMUNITY: Use one of LIST, SHOW, ADD, REMOVE, OWN, RULE, CHARTER, WAVE"),
        ("COMMUNITY ADD x", "NOTICE anna :COMMUNITY: Not enough parameters; see HELP COMMUNITY"),
        ("ANNOUNCEMENT", "NOTICE anna :ANNOUNCEMENT: Not enough parameters: ANNOUNCEMENT <message>"),
        ("MONITOR +", "461 anna MONITOR :Not enough parameters"),
        ("MONITOR x bert", "461 anna MONITOR :Not enough parameters"),
        ("METADATA * GET", "461 anna METADATA :Not enough parameters"),
        ("METADATA * DANCE", "FAIL METADATA INVALID_PARAMS DANCE :Use GET, LIST, SET, CLEAR, SUB, UNSUB, SUBS or SYNC"),
        ("METADATA bert SUB a", "FAIL METADATA INVALID_TARGET bert :There is nobody and no channel of this name"),
        ("ACK 0", "NOTICE anna :ACK: There is no such announcement"),
    ]

    @Test("What is answered without the rules", arguments: answered)
    func answers(line: String, answer: String) {
        var dialogue = Dialogue.registered()
        let actions = dialogue.says(line)
        #expect(actions.lines == [":fika.local \(answer)"])
        #expect(actions.commands.isEmpty)
    }

    @Test("What the server tells about itself")
    func server() {
        var settings = SessionSettings()
        settings.administration = ["Town hall", "Works", "root@example.org"]
        var dialogue = Dialogue.registered(settings: settings)
        #expect(dialogue.says("VERSION").lines.first == ":fika.local 351 anna fika-0.1 fika.local :Fika")
        #expect(dialogue.says("INFO").lines.last == ":fika.local 374 anna :End of /INFO list")
        #expect(
            dialogue.says("ADMIN").lines == [
                ":fika.local 256 anna fika.local :Administrative info", ":fika.local 257 anna :Town hall",
                ":fika.local 258 anna :Works", ":fika.local 259 anna :root@example.org",
            ])
    }

    @Test(
        "More targets than TARGMAX are refused",
        arguments: ["JOIN", "PART", "NAMES", "PRIVMSG"])
    func targetsMax(command: String) {
        let names = (1...21).map { "#\($0)" }
        var dialogue = Dialogue.registered()
        #expect(dialogue.says("\(command) \(names.joined(separator: ",")) :x").lines.first?.contains(" 407 ") == true)
        #expect(dialogue.says("\(command) \(names.dropLast().joined(separator: ",")) :x").commands.count == 20)
    }

    @Test("An operator is verified first", arguments: [Verdict.accepted, .refused])
    func oper(verdict: Verdict) {
        var dialogue = Dialogue.registered()
        #expect(dialogue.says("OPER root secret") == [.verify(.serverOperator(name: "root", password: "secret"))])
        let actions = dialogue.verified(verdict)
        guard verdict == .accepted else {
            #expect(actions.lines == [":fika.local 464 anna :Password incorrect"])
            return
        }
        #expect(actions.commands == [.session(.becomeOperator)])
        let event = Event.user(.modesChanged(Dialogue.user, nick: "anna", .serverOperator))
        #expect(
            dialogue.settle(1, .event(event)).lines == [
                ":anna MODE anna +o", ":fika.local 381 anna :You are now an IRC operator",
            ])
    }
}
