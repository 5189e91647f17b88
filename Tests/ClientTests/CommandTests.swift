import IRCWire
import Testing

@testable import fika

@Suite("Commands")
struct CommandTests {
    @Test(
        "What is typed becomes what is sent",
        arguments: [
            ("hej alla", ["> PRIVMSG #it-help :hej alla"]), ("//etc/hosts", ["> PRIVMSG #it-help :/etc/hosts"]),
            ("/join #cafe", ["> JOIN #cafe"]), ("/J #cafe", ["> JOIN #cafe"]), ("/part", ["> PART #it-help"]),
            ("/part #cafe see you", ["> PART #cafe :see you"]), ("/part see you", ["> PART #it-help :see you"]),
            ("/msg bert psst, you", ["> PRIVMSG bert :psst, you"]),
            ("/reply k3f try water", ["> @+draft/reply=k3f PRIVMSG #it-help :try water"]),
            ("/r [k3f] try water", ["> @+draft/reply=k3f PRIVMSG #it-help :try water"]),
            ("/react k3f 👍", ["> @+draft/react=👍;+draft/reply=k3f TAGMSG #it-help"]),
            ("/me waves", ["> PRIVMSG #it-help :\u{1}ACTION waves\u{1}"]),
            ("/history", ["? CHATHISTORY LATEST #it-help * 50"]), ("/h 5", ["? CHATHISTORY LATEST #it-help * 5"]),
            ("/history 9999", ["? CHATHISTORY LATEST #it-help * 500"]),
            ("/thread k3f", ["? CHATHISTORY AROUND #it-help msgid=k3f 100"]),
            ("/search red printer", ["? SEARCH text=red\\sprinter;limit=20"]),
            ("/search red; printer in #cafe", ["? SEARCH text=red\\:\\sprinter;in=#cafe;limit=20"]),
            ("/search printer in trouble", ["? SEARCH text=printer\\sin\\strouble;limit=20"]),
            ("/cases", ["? CASE LIST"]), ("/cases all", ["? CASE LIST ALL"]),
            ("/case 2026-0042", ["? CASE SHOW 2026-0042"]),
            ("/open permit A new roof", ["? CASE OPEN permit * :A new roof"]), ("/types", ["? CASE TYPES"]),
            ("/status 2026-0042 in progress", ["? CASE STATUS 2026-0042 :in progress"]),
            ("/close 2026-0042 granted", ["? CASE CLOSE 2026-0042 :granted"]),
            ("/assign 2026-0042 bert adviser", ["? CASE ASSIGN 2026-0042 bert :adviser"]),
            ("/unassign 2026-0042 bert", ["? CASE UNASSIGN 2026-0042 :bert"]),
            ("/file 2026-0042 k3f", ["? FILE 2026-0042 #it-help k3f"]),
            ("/file 2026-0042,2026-0043 k3f", ["? FILE 2026-0042,2026-0043 #it-help k3f"]),
            ("/file 2026-0042 k3f k3g", ["? CASE FILE 2026-0042 MESSAGES #it-help k3f,k3g"]),
            ("/file 2026-0042 :he called, again", ["? CASE FILE 2026-0042 NOTE :he called, again"]),
            ("/filed 2026-0042 F7 2", ["? CASE FILING 2026-0042 F7 2"]),
            ("/unfile 2026-0042 F7 the wrong case", ["? CASE UNFILE 2026-0042 F7 :the wrong case"]),
            ("/proposals", ["? CASE PROPOSALS"]), ("/agree k3f", ["? CASE ACCEPT :k3f"]),
            ("/disagree k3f", ["? CASE DECLINE :k3f"]),
            ("/accept k3f", ["? ACCEPT #it-help k3f"]),
            ("/extend 2026-0042 more time", ["? CASE EXTEND 2026-0042 :more time"]),
            ("/resume 2026-0042", ["? CASE RESUME :2026-0042"]),
            ("/property 2026-0042 address Lane 4", ["? CASE SET 2026-0042 address :Lane 4"]),
            ("/decide 2026-0042 so be it", ["? CASE DECIDE 2026-0042 * :so be it"]),
            ("/partof 2026-0042 2026-0001", ["? CASE MAIN 2026-0042 :2026-0001"]),
            ("/timeline 2026-0042 20", ["? CASE TIMELINE 2026-0042 20"]),
            ("/refuse 2026-0042 F3 not ours", ["? CASE REFUSE 2026-0042 F3 :not ours"]),
            ("/solutions", ["? SOLUTIONS * 20"]), ("/solutions it-help", ["? SOLUTIONS it-help 20"]),
            ("/communities", ["? COMMUNITY LIST"]), ("/ack k3f", ["? ACK k3f"]),
            ("/announcement k3f", ["? ANNOUNCEMENT k3f"]), ("/who", ["? WHO #it-help"]),
            ("/names #cafe", ["? NAMES #cafe"]),
            ("/whois bert", ["? WHOIS bert"]), ("/topic", ["? TOPIC #it-help"]),
            ("/topic Paper jams", ["> TOPIC #it-help :Paper jams"]), ("/away lunch now", ["? AWAY :lunch now"]),
            ("/away", ["? AWAY"]), ("/nick annika", ["> NICK annika"]), ("/raw whois a b", ["? WHOIS a b"]),
            ("/raw :", ["! That is not a line of the protocol."]), ("/quit bye now", ["quit bye now"]),
            ("/quit", ["quit "]),
            ("/switch bert", ["Talking to bert."]), ("/w", ["You are in #it-help."]), ("   ", []), ("", []),
        ])
    func commands(line: String, effects: [String]) throws {
        var desk = try Desk.inChannel()
        #expect(desk.type(line) == effects)
    }

    @Test(
        "Missing arguments are answered with the usage",
        arguments: [
            "join", "msg bert", "reply", "reply k3f", "react k3f", "me", "history x", "history 0", "thread", "search",
            "case",
            "open permit", "status", "close 2026-0042", "assign 2026-0042 bert", "unassign", "file 2026-0042", "accept",
            "ack", "announcement", "whois", "nick", "raw",
        ])
    func usage(line: String) throws {
        var desk = try Desk.inChannel()
        let name = String(line.prefix { $0 != " " })
        let shown = desk.type("/" + line)
        #expect(shown.count == 1)
        #expect(shown[0].hasPrefix("! Usage: /\(name) "))
    }

    @Test("In a case's channel its number may be left out")
    func caseChannel() throws {
        var desk = Desk()
        _ = try desk.hear(":anna!a@h JOIN #case-2026-0042")
        #expect(desk.type("/case") == ["? CASE SHOW 2026-0042"])
        #expect(desk.type("/status in progress") == ["? CASE STATUS 2026-0042 :in progress"])
        #expect(desk.type("/close 2026-0001 granted") == ["? CASE CLOSE 2026-0001 :granted"])
        #expect(desk.type("/file 2026-0001 k9") == ["? FILE 2026-0001 #case-2026-0042 k9"])
    }

    @Test("An unknown command is met with a suggestion")
    func unknown() {
        var desk = Desk()
        #expect(desk.type("/jion #a") == ["! There is no command /jion. Did you mean /join?"])
        #expect(desk.type("/xyzzy\u{7}q") == ["! There is no command /xyzzyq. See /help."])
        #expect(desk.type("/") == ["! There is no command /. See /help."])
    }

    @Test("Without a channel there is nowhere to talk")
    func nowhere() {
        var desk = Desk()
        #expect(desk.type("hej") == ["! You are in no channel yet. Enter one with /join CHANNEL."])
        #expect(desk.type("/w") == ["You are in no channel."])
        #expect(desk.type("/topic").first?.hasPrefix("! Usage") == true)
    }

    @Test("Help lists every command once, and explains one with its other names")
    func help() {
        var desk = Desk()
        let words = Words()
        let lines = desk.type("/help")
        #expect(lines.count == Command.all.count + 1)
        for command in Command.all {
            #expect(lines.filter { $0 == command.line(words) }.count == 1)
            #expect(!command.help(words).isEmpty && !command.help(words).hasSuffix("."))
        }
        #expect(desk.type("/help reply") == ["/reply ID text — answer a message (also /r)"])
        #expect(desk.type("/help /names") == ["/names [CHANNEL] — show who is in a channel"])
        #expect(desk.type("/help replx") == ["! There is no command /replx. Did you mean /reply?"])
    }

    @Test("No name stands for two commands")
    func names() {
        let names = Command.all.flatMap { [$0.name] + $0.aliases }
        #expect(Set(names).count == names.count)
    }

    @Test("A long text becomes several messages, and a reply's pieces all answer")
    func longText() throws {
        var desk = try Desk.inChannel()
        let sent = desk.type("/reply k3f " + String(repeating: "water ", count: 100))
        #expect(sent.count == 2)
        #expect(sent.allSatisfy { $0.hasPrefix("> @+draft/reply=k3f PRIVMSG #it-help :water") })
    }

    @Test("Only a clear word decides about a certificate")
    func trust() {
        var desk = Desk()
        desk.state.servers = ["Town", "region"]
        #expect(desk.type("/trust town") == ["trust Town ?"])
        #expect(desk.type("/trust region yes") == ["trust region true"])
        #expect(desk.type("/trust region nee") == ["trust region false"])
        for typed in ["/trust", "/trust region yse", "/trust region ok"] {
            #expect(desk.type(typed).first?.hasPrefix("! Usage: /trust NAME") == true)
        }
        #expect(desk.type("/trust nowhere yes").first?.hasPrefix("! You are on no server nowhere.") == true)
    }

    @Test("A server that echoes nothing leaves showing to the client")
    func noEcho() {
        var desk = Desk(capabilities: [])
        _ = desk.type("/switch bert")
        #expect(
            desk.type("hej") == [
                "> PRIVMSG bert hej".replacing("bert hej", with: "bert :hej"), "10:42 bert <anna> hej",
            ])
    }

    @Test(
        "Case numbers are a year and a number",
        arguments: [
            ("2026-0042", true), ("2026-1", true), ("26-0042", false), ("2026-", false), ("2026-00x2", false),
            ("2026-0042-1", false), ("2026-1234567890", false), ("", false),
        ])
    func caseNumbers(text: String, isNumber: Bool) {
        #expect(CaseNumber.isNumber(text) == isNumber)
        #expect(CaseNumber.of(channel: "#case-" + text) == (isNumber ? text : nil))
        #expect(CaseNumber.of(channel: "#" + text) == nil)
    }

    @Test("Words are taken off one by one, and the rest keeps its spaces")
    func arguments() {
        var arguments = Arguments("  one  two   three  four ")
        #expect(arguments.word() == "one")
        #expect(arguments.word() == "two")
        #expect(arguments.rest == "three  four")
        var empty = Arguments("   ")
        #expect(empty.word() == nil)
        #expect(empty.rest == nil)
    }
}
