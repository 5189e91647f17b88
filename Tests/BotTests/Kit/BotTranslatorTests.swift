import Testing

@testable import BotKit
@testable import IRCWire

@Suite("BotTranslator")
struct BotTranslatorTests {
    private let translator = BotTranslator(nick: "echo", account: "echo")
    private let now = BotTime(milliseconds: 5)

    private func input(_ line: String) throws -> BotInput? {
        translator.input(try IRCMessage(parsing: line), now: now)
    }

    private func parsed(_ lines: String...) throws -> [IRCMessage] {
        try lines.map { try IRCMessage(parsing: $0) }
    }

    @Test("A message with all it may carry")
    func message() throws {
        let line =
            "@time=1970-01-01T00:00:01.000Z;msgid=a;account=bert;+x=1;+draft/reply=p :bert!b@h PRIVMSG #c :hi there"
        let message = BotMessage(
            id: "a", place: .channel("#c"), nick: "bert", account: "bert", text: "hi there",
            time: BotTime(milliseconds: 1000), parent: "p", tags: ["+x": "1", "+draft/reply": "p"])
        #expect(try input(line) == .message(message))
    }

    @Test("A message with the least")
    func least() throws {
        let message = BotMessage(id: "", place: .direct, nick: "bert", account: nil, text: "hi", time: now)
        #expect(try input(":bert!b@h PRIVMSG echo hi") == .message(message))
    }

    @Test(
        "Who speaks",
        arguments: [
            (":bert!b@h PRIVMSG #c :x", BotMessage.Role.person), ("@account=echo :other!b@h PRIVMSG #c :x", .own),
            (":echo!e@h PRIVMSG #c :x", .own), ("@bot :r2!b@h PRIVMSG #c :x", .bot), (":bert!b@h NOTICE #c :x", .bot),
            ("@bot :fika!fika@fika NOTICE #c :x", .server), (":fika!b@h NOTICE #c :x", .bot),
            (":irc.example.org NOTICE echo :x", .server),
        ])
    func role(line: String, role: BotMessage.Role) throws {
        switch try input(line) {
        case .message(let message): #expect(message.role == role && role == .person)
        case .observed(let message): #expect(message.role == role && role != .person)
        default: Issue.record("nothing")
        }
    }

    @Test(
        "What a bot is not told of",
        arguments: [
            ":bert!b@h JOIN #c", ":server 366 echo #c :End", "PRIVMSG #c :x", ":bert!b@h PRIVMSG #c",
            "@+typing=active :bert!b@h TAGMSG #c", "@+draft/react=x :bert!b@h TAGMSG #c",
            "@bot;+draft/react=x;+reply=a :bert!b@h TAGMSG #c", "@+draft/react=x;+reply=a :bert!b@h TAGMSG echo",
        ])
    func nothing(line: String) throws {
        #expect(try input(line) == nil)
    }

    @Test("A reaction")
    func reaction() throws {
        let line = "@msgid=r;account=bert;+draft/react=👍;+draft/reply=a :bert!b@h TAGMSG #c"
        let reaction = BotReaction(target: "a", emoji: "👍", channel: "#c", nick: "bert", account: "bert", id: "r")
        #expect(try input(line) == .reaction(reaction))
    }

    @Test(
        "Codes are taken out of a text",
        arguments: [
            ("plain", "plain"), ("\u{2}bold\u{2} \u{3}04,12red\u{f}", "bold ,12red"),
            ("\u{1}ACTION waves\u{1}", "waves"),
            ("\u{3}", ""), ("a\tb", "ab"),
        ])
    func plain(text: String, plain: String) {
        #expect(BotTranslator.plain(text) == plain)
    }

    @Test("What is said: one line, many lines, too many")
    func lines() {
        let speech = BotSpeech(.person("bert"), text: "a\n\nb", tags: ["+x": "1"])
        #expect(BotTranslator.lines(speech).map(\.line) == ["@+x=1 PRIVMSG bert :a", "@+x=1 PRIVMSG bert :b"])
        let long = BotTranslator.lines(BotSpeech(.channel("#c"), text: "1\n2\n3\n4"))
        #expect(long.map(\.parameters) == [["#c", "1"], ["#c", "2"], ["#c", "3 …"]])
        #expect(BotTranslator.lines(BotSpeech(.channel("#c"), text: " ")).isEmpty)
        #expect(BotTranslator.reaction(channel: "#c", to: "a", emoji: "👍").line.hasPrefix("@+draft/react=👍;+reply=a"))
    }

    @Test(
        "Questions",
        arguments: [
            (
                BotAction.file(case: "2026-0001", channel: "#c", thread: "t", wish: "w", token: ""),
                "FILE 2026-0001 #c t w"
            ),
            (
                .fileAlone(case: "2026-0001", channel: "#c", thread: "t", percent: 93, reason: "two words", token: ""),
                "CASE FILE 2026-0001 ALONE #c t 93 :two words"
            ),
            (.askCases, "CASE LIST"),
            (.askAcknowledgements(id: "a", token: ""), "ANNOUNCEMENT a"),
            (.askExperts(channel: "#it-help", text: "a\nb", token: ""), "WHOKNOWS it-help a"),
        ])
    func questions(action: BotAction, line: String) {
        #expect(BotTranslator.request(action).line == line)
    }

    @Test("Cases: the open ones, with their titles")
    func cases() throws {
        let lines = try parsed(
            "CASE 2026-0001 #case-1 permit in_progress internal 2026-12-01 open anna :A title",
            "CASE 2026-0002 #case-2 permit done internal 2026-12-01 closed anna :Another", "CASE 2026-0003",
            "NOTE x y :z")
        let cases = [CaseLine(number: "2026-0001", channel: "#case-1", title: "A title")]
        #expect(BotTranslator.input(answering: .askCases, lines) == .cases(cases))
        #expect(BotTranslator.input(answering: .askCases, try parsed("FAIL CASE ACCOUNT_REQUIRED :Log in")) == nil)
    }

    @Test("Solutions: the chunks of their texts are put together")
    func solutions() throws {
        let lines = try parsed(
            "SOLUTION 1 #it-help carla anna 2026-11-02 q a", "SOLUTIONTEXT 1 Q :Why does ",
            "SOLUTIONTEXT 1 Q :it beep?",
            "SOLUTIONTEXT 1 A :Dust.",
            "SOLUTION 2 #it-help dirk anna 2026-11-03 q2 a2 * 2027-11-03 outdated 9 4 1", "SOLUTIONTEXT 9 A :lost",
            "SOLUTION 3 #it-help dirk anna 2026-11-03 q3 a3 * * withdrawn 0 0 0", "CHANGED 17 all")
        let first = SolutionText(
            id: "1", channel: "#it-help", author: "carla", date: "2026-11-02", questionID: "q",
            question: "Why does it beep?", answer: "Dust.")
        let second = SolutionText(
            id: "2", channel: "#it-help", author: "dirk", date: "2026-11-03", questionID: "q2", question: "",
            answer: "",
            isOutdated: true, worked: 4, failed: 1)
        let third = SolutionText(
            id: "3", channel: "#it-help", author: "dirk", date: "2026-11-03", questionID: "q3", question: "",
            answer: "", isWithdrawn: true)
        #expect(BotTranslator.solutions(lines) == [first, second, third])
    }

    @Test("Who knows: people with their evidence, or nobody")
    func experts() throws {
        let action = BotAction.askExperts(channel: "#it-help", text: "x", token: "k")
        let experts = [Expert(name: "anna", answers: 3, evidence: ["S1", "S2"])]
        #expect(
            BotTranslator.input(answering: action, try parsed("EXPERT anna 3 :S1 S2", "EXPERT bert many :S3"))
                == .done(token: "k", .experts(experts)))
        #expect(BotTranslator.input(answering: action, []) == .done(token: "k", .experts([])))
    }

    @Test("A filing: done, refused, and an answer without sense")
    func filing() throws {
        let action = BotAction.file(case: "n", channel: "#c", thread: "t", wish: "w", token: "k")
        let receipt = FilingReceipt(number: "2026-0001", id: "7", version: 2, messages: 5, isNew: false)
        #expect(
            BotTranslator.input(answering: action, try parsed("FILED 2026-0001 7 2 5 same"))
                == .done(token: "k", .filed(receipt)))
        #expect(
            BotTranslator.input(answering: action, try parsed("FAIL FILE NO_WISH :Name the message"))
                == .done(token: "k", .refused(BotRefusal(code: "NO_WISH", sentence: "Name the message"))))
        #expect(BotTranslator.input(answering: action, []) == .done(token: "k", .inDoubt))
    }

    @Test("Acknowledgements: the names of several lines")
    func acknowledgements() throws {
        let lines = try parsed("ANNOUNCEMENT a #news 1 4 3", "MISSING a :bert carla", "MISSING a :dirk")
        let status = AcknowledgementStatus(
            id: "a", channel: "#news", acknowledged: 4, missing: ["bert", "carla", "dirk"])
        #expect(
            BotTranslator.input(answering: .askAcknowledgements(id: "a", token: "k"), lines)
                == .done(token: "k", .acknowledgements(status)))
    }
}
