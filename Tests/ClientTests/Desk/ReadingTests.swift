import IRCClient
import TerminalUI
import Testing

@testable import fika

@Suite("What has been read")
struct ReadingTests {
    private static let help = Place.channel("#it-help")
    private static let here = Place.channel("#case-2026-0042")

    private static func marks(_ bench: Bench) -> [String] { bench.sent.filter { $0.hasPrefix("MARKREAD") } }

    /// In #it-help, read until the tenth minute of 20 November.
    private static func inHelp(_ rows: Int = 24) -> Bench {
        var bench = Bench(rows: rows)
        bench.hear(":anna!a@h JOIN #it-help", ":s MARKREAD #it-help timestamp=2026-11-20T10:09:30.000Z")
        bench.press(.meta("3"))
        return bench
    }

    @Test("The line stands above the first message not read, until one leaves")
    func line() {
        var bench = Self.inHelp()
        bench.answer(.page(Self.help, .latest), Bench.page("p", count: 13, in: "#it-help"))
        let rows = bench.screen().split(separator: "\n").map(String.init)
        let line = rows.firstIndex { $0.contains(" 3 unread ──") } ?? 0
        #expect(rows[line - 1].contains("p 9") && rows[line + 1].contains("p 10"), "\(rows)")
        bench.press(.meta("1"))
        bench.press(.meta("3"))
        #expect(!bench.screen().contains("unread ──"))
    }

    @Test("The line says how many messages of others are below it, whatever comes and goes", arguments: UInt64(0)..<8)
    func below(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var conversation = Conversation(place: Self.help, name: "#it-help")
        for number in 0..<400 {
            var saying = Saying(nick: "bert", text: "x")
            saying.msgid = "m\(number)"
            saying.isMine = random.below(4) == 0
            switch random.below(8) {
            case 0: conversation.prepend([(Int64(number), .saying(saying))])
            case 1: conversation.entries.randomElement(using: &random).map { conversation.remove($0.id) }
            case 2: conversation.unreadLine = conversation.entries.randomElement(using: &random)?.id
            case 3: conversation.append([(Int64(number), .saying(saying))], before: conversation.end - random.below(9))
            case 4: conversation.append(.happenings([Happening(nick: "cleo", kind: .left)]), at: Int64(number))
            default: conversation.append(.saying(saying), at: Int64(number))
            }
            let below = conversation.entries.filter { $0.id >= conversation.unreadLine ?? .max }
            #expect(conversation.belowLine == below.count { $0.saying.map { !$0.isMine } ?? false })
        }
        conversation.clear()
        #expect(conversation.belowLine == 0)
    }

    @Test("With more unread than a page there is no line that would be wrong; alt-u fetches where one was")
    func farLine() {
        var bench = Self.inHelp()
        bench.answer(.page(Self.help, .latest), Bench.page("n", day: "2026-11-21", in: "#it-help"))
        #expect(bench.desk.conversation.unreadLine == nil)
        _ = bench.screen()
        bench.sent = []
        bench.press(.meta("u"))
        #expect(bench.sent == ["CHATHISTORY AROUND #it-help timestamp=2026-11-20T10:09:30.001Z 100"])
        bench.answer(
            .page(Self.help, .around(.time(1_795_169_370_001))), Bench.page("p", count: 100, in: "#it-help"))
        let conversation = bench.desk.conversation
        #expect(conversation.unreadLine == conversation.entry(msgid: "p10")?.id)
        #expect(bench.screen().contains("unread ──"))
    }

    @Test("The line comes to its place as older pages come")
    func olderLine() {
        var bench = Self.inHelp()
        bench.answer(.page(Self.help, .latest), Bench.page("n", day: "2026-11-21", in: "#it-help"))
        for _ in 0..<20 {
            bench.press(.pageUp)
            _ = bench.screen()
        }
        bench.answer(.page(Self.help, .older), Bench.page("p", count: 100, in: "#it-help"))
        let conversation = bench.desk.conversation
        #expect(conversation.unreadLine == conversation.entry(msgid: "p10")?.id)
    }

    @Test("Below what one looks at nothing is read: it is told when one comes to it, once")
    func scrolledUp() {
        var bench = Bench()
        bench.answer(.page(Self.here, .latest), Bench.page("p", count: 60, in: "#case-2026-0042"))
        _ = bench.screen()
        bench.wait(5_000)
        bench.press(.pageUp)
        _ = bench.screen()
        bench.sent = []
        bench.say("m5", "bert", "not seen yet")
        for _ in 0..<3 {
            _ = bench.screen()
            bench.wait(5_000)
        }
        #expect(Self.marks(bench).isEmpty)
        #expect(bench.desk.conversation.unread == 1)
        bench.press(.meta("e"))
        #expect(bench.screen().contains(" 1 unread ──"))
        for _ in 0..<3 {
            bench.wait(5_000)
            _ = bench.screen()
        }
        #expect(Self.marks(bench) == ["MARKREAD #case-2026-0042 timestamp=2026-11-22T10:45:00.000Z"])
        #expect(bench.desk.conversation.unread == 0)
    }

    @Test("Behind a pane, and by somebody who pressed no key for long, nothing is read")
    func notSeen() {
        var bench = Bench()
        bench.answer(.page(Self.here, .latest))
        _ = bench.screen()
        bench.wait(5_000)
        bench.press(.meta("m"))
        bench.sent = []
        bench.say("m5", "bert", "behind the pane")
        _ = bench.screen()
        bench.wait(5_000)
        #expect(Self.marks(bench).isEmpty)
        bench.press(.meta("m"))
        bench.wait(fika.Desk.presenceMax)
        _ = bench.screen()
        bench.wait(5_000)
        #expect(Self.marks(bench).isEmpty)
        bench.type("x")
        _ = bench.screen()
        bench.wait(5_000)
        #expect(Self.marks(bench).count == 1)
    }

    @Test("What was read on another device is read here, and no mark goes back")
    func elsewhere() {
        var bench = Bench()
        bench.hear(":anna!a@h JOIN #it-help")
        bench.say("h3", "bert", "anna: hello", in: "#it-help")
        func item() -> ListItem? { bench.desk.listing.first { $0.place == Self.help } }
        #expect(item()?.section == .unread && item()?.mentions == 1)
        bench.hear(":s MARKREAD #it-help timestamp=2026-11-22T10:43:00.000Z")
        #expect(item()?.section == .communities && item()?.unread == 0 && item()?.mentions == 0)
        bench.hear(":s MARKREAD #it-help timestamp=2026-11-01T00:00:00.000Z")
        bench.say("h2", "bert", "told late", in: "#it-help")
        #expect(item()?.unread == 0)
        bench.sent = []
        bench.wait(5_000)
        #expect(Self.marks(bench).isEmpty, "the server knows it already")
    }
}
