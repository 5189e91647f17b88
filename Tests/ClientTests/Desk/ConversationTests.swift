import IRCClient
import IRCWire
import TerminalUI
import Testing

@testable import fika

@Suite("A conversation on the screen")
struct ConversationTests {
    private static func saying(_ id: String, _ text: String = "text") -> Entry.Content {
        var desk = Bench()
        desk.say(id, "bert", text)
        return desk.desk.conversations[.channel("#case-2026-0042")]?.entries.last?.content ?? .happenings([])
    }

    private static let place = Place.channel("#case-2026-0042")

    @Test("Beyond the limit the side away from the reader goes, and is known to be missing")
    func limit() {
        var conversation = Conversation(place: .channel("#a"), name: "#a")
        conversation.reachesStart = true
        for number in 0...Conversation.entriesMax {
            conversation.append(
                .happenings([Happening(nick: "n\(number)", kind: .joined)]), at: Int64(number) * 4_000_000)
        }
        #expect(conversation.entries.count == Conversation.entriesMax + 1 - Conversation.trimCount)
        #expect(!conversation.reachesStart && conversation.reachesEnd)
        #expect(conversation.entries.last?.id == Conversation.entriesMax)
    }

    @Test("A message that is there already is not there twice, wherever it comes from")
    func once() {
        var conversation = Conversation(place: .channel("#a"), name: "#a")
        conversation.append(Self.saying("m7"), at: 7)
        conversation.prepend([(6, Self.saying("m6")), (7, Self.saying("m7"))])
        #expect(conversation.entries.compactMap { $0.saying?.msgid } == ["m6", "m7"])
    }

    @Test("What is older is fetched when somebody scrolls there, once, and the beginning is known as such")
    func older() {
        var bench = Bench()
        bench.answer(
            .page(Self.place, .latest), "@msgid=a1;time=2026-11-22T09:00:00.000Z :bert!b@h PRIVMSG #case-2026-0042 :old"
        )
        for number in 0..<60 { bench.say("n\(number)", "bert", "line \(number)") }
        _ = bench.screen()
        bench.sent = []
        for _ in 0..<10 {
            bench.press(.pageUp)
            _ = bench.screen()
        }
        let asked = bench.sent.filter { $0.hasPrefix("CHATHISTORY BEFORE") }
        #expect(asked.count <= 1)
        let conversation = bench.desk.conversations[Self.place]
        #expect(conversation?.reachesStart == true || asked.count == 1)
    }

    @Test("After a lost connection, what was said meanwhile takes the place of what cannot be joined to it")
    func gap() {
        var bench = Bench()
        bench.answer(
            .page(Self.place, .latest), "@msgid=a1;time=2026-11-22T09:00:00.000Z :bert!b@h PRIVMSG #case-2026-0042 :old"
        )
        _ = bench.desk.receive(.disconnected(.connectionLost, retryInSeconds: 1))
        let welcome = Welcome(
            capabilities: ["draft/chathistory", "batch", "server-time", "message-tags"], isupport: ISupport(),
            nick: "anna")
        bench.sent = []
        bench.receive(.connected(welcome))
        bench.hear(":anna!a@h JOIN #case-2026-0042")
        #expect(bench.sent.contains { $0.hasPrefix("CHATHISTORY LATEST #case-2026-0042 msgid=") }, "\(bench.sent)")
        // A full page: there is more between than it holds.
        let page = (0..<fika.Desk.pageCount).map { number in
            "@msgid=z\(number);time=2026-11-22T11:00:00.000Z :bert!b@h PRIVMSG #case-2026-0042 :new \(number)"
        }
        bench.answer(.page(Self.place, .latest), page)
        let kept = bench.desk.conversations[Self.place]?.entries.compactMap { $0.saying?.msgid } ?? []
        #expect(!kept.contains("a1") && kept.contains("z0"), "nothing is shown as if it followed")
        #expect(bench.desk.conversations[Self.place]?.reachesStart == false)
    }

    @Test("One has read what was seen at the end of an open conversation, and the server is told so")
    func read() {
        var bench = Bench()
        bench.answer(.page(Self.place, .latest))
        bench.desk.hasFocus = false
        bench.say("m3", "bert", "seen?")
        bench.press(.character("y"))
        _ = bench.screen()
        bench.wait(5_000)
        #expect(!bench.sent.contains { $0.hasPrefix("MARKREAD") }, "nobody looked")
        bench.desk.hasFocus = true
        _ = bench.screen()
        bench.wait(5_000)
        _ = bench.screen()
        bench.wait(5_000)
        #expect(bench.sent.contains { $0.hasPrefix("MARKREAD #case-2026-0042 timestamp=2026-11-22T10:43") })
    }

    @Test("What becomes unread moves up in the list and keeps its number")
    func numbers() {
        var bench = Bench()
        bench.hear(":anna!a@h JOIN #it-help")
        func number(_ name: String) -> Int? { bench.desk.listing.first { $0.name == name }?.number }
        let before = ["#case-2026-0042", "#case-2026-0043", "#it-help"].map(number)
        #expect(before == [1, 2, 3])
        bench.say("h1", "bert", "hello", in: "#it-help")
        #expect(bench.desk.listing.first?.name == "#it-help")
        #expect(["#case-2026-0042", "#case-2026-0043", "#it-help"].map(number) == before)
        bench.press(.meta("3"))
        #expect(bench.desk.here == .channel("#it-help"))
    }

    @Test("A pinned conversation stands on top, by the settings or by a command, which goes before them")
    func pinned() {
        var bench = Bench()
        bench.hear(":anna!a@h JOIN #it-help")
        bench.desk.pinned = ["#it-help"]
        #expect(bench.desk.listing.first?.section == .pinned)
        #expect(bench.desk.listing.first?.name == "#it-help")
        bench.desk.state.habits.pin("#it-help", false)
        #expect(bench.desk.listing.first?.name == "#case-2026-0042")
    }

    @Test("What came of something done stands where it was said, and whoever opens a case goes on there")
    func done() {
        var bench = Bench()
        let listing = ScreenQuestion.typed(in: Self.place, .listing(nothing: .silence))
        bench.answer(
            listing, "@msgid=f1;time=2026-11-22T10:50:00.000Z :fika!fika@fika NOTICE #case-2026-0042 :Filed here.",
            "FILED 2026-0043 1 1 1 new")
        let entries = bench.desk.conversations[Self.place]?.entries ?? []
        #expect(entries.contains { $0.saying?.msgid == "f1" })
        bench.answer(
            listing, "CASE 2026-0044 #case-2026-0044 permit received internal 2026-12-30 open anna :Dakkapel")
        #expect(bench.desk.here == .channel("#case-2026-0044"))
        #expect(bench.sent.contains("JOIN #case-2026-0044"))
    }
}
