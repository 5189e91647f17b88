import IRCClient
import IRCWire
import Testing

@testable import fika

@Suite("The client's state")
struct StateTests {
    @Test("Channels are joined after each connection, and history is asked for")
    func joins() throws {
        var desk = Desk(channels: ["#a", "#b"], history: 7, isConnected: false)
        let welcome = Welcome(capabilities: ["draft/chathistory"], isupport: ISupport(), nick: "anna_")
        #expect(
            desk.state.receive(.connected(welcome)).map(Desk.text) == ["Connected. You are anna_.", "> JOIN #a,#b"])
        #expect(
            try desk.hear("@\(Desk.tag) :anna_!a@h JOIN #a") == ["10:42 #a You are in.", "? CHATHISTORY LATEST #a * 7"])
        #expect(desk.state.current == "#a")
        _ = try desk.hear(":anna_!a@h JOIN #b", ":anna_!a@h JOIN #c")
        #expect(desk.state.current == "#a")
        _ = desk.state.receive(.disconnected(.connectionLost, retryInSeconds: 3))
        #expect(desk.state.roomNames.isEmpty)
        #expect(desk.state.receive(.connected(welcome)).map(Desk.text).last == "> JOIN #a,#b,#c")
    }

    @Test("Many channels are joined in as many lines as they need, each once")
    func joinsMany() {
        let names = (1...500).map { "#a-channel-\($0)" }
        var desk = Desk(channels: names, isConnected: false)
        let welcome = Welcome(capabilities: [], isupport: ISupport(), nick: "anna_")
        let sent = desk.state.receive(.connected(welcome)).compactMap { effect -> String? in
            if case .send(let message) = effect { message.parameters.first } else { nil }
        }
        #expect(sent.allSatisfy { $0.utf8.count <= State.joinBytesMax })
        #expect(sent.flatMap { $0.split(separator: ",").map(String.init) } == names)
        #expect(sent.allSatisfy { $0.split(separator: ",").count <= State.joinTargetsUsual })
        var limited = Desk(channels: names, isConnected: false)
        var isupport = ISupport()
        isupport.set("TARGMAX", "NAMES:1,JOIN:20")
        let saying = Welcome(capabilities: [], isupport: isupport, nick: "anna_")
        let first = limited.state.receive(.connected(saying)).compactMap { effect -> String? in
            if case .send(let message) = effect { message.parameters.first } else { nil }
        }
        #expect(first.first == names[0], "what is looked at does not wait for the others")
        #expect(first.dropFirst(2).first?.split(separator: ",").count == 20)
    }

    @Test("What the connection does is told")
    func connection() {
        var desk = Desk()
        #expect(desk.state.receive(.connecting(attempt: 1)).isEmpty)
        #expect(desk.state.receive(.connecting(attempt: 2)).map(Desk.text) == ["Trying to connect again."])
        #expect(
            desk.state.receive(.disconnected(.connectionLost, retryInSeconds: 3)).map(Desk.text)
                == ["! The connection was lost. Check the network. Trying again in 3 s."])
        #expect(
            desk.state.receive(.disconnected(.closedByServer("bye"), retryInSeconds: 1)).map(Desk.text)
                == ["! The server closed the connection: bye. Trying again in 1 s."])
        #expect(
            desk.state.receive(.failed(.closedByServer("\u{1B}[2Jbye"))).map(Desk.text)
                == ["! The server closed the connection: [2Jbye"])
    }

    @Test("Members come and go, change their names, and are told apart by the server's rules")
    func members() throws {
        var desk = try Desk.inChannel()
        #expect(desk.state.room("#IT-Help")?.members == ["anna", "bert", "cleo"])
        _ = try desk.hear(":dora!d@h JOIN #it-help", ":bert!b@h PART #it-help", ":cleo!c@h NICK klio")
        #expect(desk.state.room("#it-help")?.members == ["anna", "dora", "klio"])
        _ = try desk.hear(":anna!a@h NICK annika", ":x!x@h KICK #it-help dora", ":klio!c@h QUIT")
        #expect(desk.state.room("#it-help")?.members == ["annika"])
        #expect(desk.state.isMe("ANNIKA"))
        _ = try desk.hear(":x!x@h KICK #it-help annika :out")
        #expect(desk.state.room("#it-help") == nil)
        #expect(desk.state.wanted.isEmpty)
        #expect(desk.state.current == nil)
    }

    @Test("Leaving a channel leads to another one")
    func leaving() throws {
        var desk = try Desk.inChannel()
        _ = try desk.hear(":anna!a@h JOIN #cafe", ":anna!a@h PART #it-help")
        #expect(desk.state.current == "#cafe")
    }

    @Test("Answers are shown line by line, nothing as a sentence, failures as what to do")
    func answers() throws {
        var desk = Desk()
        let listing = Question.listing(nothing: .noCases)
        #expect(try desk.answer(listing) == ["There are no cases."])
        #expect(try desk.answer(.listing(nothing: .silence)).isEmpty)
        #expect(try desk.answer(listing, "FAIL CASE DENIED :No") == ["! No"])
        #expect(
            desk.state.answered(listing, .failure(.timedOut(.answer))).map(Desk.text)
                == ["! " + ClientFailure.timedOut(.answer).description])
        #expect(
            try desk.answer(listing, "SOLUTIONTEXT 1 Q :one ", "SOLUTIONTEXT 1 Q :two", "SOLUTIONTEXT 1 A :three")
                == ["  question: one two", "  answer: three"])
    }

    @Test("A batch of history is shown message by message")
    func batch() throws {
        var desk = Desk()
        let message = try IRCMessage(parsing: "@msgid=1;\(Desk.tag) :b!b@h PRIVMSG #a :hej")
        let effects = desk.state.receive(.batch(type: "chathistory", parameters: ["#a"], messages: [message]))
        #expect(effects.map(Desk.text) == ["10:42 #a [1] <b> hej"])
    }

    @Test("A thread is what hangs together, of what was shown and what the server adds")
    func thread() throws {
        var desk = try Desk.inChannel()
        _ = try desk.hear("@msgid=k4;+draft/reply=k3f;time=2026-11-22T09:44:00.000Z :c!c@h PRIVMSG #it-help :Water!")
        #expect(
            try desk.answer(
                .thread(msgid: "k4"),
                "@msgid=k5;+draft/reply=k4;time=2026-11-22T09:45:00.000Z :d!d@h PRIVMSG #it-help :Done",
                "@msgid=k6;time=2026-11-22T09:46:00.000Z :e!e@h PRIVMSG #it-help :Other") == [
                    "10:42 #it-help [k3f] <bert> The printer is on fire",
                    "10:44 #it-help [k4] <c> Water! ↳ [k3f] bert: The printer is on fire",
                    "10:45 #it-help [k5] <d> Done ↳ [k4] c: Water!",
                ])
        #expect(try desk.answer(.thread(msgid: "zz")) == ["! There is no message zz."])
        #expect(try desk.answer(.thread(msgid: "k4"), "FAIL CHATHISTORY X :No") == ["! No"])
    }

    @Test(
        "Tab offers what fits the place",
        arguments: [
            ("/jo", "/join"), ("/join #it", "#it-help"), ("/join #wa", "#wanted"), ("/msg be", "bert"), ("be", "bert:"),
            ("hej be", "bert"), ("see #it", "#it-help"), ("/case 20", "2026-0042"), ("/reply k", "k3f"),
            ("/reply k3f cl", "cleo"), ("/open p", "permit"), ("/file 2026-0042 k", "k3f"), ("/help th", "thread"),
            ("/search water in #it", "#it-help"), ("/nonsense k", nil), ("/open permit k", nil),
        ])
    func completion(typed: String, offered: String?) throws {
        var desk = try Desk.inChannel()
        desk.state.want("#wanted")
        _ = try desk.hear("CASE 2026-0042 #c t s i d open * :x", "CASETYPE permit 1 internal :x")
        let prefix = typed.split(separator: " ").last.map(String.init) ?? ""
        let fitting = desk.state.candidates(for: typed).filter { $0.hasPrefix(prefix) }
        #expect(fitting.first == offered)
    }

    @Test("What is remembered is bounded")
    func limits() {
        var desk = Desk()
        for number in 0..<State.casesMax + 5 { desk.state.learn(caseNumber: "\(number)") }
        #expect(desk.state.cases.count == State.casesMax)
        #expect(desk.state.cases.last == "\(State.casesMax + 4)")
        for number in 0..<State.caseTypesMax + 5 { desk.state.learn(caseType: "\(number)") }
        #expect(desk.state.caseTypes.count == State.caseTypesMax)
        desk.state.enter(room: "#big")
        for number in 0..<Room.membersMax + 5 { desk.state.insert("\(number)", into: "#big") }
        #expect(desk.state.room("#big")?.members.count == Room.membersMax)
    }
}
