import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Messages of several lines")
struct MultilineTests {
    private static func dialogue(_ change: (inout SessionSettings) -> Void = { _ in }) -> Dialogue {
        var settings = SessionSettings()
        change(&settings)
        return Dialogue.registered(.batch, .messageTags, .labeledResponse, .multiline, settings: settings)
    }

    private static func sent(_ actions: [SessionAction]) -> [MessageCommand] {
        actions.commands.compactMap { if case .message(let command) = $0 { command } else { nil } }
    }

    @Test("Lines become one text, joined as their tags say")
    func text() {
        var dialogue = Self.dialogue()
        #expect(dialogue.says("@label=l;+x=y;+reply=1f BATCH +1 draft/multiline #a").isEmpty)
        #expect(dialogue.says("@batch=1;draft/multiline-concat PRIVMSG #A :one").isEmpty)
        #expect(dialogue.says("@batch=1 PRIVMSG #a :").isEmpty)
        #expect(dialogue.says("@batch=1 privmsg #a :tw ").isEmpty)
        #expect(dialogue.says("@batch=1;draft/multiline-concat PRIVMSG #a o").isEmpty)
        #expect(dialogue.pings("PING x") == [":fika.local PONG fika.local :x"])
        let closed = dialogue.says("BATCH -1")
        #expect(
            Self.sent(closed) == [
                .send(
                    to: "#a", kind: .privmsg, text: "one\n\ntw o", tags: [Message.Tag(key: "+x", value: "y")],
                    parent: MessageID(51), seams: [8])
            ])
        #expect(dialogue.settle(closed.tickets[0]).lines == ["@label=l :fika.local ACK"])
    }

    @Test("A notice of several lines is never answered")
    func notice() {
        var dialogue = Self.dialogue()
        dialogue.says("BATCH +1 draft/multiline bert")
        dialogue.says("@batch=1 NOTICE bert :one")
        let closed = dialogue.says("BATCH -1")
        #expect(Self.sent(closed).count == 1)
        #expect(dialogue.settle(closed.tickets[0], .refusal(.noSuchNick("bert"))).isEmpty)
    }

    @Test(
        "What is wrong",
        arguments: [
            (["@batch=1 TAGMSG #a"], "MULTILINE_INVALID :"),
            (["@batch=1 PRIVMSG #a :x", "@batch=1 NOTICE #a :x"], "MULTILINE_INVALID :"),
            (["@batch=1 PRIVMSG #b :x"], "MULTILINE_INVALID_TARGET #a #b :"),
            (["@batch=1 PRIVMSG #a :x", "@batch=1;draft/multiline-concat PRIVMSG #a :"], "MULTILINE_INVALID :"),
            (["@batch=2 PRIVMSG #a :x"], "MULTILINE_INVALID :"), (["PRIVMSG #a :x"], "MULTILINE_INVALID :"),
            (["BATCH -1"], "MULTILINE_INVALID :"), (["BATCH -2"], "MULTILINE_INVALID :"),
            (["BATCH +2 draft/multiline #a"], "MULTILINE_INVALID :"),
            (["@batch=1 PRIVMSG #a :", "@batch=1 PRIVMSG #a :", "BATCH -1"], "MULTILINE_INVALID :"),
            (["@batch=1 PRIVMSG #a :x", "@batch=1 PRIVMSG #a", "@batch=1 PRIVMSG #a x"], "MULTILINE_MAX_LINES 2 :"),
            (["@batch=1 PRIVMSG #a :123456", "@batch=1 PRIVMSG #a :1234"], "MULTILINE_MAX_BYTES 10 :"),
        ])
    func faults(lines: [String], fault: String) {
        var dialogue = Self.dialogue {
            $0.multilineLinesMax = 2
            $0.multilineBytesMax = 10
        }
        dialogue.says("@label=l BATCH +1 draft/multiline #a")
        for line in lines.dropLast() { #expect(dialogue.says(line).isEmpty) }
        let answer = dialogue.says(lines[lines.count - 1]).lines
        #expect(answer.count == 1)
        #expect(answer[0].hasPrefix("@label=l :fika.local FAIL BATCH \(fault)"))
        #expect(dialogue.says("@batch=1 PRIVMSG #a :late").commands.isEmpty)
    }

    @Test("Just as many bytes and lines as are allowed are fine")
    func limits() {
        var dialogue = Self.dialogue {
            $0.multilineLinesMax = 2
            $0.multilineBytesMax = 10
        }
        dialogue.says("BATCH +1 draft/multiline #a")
        dialogue.says("@batch=1 PRIVMSG #a :123456")
        dialogue.says("@batch=1 PRIVMSG #a :123")
        #expect(Self.sent(dialogue.says("BATCH -1")).count == 1)
    }

    @Test(
        "A batch that is not begun well",
        arguments: [
            ("BATCH +1 chathistory #a", "UNKNOWN_TYPE 1 chathistory :"), ("BATCH +1", "UNKNOWN_TYPE 1 * :"),
            ("BATCH +a_b draft/multiline #a", "INVALID_REFTAG a_b :"),
            ("BATCH + draft/multiline #a", "INVALID_REFTAG * :"),
            ("BATCH +\(String(repeating: "x", count: 65)) draft/multiline #a", "INVALID_REFTAG x"),
            ("BATCH +1 draft/multiline", "MULTILINE_INVALID :"),
            ("BATCH +1 draft/multiline #a,#b", "MULTILINE_INVALID :"), ("BATCH -1", "MULTILINE_INVALID :"),
            ("@batch=1 PRIVMSG #a :x", "MULTILINE_INVALID :"),
        ])
    func beginning(line: String, fault: String) {
        var dialogue = Self.dialogue()
        #expect(dialogue.says(line).lines.first?.hasPrefix(":fika.local FAIL BATCH \(fault)") == true)
    }

    @Test("Left open for a minute it is forgotten")
    func timeout() {
        var dialogue = Self.dialogue()
        dialogue.says("BATCH +1 draft/multiline #a")
        dialogue.wait(seconds: SessionLimit.batchSeconds - 1)
        #expect(dialogue.tick().isEmpty)
        dialogue.wait(seconds: 1)
        #expect(
            dialogue.tick().lines == [
                ":fika.local FAIL BATCH TIMEOUT 1 :The batch was left open for too long"
            ])
        #expect(dialogue.says("@batch=1 PRIVMSG #a :x").isEmpty)
        #expect(dialogue.says("BATCH -1").isEmpty)
        #expect(Self.sent(dialogue.says("PRIVMSG #a :x")).count == 1)
    }

    @Test("Who has not asked for it sends no batches, and is told of its limits by CAP LS alone")
    func plain() {
        var dialogue = Dialogue.registered(.messageTags)
        #expect(dialogue.says("BATCH +1 draft/multiline #a").lines.first?.contains("FAIL BATCH UNKNOWN_TYPE 1") == true)
        #expect(Self.sent(dialogue.says("@batch=1 PRIVMSG #a :x")).count == 1)
        var new = Dialogue()
        #expect(new.says("CAP LS 302").lines.joined().contains("draft/multiline=max-bytes=4096,max-lines=32"))
    }

    private static func part(_ text: String, _ goesOn: Bool = false) -> MessagePart {
        MessagePart(text: text, goesOn: goesOn)
    }

    @Test(
        "A text is taken apart",
        arguments: [
            ("a", [], [part("a")]), ("a\nb", [], [part("a"), part("b")]),
            ("\na\n\n", [], [part(""), part("a"), part(""), part("")]),
            ("ab\ncd", [1, 4], [part("a"), part("b", true), part("c"), part("d", true)]),
            ("ab", [0, 2], [part("ab")]), ("one two three", [], [part("one two "), part("three", true)]),
            ("0123456789ab", [], [part("0123456789"), part("ab", true)]),
            ("éééééé", [], [part("ééééé"), part("é", true)]),
            ("one two three", [3], [part("one"), part(" two three", true)]),
        ])
    func parts(text: String, seams: [Int], parts: [MessagePart]) {
        #expect(MessagePart.parts(of: text, seams: seams, bytesMax: 10) == parts)
    }

    private static func lines(_ text: String, _ capabilities: Capability..., seams: [Int] = []) -> [String] {
        let message = Message(
            id: MessageID(51), at: Dialogue.start, author: Dialogue.anna, authorAccount: nil,
            place: .channel(ChannelID(1), name: "#x"), kind: .privmsg, text: text, seams: seams)
        let bytes = Renderer.render(
            Delivery(.event(.message(.posted(message))), to: .sessions([]), origin: nil),
            for: ViewerTraits(CapabilitySet(capabilities)), at: Dialogue.start, settings: SessionSettings())
        return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test("Every line fits, with whatever stands before it, and together they are the text")
    func longLines() {
        let text = String(repeating: "word ", count: 300) + "\n" + String(repeating: "x", count: 1200)
        for capabilities: [Capability] in [[], [.batch, .multiline]] {
            let bytes = Renderer.render(
                Delivery(
                    .event(
                        .message(
                            .posted(
                                Message(
                                    id: MessageID(-5), at: Dialogue.start, author: Dialogue.anna, authorAccount: nil,
                                    place: .direct(from: nil, to: nil, toNick: "bert"), kind: .notice, text: text,
                                    isStored: false)))), to: .sessions([]), origin: nil),
                for: ViewerTraits(CapabilitySet(capabilities)), at: nil, settings: SessionSettings())
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
            let bodies = lines.map { $0.hasPrefix("@") ? String($0.drop { $0 != ":" }) : $0 }
            #expect(bodies.allSatisfy { $0.utf8.count <= WireLimit.bodyBytesMax - 2 })
            let words = bodies.compactMap { body in
                body.firstRange(of: " NOTICE bert :").map { String(body[$0.upperBound...]) }
            }
            #expect(words.joined() == text.replacing("\n", with: ""))
        }
        #expect(Self.lines(text, .batch, .multiline)[0] == ":anna!a@there BATCH +m-1f draft/multiline #x")
        #expect(Self.lines("short", .batch, .multiline) == [":anna!a@there PRIVMSG #x :short"])
        #expect(Self.lines("two\nlines", .multiline).count == 2, "a batch needs the capability batch")
    }

    @Test("One line that its prefix makes too long is cut, as ever, and whole for those who read several")
    func longLine() {
        let text = String(repeating: "x", count: 500)
        #expect(Self.lines(text).count == 1)
        #expect(Self.lines(text, .batch, .multiline).count == 4)
        #expect(Self.lines(text, seams: [250]).count == 2)
    }
}
