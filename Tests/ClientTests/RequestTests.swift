import IRCWire
import Testing

@testable import IRCClient

@Suite("Requests, batches and the life of a connection")
struct RequestTests {
    @Test("A labelled request is answered by one line, a batch, or a mere acknowledgement")
    func labels() throws {
        var dialogue = try Dialogue.ready()
        #expect(try dialogue.request("PRIVMSG #a :hej", ticket: 1) == ["> @label=fika-1 PRIVMSG #a hej"])
        #expect(try dialogue.request("CASE LIST", ticket: 2) == ["> @label=fika-2 CASE LIST"])
        #expect(try dialogue.request("AWAY", ticket: 40) == ["> @label=fika-14 AWAY"])
        #expect(
            try dialogue.hear("@label=fika-2 :srv BATCH +x fika/cases", "@batch=x :srv CASE 2026-0001").isEmpty)
        #expect(
            try dialogue.hear("@label=fika-1;msgid=k3f :anna!a@h PRIVMSG #a hej")
                == ["answer 1: @label=fika-1;msgid=k3f :anna!a@h PRIVMSG #a hej"])
        #expect(
            try dialogue.hear("@batch=x :srv CASE 2026-0002", ":srv BATCH -x")
                == ["answer 2: @batch=x :srv CASE 2026-0001 | @batch=x :srv CASE 2026-0002"])
        #expect(try dialogue.hear("@label=fika-14 :srv ACK") == ["answer 40: "])
    }

    @Test("Batches in batches are unwrapped where they stand")
    func nestedBatches() throws {
        var dialogue = try Dialogue.ready()
        _ = try dialogue.request("JOIN #a")
        let actions = try dialogue.hear(
            "@label=fika-1 :srv BATCH +o labeled-response", "@batch=o :srv ONE", "@batch=o :srv BATCH +i inner x",
            "@batch=i :srv TWO", "@batch=o :srv THREE", "@batch=i :srv FOUR", ":srv BATCH -i", ":srv BATCH -o")
        #expect(
            actions == [
                "answer 1: @batch=o :srv ONE | @batch=i :srv TWO | @batch=o :srv THREE | @batch=i :srv FOUR"
            ])
    }

    @Test("A batch nobody asked for is an event")
    func unaskedBatch() throws {
        var dialogue = try Dialogue.ready()
        #expect(
            try dialogue.hear(":srv BATCH +h chathistory #a", "@batch=h :b!b@h PRIVMSG #a hej", ":srv BATCH -h")
                == ["batch chathistory #a: @batch=h :b!b@h PRIVMSG #a hej"])
        #expect(try dialogue.hear(":srv BATCH -h", ":srv BATCH -unknown").isEmpty)
        #expect(try dialogue.hear("@batch=h :srv LATE") == ["event @batch=h :srv LATE"])
    }

    @Test("A server that opens too many batches, one twice, or one too long, is left")
    func batchLimits() throws {
        var dialogue = try Dialogue.ready()
        for number in 0..<ClientLimit.batchesMax { _ = try dialogue.hear(":srv BATCH +b\(number) x") }
        #expect(try dialogue.hear(":srv BATCH +more x").first?.hasPrefix("end protocolViolation") == true)
        dialogue = try Dialogue.ready()
        #expect(try dialogue.hear(":srv BATCH +b x", ":srv BATCH +b x").first?.hasPrefix("end protocol") == true)
        var collector = BatchCollector(linesMax: 2)
        var steps: [BatchCollector.Step] = []
        for line in ["BATCH +b x", "@batch=b A", "@batch=b B", "@batch=b C"] {
            steps.append(collector.receive(try IRCMessage(parsing: line)))
        }
        guard case .taken = steps[2], case .violation = steps[3] else {
            Issue.record("the third line is over the limit of two")
            return
        }
    }

    @Test("Without labels the answer is what the server says until it answers a PING")
    func fences() throws {
        var dialogue = try Dialogue.ready("batch")
        #expect(try dialogue.request("WHO #a") == ["> WHO #a", "> PING fika-1"])
        #expect(try dialogue.request("CASE LIST", ticket: 2) == ["> CASE LIST", "> PING fika-2"])
        #expect(
            try dialogue.hear(":srv 352 anna #a", ":bert!b@h PRIVMSG #a :meanwhile")
                == ["event :bert!b@h PRIVMSG #a meanwhile"])
        #expect(
            try dialogue.hear(":srv 315 anna #a", ":srv PONG srv fika-1")
                == ["answer 1: :srv 352 anna #a | :srv 315 anna #a"])
        #expect(
            try dialogue.hear(":srv BATCH +c x", "@batch=c :srv CASE 1", ":srv BATCH -c", ":srv PONG srv fika-2")
                == ["answer 2: @batch=c :srv CASE 1"])
        #expect(try dialogue.hear(":srv 372 anna :late") == ["event :srv 372 anna late"])
    }

    @Test("A request without an answer fails in time, and a late answer is an event")
    func timeout() throws {
        var dialogue = try Dialogue.ready()
        _ = try dialogue.request("CASE LIST", timeoutSeconds: 5)
        #expect(dialogue.tick(seconds: 4).isEmpty)
        #expect(dialogue.tick(seconds: 1) == ["answer 1: timedOut(answer)"])
        #expect(try dialogue.hear("@label=fika-1 :srv NOTE") == ["event @label=fika-1 :srv NOTE"])
    }

    @Test("No more requests wait than the limit, and all fail when the connection ends")
    func requestLimit() throws {
        var dialogue = try Dialogue.ready()
        for ticket in 1...ClientLimit.requestsMax { _ = try dialogue.request("WHO a", ticket: ticket) }
        #expect(try dialogue.request("WHO a", ticket: 99) == ["answer 99: tooManyRequests"])
        let answers = dialogue.closed()
        #expect(answers.count == ClientLimit.requestsMax)
        #expect(answers.first == "answer 1: disconnected")
        #expect(try dialogue.request("WHO a", ticket: 100) == ["answer 100: notConnected"])
    }

    @Test("Nothing is sent before the welcome")
    func notReady() throws {
        var dialogue = Dialogue()
        #expect(dialogue.machine.send(IRCMessage("WHO", "a")) == nil)
        #expect(try dialogue.request("WHO a") == ["answer 1: notConnected"])
    }

    @Test("A silent server is asked for a sign of life, and left without one")
    func keepAlive() throws {
        var dialogue = try Dialogue.ready()
        #expect(dialogue.tick(seconds: ClientLimit.silenceSecondsMax - 1).isEmpty)
        #expect(dialogue.tick(seconds: 1) == ["> PING fika-alive"])
        #expect(try dialogue.hear(":srv PONG srv fika-alive").isEmpty)
        #expect(dialogue.tick(seconds: ClientLimit.silenceSecondsMax) == ["> PING fika-alive"])
        #expect(dialogue.tick(seconds: ClientLimit.pongSecondsMax - 1).isEmpty)
        #expect(dialogue.tick(seconds: 1) == ["end timedOut(signOfLife)"])
    }

    @Test("The client knows its own nick, whoever changes it")
    func ownNick() throws {
        var dialogue = try Dialogue.ready()
        #expect(try dialogue.hear(":anna!a@h NICK annika") == ["event :anna!a@h NICK annika"])
        _ = try dialogue.hear(":bert!b@h NICK berta")
        #expect(dialogue.machine.nick == "annika")
    }

    @Test("A farewell of the server is the reason of the end")
    func error() throws {
        var dialogue = try Dialogue.ready()
        #expect(try dialogue.hear("ERROR :Going down") == ["end closedByServer(Going down)"])
    }

    @Test(
        "Refusals are told from answers",
        arguments: [
            ("FAIL CASE NO_SUCH_CASE :No", true), (":srv 403 a #b :No", true), (":srv 422 a :No MOTD", false),
            (":srv 352 a #b", false), (":srv NOTE CASE X :Well", false), (":srv 900 a :In", false),
        ])
    func refusals(line: String, isRefusal: Bool) throws {
        #expect(try IRCMessage(parsing: line).isRefusal == isRefusal)
    }

    @Test("The first refusal of an answer is its refusal, and a FAIL has a code")
    func firstRefusal() throws {
        let lines = [IRCMessage("NOTE", "A"), IRCMessage("FAIL", "CASE", "DENIED", "No"), IRCMessage("FAIL", "X")]
        #expect(lines.refusal?.failureCode == "DENIED")
        #expect(lines.last?.failureCode == nil)
        #expect([IRCMessage("NOTE", "A")].refusal == nil)
    }
}
