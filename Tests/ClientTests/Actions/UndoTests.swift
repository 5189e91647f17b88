import IRCClient
import TerminalUI
import Testing

@testable import fika

@Suite("What can be taken back")
struct UndoTests {
    private static let promise = "alt-y takes it back"

    /// Sets the status of the case that is open, and gives the question that was asked.
    private static func status(_ bench: inout Bench) -> ScreenQuestion {
        bench.press(.meta("t"))
        bench.answer(.caseTypes, "CASETYPE permit 56 internal :Permit; statuses: received, decided; results: granted")
        bench.type("deci")
        bench.press(.enter)
        return .undoable(.status, .onScreen(.typed(in: bench.desk.here, .listing(nothing: .silence))))
    }

    @Test("It is said when the server agreed, not before")
    func agreed() {
        var bench = Bench()
        let question = Self.status(&bench)
        #expect(bench.sent.last == "CASE STATUS 2026-0042 decided")
        #expect(!bench.screen().contains(Self.promise))
        bench.answer(
            question,
            ":s CASE 2026-0042 #case-2026-0042 permit decided internal 2026-11-24 open anna :Bouwvergunning Jansen")
        #expect(bench.screen().contains(Self.promise))
        bench.press(.meta("y"))
        #expect(bench.sent.last == "CASE STATUS 2026-0042 in progress")
    }

    @Test("Nothing is taken back that the server refused, or whose answer never came")
    func refused() {
        for isLost in [false, true] {
            var bench = Bench()
            let question = Self.status(&bench)
            if isLost {
                _ = bench.desk.answered(.onScreen(question), .failure(.disconnected))
            } else {
                bench.answer(question, ":s FAIL CASE NOT_HANDLER 2026-0042 :You do not handle it")
            }
            #expect(!bench.screen().contains(Self.promise) && bench.desk.work.undoable == nil)
            bench.press(.meta("y"))
            #expect(bench.screen().contains("nothing to undo"))
        }
    }

    @Test("A reaction is certain when it comes back")
    func echo() {
        var bench = Bench()
        bench.press(.up, .character("e"))
        bench.type("party")
        bench.press(.enter)
        bench.hear("@+draft/react=👍;+draft/reply=m1 :bert!b@h TAGMSG #case-2026-0042")
        #expect(!bench.screen().contains(Self.promise))
        bench.hear("@+draft/react=🎉;+draft/reply=m2 :anna!a@h TAGMSG #case-2026-0042")
        #expect(bench.screen().contains(Self.promise))
    }
}
