import IRCClient
import TerminalUI
import Testing

@testable import fika

/// Each limit of the screen, reached.
@Suite("Limits of the screen")
struct LimitTests {
    private static let here = Place.channel("#case-2026-0042")

    private static func saying(_ number: Int, _ text: String = "x") -> Entry.Content {
        var saying = Saying(nick: "bert", text: text)
        saying.msgid = "l\(number)"
        return .saying(saying)
    }

    @Test("Beyond the number of conversations one goes that nobody is in and nobody waits for")
    func conversations() {
        var bench = Bench()
        let max = fika.Desk.conversationsMax
        for number in 0..<max { bench.desk.open(.person("p\(number)"), name: "p\(number)") }
        #expect(bench.desk.conversations.count == max)
        bench.say("m5", "bert", "still here")
        #expect(bench.desk.conversation.lastSaying?.saying?.text == "still here")
        bench.hear("@msgid=q1;time=2026-11-22T10:45:00.000Z :zoe!z@h PRIVMSG anna :hello")
        #expect(bench.desk.conversations.count == max)
        #expect(bench.desk.conversations[.person("zoe")]?.unread == 1)
        #expect(bench.desk.conversations[.home] != nil)
    }

    /// A little more than all conversations together may hold.
    private static func fill(_ place: Place, _ bench: inout Bench) {
        let text = String(repeating: "x", count: 40_000)
        for number in 0...(fika.Desk.bytesMax / text.utf8.count) {
            bench.desk.conversations[place]?.append(saying(number, text), at: Int64(number))
        }
        bench.desk.bytes = bench.desk.conversations.values.reduce(0) { $0 + $1.bytes }
        #expect(bench.desk.bytes > fika.Desk.bytesMax)
        bench.wait(1)
        let total = bench.desk.conversations.values.reduce(0) { $0 + $1.bytes }
        #expect(total <= fika.Desk.bytesMax && bench.desk.bytes == total)
    }

    @Test("What is said is weighed")
    func weighs() {
        var bench = Bench()
        let before = bench.desk.bytes
        bench.say("m5", "bert", "twelve bytes")
        #expect(bench.desk.bytes - before == 312)
    }

    @Test("Beyond the bytes of all together what nobody looks at goes, and is known to be missing")
    func bytes() {
        var bench = Bench()
        bench.hear(":anna!a@h JOIN #it-help")
        Self.fill(.channel("#it-help"), &bench)
        let other = bench.desk.conversations[.channel("#it-help")]
        #expect(other?.reachesStart == false && other?.reachesEnd == true)
        #expect(bench.desk.conversation.entry(msgid: "m1") != nil, "what one looks at is whole")
    }

    @Test("The conversation that one looks at is held to the bytes too")
    func bytesHere() {
        var bench = Bench()
        Self.fill(Self.here, &bench)
        #expect(bench.desk.conversation.reachesEnd && !bench.desk.conversation.reachesStart)
    }

    @Test("Whoever reads the old part of a full conversation keeps it; the end goes and is fetched when looked for")
    func trimsTheEnd() {
        var conversation = Conversation(place: Self.here, name: "#case-2026-0042")
        for number in 0..<Conversation.entriesMax { conversation.append(Self.saying(number), at: Int64(number)) }
        conversation.viewpoint = .bottom(entry: 10, line: 0)
        conversation.prepend([(-1, Self.saying(-1))])
        #expect(conversation.entries.count == Conversation.entriesMax + 1 - Conversation.trimCount)
        #expect(conversation.firstSaying?.saying?.msgid == "l-1" && conversation.index(of: 10) != nil)
        #expect(!conversation.reachesEnd)
    }

    @Test("So many comings and goings stand on one line, and so many names; the rest is counted")
    func happenings() {
        var conversation = Conversation(place: Self.here, name: "#case-2026-0042")
        for number in 0...Conversation.happeningsMax {
            conversation.append(.happenings([Happening(nick: "n\(number)", kind: .joined)]), at: 0)
        }
        #expect(conversation.entries.count == 2)
        let happenings = (0..<HappeningWords.namesMax + 3).map { Happening(nick: "n\($0)", kind: .joined) }
        #expect(HappeningWords(Words()).sentence(happenings) == "→ n0, n1, n2, n3, n4, n5 and 3 more")
    }

    @Test("A message has so many reactions, and each so many names")
    func reactions() {
        var saying = Saying(nick: "bert", text: "x")
        for number in 0...Saying.reactionsMax { saying.react("e\(number)", by: "cleo") }
        #expect(saying.reactions.count == Saying.reactionsMax)
        for number in 0...Saying.nicksPerReactionMax { saying.react("e0", by: "n\(number)") }
        #expect(saying.reactions[0].nicks.count == Saying.nicksPerReactionMax)
        saying.react("e0", by: "n0")
        #expect(saying.reactions[0].nicks.count { $0 == "n0" } == 1)
    }

    @Test("What is under way is looked for among so many messages at the end")
    func pending() {
        var conversation = Conversation(place: Self.here, name: "#case-2026-0042")
        var saying = Saying(nick: "anna", text: "x")
        saying.standing = .pending(label: "t")
        let id = conversation.append(.saying(saying), at: 0)
        for number in 1..<Conversation.pendingMax { conversation.append(Self.saying(number), at: 0) }
        #expect(conversation.firstPending { _, label in label == "t" } == id)
        conversation.append(Self.saying(Conversation.pendingMax), at: 0)
        #expect(conversation.firstPending { _, label in label == "t" } == nil)
    }

    @Test("The list shows so many, and numbers the first ten")
    func list() {
        var bench = Bench()
        for number in 0..<Listing.itemsMax { bench.desk.open(.person("p\(number)"), name: "p\(number)") }
        let items = bench.desk.listing
        #expect(items.count == Listing.itemsMax)
        #expect(items.compactMap(\.number).sorted() == Array(1...Listing.numberedMax))
    }

    @Test("So many cases and communities are learned, and those that are known still change")
    func cards() {
        var bench = Bench()
        func learn(_ number: Int, _ status: String) {
            bench.desk.learn(case: [
                "c\(number)", "#c\(number)", "permit", status, "internal", "2026-12-01", "open", "*", "Title",
            ])
            bench.desk.learn(community: ["k\(number)", "#k\(number)", "help", "open", "\(number)", "Title"])
        }
        for number in 0...fika.Desk.cardsMax { learn(number, "received") }
        #expect(bench.desk.cases.count == fika.Desk.cardsMax)
        #expect(bench.desk.communities.count == fika.Desk.cardsMax)
        learn(0, "decided")
        #expect(bench.desk.cases["#c0"]?.status == "decided")
    }

    @Test("A case file has so many lines")
    func caseFile() {
        var bench = Bench()
        bench.press(.meta("i"))
        let file =
            [
                "CASE 2026-0042 #case-2026-0042 permit in_progress internal 2026-11-24 open anna :Bouwvergunning Jansen"
            ] + (0..<CaseFileCard.linesMax).map { "CASEROLE 2026-0042 reader n\($0)" }
        bench.answer(.caseFile(number: "2026-0042"), file)
        #expect(bench.desk.caseFile?.roles.count == CaseFileCard.linesMax - 1)
    }

    @Test("What is laid out is remembered for so many messages, then all is laid out anew")
    func layouts() {
        var cache = LayoutCache()
        var made = 0
        func row(_ entry: Int) {
            let key = LayoutCache.Key(
                server: 0, place: Self.here, entry: entry, revision: 0, width: 80, manner: .narrow, quoted: -1,
                isSelected: false)
            _ = cache.rows(key) {
                made += 1
                return [StyledText("x")]
            }
        }
        for entry in 0..<LayoutCache.countMax { row(entry) }
        row(0)
        #expect(made == LayoutCache.countMax && cache.count == LayoutCache.countMax)
        row(LayoutCache.countMax)
        #expect(cache.count == 1)
    }

    @Test("So many messages can be marked, and so many hits, types and proposals are shown")
    func work() {
        var work = Work()
        for number in 0...Work.marksMax { work.toggleMark(number) }
        #expect(work.marks.count == Work.marksMax)
        var finder = Finder()
        let hit = Finder.Hit(msgid: "m", target: "#a", nick: "bert", time: 0, text: "x")
        finder.found(Array(repeating: hit, count: Finder.hitsMax + 1), isPicked: false)
        #expect(finder.hits.count == Finder.hitsMax)
        var bench = Bench()
        bench.answer(.caseTypes, (0...CaseTypeCard.countMax).map { "CASETYPE t\($0) 56 internal :T" })
        #expect(bench.desk.work.caseTypes.count == CaseTypeCard.countMax)
        bench.answer(.proposals, (0...FilingProposal.countMax).map { "PROPOSAL m\($0) 2026-0042 #a bot" })
        #expect(bench.desk.work.proposals.count == FilingProposal.countMax)
    }
}
