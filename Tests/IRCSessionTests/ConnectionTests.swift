import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Connections")
struct ConnectionTests {
    @Test(
        "PING is answered by this server",
        arguments: [
            ("PING abc", ":fika.local PONG fika.local :abc"), ("PING :a b", ":fika.local PONG fika.local :a b"),
            ("PING", ":fika.local 461 anna PING :Not enough parameters"),
            ("PING :", ":fika.local 409 anna :No origin specified"),
        ])
    func ping(line: String, answer: String) {
        var dialogue = Dialogue.registered()
        #expect(dialogue.pings(line) == [answer])
    }

    @Test("PING has its turn among what everybody asks for, and is answered however busy the server is")
    func pingInTurn() {
        var dialogue = Dialogue.registered()
        let asked = dialogue.says("PING x")
        #expect(asked.commands == [.read(.turn)])
        #expect(asked.lines.isEmpty)
        #expect(dialogue.session.busy(ticket: asked.tickets[0]).lines == [":fika.local PONG fika.local :x"])
    }

    @Test("QUIT is told to the others, then to the one that goes, then closes", arguments: [true, false])
    func quit(isKnown: Bool) {
        var dialogue = Dialogue.registered()
        let asked = dialogue.says("QUIT :bye")
        #expect(asked.commands == [.session(.quit(reason: "Quit: bye"))])
        #expect(asked.lines.isEmpty)
        #expect(dialogue.says("PING x").isEmpty)
        // Put out while it went: gone is gone.
        let actions = isKnown ? dialogue.settle(1) : dialogue.settle(1, .refusal(.notRegistered))
        #expect(actions.lines == [":anna!a@there QUIT :Quit: bye", "ERROR :Closing link: (there) [Quit: bye]"])
        #expect(actions.last == .close)
        #expect(dialogue.session.end(reason: "Connection closed").isEmpty)
    }

    @Test("QUIT waits for what is under way, but not for ever")
    func quitWaits() {
        var dialogue = Dialogue.registered()
        let ticket = dialogue.says("TOPIC #x").tickets[0]
        #expect(dialogue.says("QUIT").lines.isEmpty)
        var patient = dialogue
        let first = patient.settle(ticket, .refusal(.noSuchChannel("#x")))
        #expect(first.lines == [":fika.local 403 anna #x :No such channel"])
        let told = patient.settle(ticket + 1)
        #expect(told.lines == [":anna!a@there QUIT :Quit", "ERROR :Closing link: (there) [Quit]"])
        #expect(told.last == .close)
        dialogue.wait(seconds: 90)
        #expect(dialogue.tick().last == .close)
        let commands = dialogue.session.end(reason: "gone").commands
        #expect(commands == [.session(.quit(reason: "Quit", heardAt: Dialogue.start))])
    }

    @Test("Before registration nobody needs to be told")
    func endUnregistered() {
        var dialogue = Dialogue()
        #expect(dialogue.says("QUIT :chkport").lines.first?.hasPrefix("ERROR ") == true)
        #expect(dialogue.session.end(reason: "gone").isEmpty)
    }

    @Test("Gone while being let in: the rules are told")
    func endWhileRegistering() {
        var dialogue = Dialogue()
        dialogue.says("NICK anna")
        dialogue.says("USER a 0 * :Anna")
        let commands = dialogue.session.end(reason: "gone").commands
        #expect(commands == [.session(.quit(reason: "gone", heardAt: Dialogue.start))])
    }

    @Test("Silence is asked about once, and ends the session when it goes on")
    func pingTimeout() {
        var dialogue = Dialogue.registered()
        dialogue.wait(seconds: 89)
        #expect(dialogue.tick().isEmpty)
        dialogue.wait(seconds: 1)
        #expect(dialogue.tick().lines == ["PING :fika.local"].map { ":fika.local " + $0 })
        dialogue.wait(seconds: 89)
        #expect(dialogue.tick().isEmpty)
        var answering = dialogue
        answering.says("PONG fika.local")
        answering.wait(seconds: 1)
        #expect(answering.tick().isEmpty)
        dialogue.wait(seconds: 1)
        let end = dialogue.tick()
        #expect(end.lines == ["ERROR :Closing link: (there) [Ping timeout: 180 seconds]"])
        #expect(end.last == .close)
    }

    @Test("A registration that takes too long ends")
    func registrationTimeout() {
        var dialogue = Dialogue()
        dialogue.wait(seconds: 59)
        #expect(dialogue.tick().isEmpty)
        dialogue.wait(seconds: 1)
        #expect(dialogue.tick().last == .close)
        #expect(dialogue.tick().isEmpty)
    }

    @Test("A flood ends the session; without a rate there is none", arguments: [true, false])
    func flood(isLimited: Bool) {
        var settings = SessionSettings()
        settings.commandRate = isLimited ? 2 : 0
        settings.commandBurst = 5
        var dialogue = Dialogue.registered(settings: settings)
        for _ in 1...5 { #expect(!dialogue.says("PONG").contains(.close)) }
        dialogue.wait(seconds: 1)
        for _ in 1...2 { #expect(!dialogue.says("PONG").contains(.close)) }
        let last = dialogue.says("PONG")
        #expect(last.contains(.close) == isLimited)
        #expect(last.lines.contains("ERROR :Closing link: (there) [Excess Flood]") == isLimited)
    }

    @Test("A bucket is never fuller than its burst, and a clock that goes back takes nothing")
    func bucket() {
        var bucket = TokenBucket(rate: 10, burst: 2, at: Timestamp(milliseconds: 1000))
        let taken = [Int64.max, 0, 0].map { bucket.take(at: Timestamp(milliseconds: $0)) }
        #expect(taken == [true, true, false])
    }

    @Test("A line that is too long is 417", arguments: [LineDecoder.Line.tooLong, .tagsTooLong])
    func tooLong(line: LineDecoder.Line) {
        var dialogue = Dialogue.registered()
        let lines = dialogue.session.receive(line, at: dialogue.now).lines
        #expect(lines == [":fika.local 417 anna :Input line was too long"])
    }

    @Test("What is no message is said and never fatal")
    func malformed() {
        var dialogue = Dialogue.registered()
        #expect(dialogue.says("   ").isEmpty)
        for line in ["@a", "@=! PING x", "PING \0", "PING a\rb"] {
            #expect(
                dialogue.says(line).lines == [
                    ":fika.local 400 anna * :The line is not an IRC message and was not taken"
                ])
        }
    }

    @Test("What is not UTF-8 is refused by name, with its label where there is one")
    func notUTF8() {
        let sentence = "The line is not UTF-8 and was not taken; send UTF-8"
        var plain = Dialogue.registered()
        let bytes = Array("PRIVMSG #x :".utf8) + [0xAA]
        #expect(plain.says(bytes: bytes).lines == [":fika.local FAIL PRIVMSG INVALID_UTF8 :\(sentence)"])
        var newcomer = Dialogue()
        #expect(
            newcomer.says(bytes: Array("USER a 0 * :".utf8) + [0xE8]).lines == [
                ":fika.local FAIL USER INVALID_UTF8 :\(sentence)"
            ])
        var modern = Dialogue.registered(.labeledResponse, .batch)
        #expect(
            modern.says(bytes: Array("@label=x ".utf8) + bytes).lines == [
                "@label=x :fika.local FAIL PRIVMSG INVALID_UTF8 :\(sentence)"
            ])
        #expect(
            modern.says(bytes: Array("NONSENSE ".utf8) + [0xFF]).lines == [
                ":fika.local FAIL * INVALID_UTF8 :\(sentence)"
            ])
    }

    @Test("As many lines as may be are under way at once")
    func pipeline() {
        var dialogue = Dialogue.registered()
        for _ in 1..<SessionSettings().pipelineMax {
            dialogue.says("TOPIC #x")
            #expect(!dialogue.session.isWaiting)
        }
        let tickets = dialogue.says("TOPIC #x").tickets
        #expect(dialogue.session.isWaiting)
        _ = dialogue.settle(tickets[0])
        #expect(dialogue.session.isWaiting)
        _ = dialogue.settle(1)
        #expect(!dialogue.session.isWaiting)
    }

    @Test("A long host is cut to what a prefix may hold")
    func host() {
        let host = String(repeating: "h", count: 100)
        let session = ClientSession(
            id: Dialogue.id, settings: SharedSettings(SessionSettings()), host: host, isSecure: false,
            at: Dialogue.start)
        #expect(session.host.utf8.count == WireLimit.hostBytesMax)
    }
}
