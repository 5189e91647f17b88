import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Labels and batches")
struct LabelTests {
    private static let members = [Reply.Member(person: Dialogue.bert, status: [])]

    private static func labelled() -> Dialogue { .registered(.labeledResponse, .batch) }

    @Test("One line carries the label, none is an ACK")
    func single() {
        var dialogue = Self.labelled()
        #expect(dialogue.pings("@label=a\\sb PING x") == ["@label=a\\sb :fika.local PONG fika.local :x"])
        #expect(dialogue.says("@label=a PONG").lines == ["@label=a :fika.local ACK"])
        #expect(dialogue.says("@label=a NONSENSE").lines == ["@label=a :fika.local 421 anna NONSENSE :Unknown command"])
        dialogue.says("@label=b TOPIC #x")
        #expect(
            dialogue.settle(2, .refusal(.noSuchChannel("#x"))).lines == [
                "@label=b :fika.local 403 anna #x :No such channel"
            ])
    }

    @Test("Several lines are a batch, sent whole, with a name of its own each time")
    func several() {
        var dialogue = Self.labelled()
        dialogue.says("@label=a NAMES #x,#y")
        #expect(dialogue.settle(1, .reply(.names(channel: "#x", isSecret: false, Self.members))).isEmpty)
        #expect(
            dialogue.settle(2, .refusal(.noSuchChannel("#y"))).lines == [
                "@label=a :fika.local BATCH +1 labeled-response", "@batch=1 :fika.local 353 anna = #x :bert",
                "@batch=1 :fika.local 366 anna #x,#y :End of /NAMES list", ":fika.local BATCH -1",
            ])
        #expect(dialogue.says("@label=b MODE #x +yz").lines.first == "@label=b :fika.local BATCH +2 labeled-response")
    }

    @Test("One batch carries the label itself; a batch among other lines is nested")
    func nested() {
        var dialogue = Self.labelled()
        var lines = dialogue.session.batch("x", [], [IRCMessage("A")])
        #expect(
            dialogue.session.labelled(lines, "l").map(\.line) == [
                "@label=l :fika.local BATCH +1 x", "@batch=1 A", ":fika.local BATCH -1",
            ])
        lines.append(.line(IRCMessage("B")))
        #expect(
            dialogue.session.labelled(lines, "l").map(\.line) == [
                "@label=l :fika.local BATCH +2 labeled-response", "@batch=2 :fika.local BATCH +1 x", "@batch=1 A",
                ":fika.local BATCH -1", "@batch=2 B", ":fika.local BATCH -2",
            ])
    }

    @Test("A label is 1 to 64 bytes, and needs both capabilities")
    func limits() {
        var dialogue = Self.labelled()
        for (length, isTaken) in [(0, false), (1, true), (64, true), (65, false)] {
            let label = String(repeating: "l", count: length)
            #expect(dialogue.pings("@label=\(label) PING x")[0].hasPrefix("@label=") == isTaken)
        }
        var halves = [Dialogue.registered(.labeledResponse), Dialogue.registered(.batch), Dialogue.registered()]
        for index in halves.indices {
            #expect(halves[index].pings("@label=l PING x") == [":fika.local PONG fika.local :x"])
        }
    }

    @Test("Without batches their lines come plain")
    func plain() {
        var dialogue = Dialogue.registered()
        #expect(dialogue.session.batch("x", ["y"], [IRCMessage("A")]).map(\.line) == ["A"])
    }

    @Test("Said to oneself: the label is on the echo or the ACK, and the message itself has none")
    func toOneself() {
        for (hasEcho, kind) in [(true, Message.Kind.privmsg), (true, .notice), (false, .privmsg), (false, .notice)] {
            var dialogue = Self.labelled()
            if hasEcho { dialogue.session.capabilities.insert(.echoMessage) }
            let message = Message(
                id: MessageID(1), at: Dialogue.start, author: Dialogue.anna, authorAccount: nil,
                place: .direct(from: nil, to: nil, toNick: "anna"), kind: kind, text: "hi")
            dialogue.says("@label=l \(kind.command) anna :hi")
            let line = ":anna!a@there \(kind.command) anna :hi"
            #expect(
                dialogue.settle(1, .event(.message(.posted(message)))).lines == [
                    "@label=l \(hasEcho ? line : ":fika.local ACK")", line,
                ])
        }
    }

    @Test("A label reaches the welcome too")
    func registration() {
        var dialogue = Dialogue()
        for line in ["CAP REQ :batch labeled-response", "NICK anna", "USER a 0 * :Anna"] { dialogue.says(line) }
        dialogue.says("@label=l CAP END")
        let event = Event.session(
            .opened(Dialogue.id, Dialogue.user, Dialogue.anna, [], isSecure: true, isAbsent: false))
        let counts = Reply.Counts(users: 1, usersMost: 1, operators: 0, channels: 0, invisible: 0)
        let lines = dialogue.settle(1, .reply(.counts(counts)), events: [event]).lines
        #expect(lines.first == "@label=l :fika.local BATCH +1 labeled-response")
        #expect(lines.contains { $0.hasPrefix("@batch=1 :fika.local 001 anna ") })
    }
}

extension Piece {
    fileprivate var line: String {
        switch self {
        case .line(let line): line.line
        case .written(let lines): String(decoding: lines, as: UTF8.self)
        }
    }
}
