import IRCWire
import Testing

@testable import IRCClient

@Suite("Registration")
struct RegistrationTests {
    @Test("The first lines ask for capabilities before the server lets anybody in")
    func opening() {
        #expect(
            Dialogue().opened() == ["> CAP LS 302", "> NICK anna", "> USER anna 0 * :anna"])
        let secret = Dialogue { $0.connectionPassword = "sesame" }
        #expect(secret.opened()[1] == "> PASS sesame")
    }

    @Test("Capabilities are listed over several lines, asked for, granted, and the welcome tells them")
    func capabilities() throws {
        var dialogue = Dialogue(wanted: ["batch", "echo-message", "sasl", "draft/unheard-of"])
        #expect(try dialogue.hear(":srv CAP * LS * :batch sasl=PLAIN").isEmpty)
        #expect(
            try dialogue.hear(":srv CAP * LS :echo-message other") == ["> CAP REQ :batch echo-message"])
        #expect(try dialogue.hear(":srv CAP * ACK :batch echo-message") == ["> CAP END"])
        #expect(try dialogue.hear(":srv 001 anna_b :Hej", ":srv 005 anna_b NICKLEN=20 :are supported").isEmpty)
        #expect(try dialogue.hear(":srv 376 anna_b :End") == ["connected anna_b batch,echo-message"])
        #expect(dialogue.machine.isupport["NICKLEN"] == "20")
    }

    @Test("A list that is refused is asked for one by one, and what is refused then is left")
    func refusedCapabilities() throws {
        var dialogue = Dialogue(wanted: ["batch", "setname"])
        _ = try dialogue.hear(":srv CAP * LS :batch setname")
        #expect(
            try dialogue.hear(":srv CAP * NAK :batch setname") == ["> CAP REQ :batch", "> CAP REQ :setname"])
        #expect(try dialogue.hear(":srv CAP * NAK :setname").isEmpty)
        #expect(try dialogue.hear(":srv CAP * ACK :batch") == ["> CAP END"])
        #expect(dialogue.machine.negotiation.enabled == ["batch"])
    }

    @Test("Nothing to ask for ends the negotiation at once")
    func noCapabilities() throws {
        var dialogue = Dialogue(wanted: [])
        #expect(try dialogue.hear(":srv CAP * LS :batch") == ["> CAP END"])
    }

    @Test("Many names are asked for in lines that fit the wire")
    func longRequests() throws {
        let names = (0..<60).map { "example.org/capability-\($0)" }
        var dialogue = Dialogue(wanted: names)
        let lines = try dialogue.hear(":srv CAP * LS :\(names.joined(separator: " "))")
        #expect(lines.count > 1)
        #expect(lines.allSatisfy { $0.utf8.count <= 510 })
        #expect(lines.flatMap { $0.split(separator: " ").dropFirst(3) }.count == names.count)
    }

    @Test("No more capabilities are remembered than the limit")
    func capabilityLimit() {
        var negotiation = CapabilityNegotiation(wanted: [])
        let names = (0..<ClientLimit.capabilitiesMax + 50).map { "c\($0)" }
        _ = negotiation.receive(["*", "LS", names.joined(separator: " ")])
        #expect(negotiation.offered.count == ClientLimit.capabilitiesMax)
    }

    @Test("A capability that appears later is asked for; one that goes is gone")
    func capNotify() throws {
        var dialogue = Dialogue(wanted: ["batch", "setname"])
        _ = try dialogue.hear(
            ":srv CAP * LS :batch", ":srv CAP * ACK :batch", ":srv 001 anna :Hej", ":srv 422 anna :No")
        #expect(try dialogue.hear(":srv CAP anna NEW :setname=1 other") == ["> CAP REQ :setname"])
        #expect(try dialogue.hear(":srv CAP anna ACK :setname", ":srv CAP anna DEL :batch").isEmpty)
        #expect(dialogue.machine.negotiation.enabled == ["setname"])
    }

    @Test("A nick in use gets an underscore, then another, and at last nothing")
    func nickInUse() throws {
        var dialogue = Dialogue()
        for count in 1...ClientLimit.nickTriesMax {
            let nick = "anna" + String(repeating: "_", count: count)
            #expect(try dialogue.hear(":srv 433 * anna :in use") == ["> NICK \(nick)"])
        }
        #expect(try dialogue.hear(":srv 433 * anna :in use") == ["end nickRefused((nick: \"anna\"))"])
    }

    @Test(
        "What keeps somebody out ends the attempt",
        arguments: [
            (":srv 432 * anna :Erroneous", "nickRefused"), ("ERROR :Too many", "closedByServer(Too many)"),
            (":srv 465 anna :Banned", "closedByServer(Banned)"), (":srv 464 anna :No", "closedByServer(No)"),
            (":srv FAIL * ACCOUNT_REQUIRED :Log in", "accountRequired"),
        ])
    func keptOut(line: String, end: String) throws {
        var dialogue = Dialogue()
        let actions = try dialogue.hear(line)
        #expect(actions.count == 1)
        #expect(actions[0].hasPrefix("end \(end)"))
        #expect(try dialogue.hear(":srv 001 anna :Hej", ":srv 376 anna :End").isEmpty)
    }

    @Test("PING is answered at any time")
    func ping() throws {
        var dialogue = Dialogue()
        #expect(try dialogue.hear("PING :abc") == ["> PONG abc"])
        var ready = try Dialogue.ready()
        #expect(try ready.hear("PING srv :a b") == ["> PONG srv :a b"])
    }

    @Test("Lines of the day are shown, the rest of the welcome is not")
    func motd() throws {
        var dialogue = Dialogue(wanted: [])
        _ = try dialogue.hear(":srv CAP * LS :")
        let actions = try dialogue.hear(
            ":srv 001 anna :Hej", ":srv 251 anna :There are 3", ":srv 372 anna :- Cake at three")
        #expect(actions == ["event :srv 372 anna :- Cake at three"])
    }

    @Test("A bot says so when the server knows how")
    func botMode() throws {
        var dialogue = Dialogue(wanted: []) { $0.isBot = true }
        _ = try dialogue.hear(":srv CAP * LS :", ":srv 001 anna :Hej", ":srv 005 anna BOT=B :are supported")
        #expect(try dialogue.hear(":srv 422 anna :No MOTD") == ["> MODE anna +B", "connected anna "])
    }

    @Test("A welcome that does not come in time ends the attempt")
    func tooLate() {
        var dialogue = Dialogue()
        #expect(dialogue.tick(seconds: ClientLimit.registrationSecondsMax - 1).isEmpty)
        #expect(dialogue.tick(seconds: 1) == ["end timedOut(welcome)"])
        #expect(dialogue.tick(seconds: 1).isEmpty)
    }

    @Test("No more ISUPPORT tokens are remembered than the limit, but for the line that reaches it")
    func isupportLimit() throws {
        var dialogue = Dialogue()
        for line in 0..<100 {
            let tokens = (0..<13).map { "T\(line)X\($0)" }.joined(separator: " ")
            _ = try dialogue.hear(":srv 005 anna \(tokens) :are supported")
        }
        #expect(dialogue.machine.isupport.tokens.count < ClientLimit.isupportTokensMax + 13)
    }
}
