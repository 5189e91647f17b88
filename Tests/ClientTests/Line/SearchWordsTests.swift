import IRCWire
import Testing

@testable import fika

@Suite("Searching")
struct SearchWordsTests {
    private static func line(_ typed: String) -> String? {
        (try? SearchWords(typed, isChannel: { $0.hasPrefix("#") }, Desk.time))?.request.line
    }

    @Test(
        "Words and filters as the server is asked",
        arguments: [
            ("printer on fire", "SEARCH text=printer\\son\\sfire;limit=20"),
            ("a;b in #it-help", "SEARCH text=a\\:b;in=#it-help;limit=20"),
            ("from anna case 2026-0042", "SEARCH in=#case-2026-0042;from=anna;limit=20"),
            ("in #a", "SEARCH in=#a;limit=20"),
            ("fire after 2026-11-20 from bert", "SEARCH text=fire;from=bert;after=2026-11-19T23:00:00.000Z;limit=20"),
            ("fire before yesterday", "SEARCH text=fire;before=2026-11-20T23:00:00.000Z;limit=20"),
            ("plan has document", "SEARCH text=plan;limit=100"),
            ("fire in the kitchen", "SEARCH text=fire\\sin\\sthe\\skitchen;limit=20"),
            ("printer is solved", "SOLUTIONS * 20 :printer"),
            ("printer is solved in #it-help", "SOLUTIONS it-help 20 :printer"),
        ])
    func requests(typed: String, line: String) {
        #expect(Self.line(typed) == line)
    }

    @Test("A day that is none is said, and nothing at all finds nothing")
    func faults() {
        #expect(throws: SearchWords.Fault.noDay("soon")) {
            try SearchWords("fire after soon", isChannel: { _ in false }, Desk.time)
        }
        #expect(throws: SearchWords.Fault.empty) {
            try SearchWords("has document", isChannel: { _ in false }, Desk.time)
        }
    }

    @Test("Hits are numbered, and one is shown with what is around it")
    func hits() throws {
        var desk = try Desk.inChannel()
        let words = try SearchWords("fire has document", isChannel: { _ in false }, Desk.time)
        let found = try desk.answer(
            .search(words),
            "@msgid=a1;\(Desk.tag) :bert!b@h PRIVMSG #it-help :fire plan",
            "@msgid=a2;+fika/document=D1/1;\(Desk.tag) :bert!b@h PRIVMSG #case-2026-0042 :fire plan.pdf")
        #expect(found == ["1. 10:42 #case-2026-0042 [a2] <bert> fire plan.pdf"])
        #expect(desk.type("/hit 1") == ["? CHATHISTORY AROUND #case-2026-0042 msgid=a2 20"])
        #expect(desk.type("/hit 2").first?.hasPrefix("! Usage: /hit n") == true)
        desk.state.servers = ["town", "region"]
        #expect(desk.type("/hit 2") == ["turn found(number: 2)"])
        desk.state.hitsBefore = 3
        #expect(desk.type("/hit 4") == ["? CHATHISTORY AROUND #case-2026-0042 msgid=a2 20"])
        #expect(desk.type("/hit 1") == ["turn found(number: 1)"])
        #expect(desk.type("/hit 0").first?.hasPrefix("! Usage: /hit n") == true)
        #expect(try desk.answer(.search(words)) == ["Nothing was found."])
        #expect(desk.state.hits.isEmpty)
    }
}
