import IRCWire
import TerminalUI
import Testing

@testable import fika

@Suite("Asking a colleague and being asked")
struct ConsultationTests {
    private static let asked = ":s CONSULTATION anna-1 #consult-anna-1 anna open bert 2026-11-22 k3f"
    private static let sentence = "bert asks you for advice in a case"

    @Test(
        "Whoever is asked is told once, and goes there with one key",
        arguments: [asked, ":bert!b@h INVITE anna #consult-anna-1"])
    func isTold(line: String) {
        var bench = Bench(columns: 120)
        bench.hear(line, line)
        let screen = bench.screen()
        #expect(screen.components(of: Self.sentence) == 1 && !screen.contains("invites"), "\(screen)")
        #expect(screen.contains("#consult-anna-1") && screen.contains("1 unread"))
        bench.press(.meta("a"))
        #expect(bench.sent.first == "JOIN #consult-anna-1")
        bench.hear(":anna!a@h JOIN #consult-anna-1")
        #expect(bench.screen().contains("f3 the part of the case"))
        bench.press(.function(3))
        #expect(bench.sent.last == "CASE READ anna-1")
    }

    @Test(
        "What others are asked, what is answered and where one is already is no news",
        arguments: [
            ":s CONSULTATION cleo-1 #consult-cleo-1 cleo open bert 2026-11-22 k3f",
            ":s CONSULTATION anna-1 #consult-anna-1 anna settled bert 2026-11-22 k3f",
            ":bert!b@h INVITE anna #consult-annabel-1", ":bert!b@h INVITE cleo #consult-anna-1",
        ])
    func isNotTold(line: String) {
        var bench = Bench(columns: 120)
        bench.hear(line)
        #expect(!bench.screen().contains(Self.sentence))
        bench.hear(":anna!a@h JOIN #consult-anna-1", Self.asked)
        #expect(!bench.screen().contains(Self.sentence))
    }

    @Test("What waits is asked for with each connection, and told from the answer")
    func waits() throws {
        var bench = Bench(columns: 120)
        let questions = Lookout.questions(bench.desk.state).map { effect in
            if case .ask(let message, .reminders) = effect { message.line } else { "" }
        }
        #expect(questions == ["DIGEST", "CASE CONSULTATIONS"])
        _ = bench.desk.answered(.reminders, .success([try IRCMessage(parsing: Self.asked)]))
        #expect(bench.screen().contains(Self.sentence))
    }

    @Test("Whoever asks sees one line of it, and nothing of the channel that is made for it")
    func oneLine() {
        let gist = "anna consults cleo in #consult-cleo-1"
        for isTold in [true, false] {
            var bench = Bench(columns: 120)
            bench.press(.up, .up, .character("c"))
            bench.type("cleo")
            bench.press(.enter, .down, .enter, .enter)
            bench.type("Mag de eik weg?")
            bench.press(.enter)
            if isTold { bench.say("m9", "fika", gist) }
            bench.answer(
                .typed(in: bench.desk.here, .listing(nothing: .silence)), ":anna!a@h JOIN #consult-cleo-1",
                ":s 332 anna #consult-cleo-1 :Consultation cleo-1, asked by anna",
                ":s 353 anna = #consult-cleo-1 :anna", ":s 366 anna #consult-cleo-1 :End",
                ":s CONSULTATION cleo-1 #consult-cleo-1 cleo open anna 2026-11-22 k3f",
                ":s GRANT cleo-1 cleo thread=m1 2026-11-25 live anna :Mag de eik weg?")
            let screen = bench.screen()
            #expect(screen.contains(gist) == isTold && screen.contains("anna asked cleo") != isTold, "\(screen)")
            #expect(!screen.contains("cleo sees") && !screen.contains("Consultation cleo-1"), "\(screen)")
            #expect(bench.desk.conversations[.channel("#consult-cleo-1")]?.topic.isEmpty == false)
        }
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
