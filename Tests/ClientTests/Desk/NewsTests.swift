import IRCClient
import IRCWire
import TerminalUI
import Testing

@testable import fika

@Suite("Cases and communities as they are now")
struct NewsTests {
    private static let channel = "#case-2026-0042"

    private static func bench() -> Bench {
        var bench = Bench()
        bench.receive(.connected(Bench.welcome(with: ["draft/metadata-3"])))
        bench.hear(":anna!a@h JOIN \(channel)", ":s COMMUNITY it-help #it-help help open 12 :Hulp bij computers")
        return bench
    }

    @Test("The keys are subscribed to before anything else is said, and only where they mean something")
    func subscribes() {
        var bench = Bench()
        bench.receive(.connected(Bench.welcome(with: ["draft/metadata-3"])))
        #expect(bench.sent.first?.hasPrefix("METADATA * SUB fika/case-confidentiality fika/case-deadline ") == true)
        var plain = Bench()
        plain.receive(.connected(Bench.welcome()))
        #expect(!plain.sent.contains { $0.hasPrefix("METADATA") })
    }

    @Test("Status, deadline, handler and end change where they stand, in the list and in the file")
    func values() {
        var bench = Bench(columns: 200, rows: 20)
        bench.press(.meta("i"))
        bench.hear(
            ":s 761 * \(Self.channel) fika/case-status * :in beroep",
            ":s 761 * \(Self.channel) fika/case-deadline * :2026-12-22",
            ":s 761 * \(Self.channel) fika/case-handler * :bert, cleo")
        let screen = bench.screen()
        #expect(screen.contains("30 days · in beroep") && screen.contains("Status in beroep"))
        #expect(screen.contains("Handler bert, cleo") && screen.contains("Due 2026-12-22"))
        bench.hear(
            ":s 766 * \(Self.channel) fika/case-handler :Key is not set",
            ":s 761 * \(Self.channel) fika/case-state * :closed")
        #expect(bench.screen().contains("Handler nobody") && bench.screen().contains("Status closed"))
        #expect(!bench.screen().contains("fika/"))
    }

    @Test("The file that is open is asked for again when its case changed, at most once in a while")
    func file() {
        var bench = Bench(columns: 200, rows: 20)
        bench.press(.meta("i"))
        bench.sent = []
        for number in 1...3 {
            bench.hear(":s 761 * \(Self.channel) fika/case-status * :step \(number)")
            bench.wait(500)
        }
        #expect(bench.sent.isEmpty)
        bench.wait(News.spacing)
        bench.wait(News.spacing)
        #expect(bench.sent == ["CASE SHOW 2026-0042"])
        bench.hear(":s NOTICE \(Self.channel) :Filed: 3 messages")
        bench.wait(News.spacing)
        #expect(bench.sent.count == 2)
    }

    @Test("What nobody tells is asked for again while somebody is there, and what is gone goes")
    func cases() {
        var bench = Bench(columns: 120)
        bench.wait(News.casesMax - 1)
        #expect(bench.sent.isEmpty)
        bench.press(.up, .escape)
        bench.wait(1)
        #expect(bench.sent == ["CASE LIST"])
        bench.answer(
            .cases, ":s CASE 2026-0044 #case-2026-0044 permit received internal 2026-12-24 open bert :Dakkapel")
        let screen = bench.screen()
        #expect(screen.contains("2026-0044") && !screen.contains("2026-0043"))
        #expect(bench.desk.cases[Self.channel]?.isOpen == false)
        bench.wait(News.casesMax)
        #expect(bench.sent.count == 1, "Nobody is there.")
        bench.hear(":s NOTICE anna :2026-0045 is yours")
        bench.wait(1)
        #expect(bench.sent.count == 2)
    }

    @Test("A refusal takes no case away")
    func refused() {
        var bench = Bench(columns: 120)
        bench.answer(.cases, ":s FAIL CASE RATE_LIMITED :Wait a little")
        #expect(bench.screen().contains("2026-0043"))
    }

    @Test("Questions that wait are counted, and counted again when something is asked or answered")
    func questions() {
        var bench = Self.bench()
        bench.hear(":s 761 * #it-help fika/questions-open * :3")
        #expect(bench.screen().contains("3 open"))
        bench.sent = []
        bench.say("q1", "bert", "Hoe print ik?", tags: ";+fika/question=", in: "#it-help")
        bench.say("q2", "cleo", "Gewoon praten", in: "#it-help")
        bench.wait(News.spacing)
        #expect(bench.sent == ["METADATA #it-help GET fika/questions-open"])
        bench.answer(.values, ":s 761 anna #it-help fika/questions-open * :4")
        #expect(bench.desk.communities["#it-help"]?.openQuestions == 4)
        bench.hear(":s COMMUNITY it-help #it-help help open 13 :Hulp bij computers")
        #expect(bench.desk.communities["#it-help"]?.openQuestions == 4)
    }

    @Test("Of many communities a few are asked about at one time")
    func many() {
        var news = News()
        for number in 0..<News.communitiesMax + 1 { news.mark(community: "#c\(number)") }
        #expect(news.takeCommunities(at: News.spacing).count == News.communitiesMax)
        #expect(news.takeCommunities(at: News.spacing + 1).isEmpty)
        #expect(news.takeCommunities(at: News.spacing * 2).count == 1)
    }
}
