import TerminalUI
import Testing

@testable import fika

@Suite("Work by keys")
struct WorkTests {
    @Test("A message is selected, answered and left")
    func reply() {
        var bench = Bench()
        bench.press(.up, .up, .character("r"))
        bench.type("Ja, gisteren")
        bench.press(.enter)
        #expect(bench.sent == ["(m1) PRIVMSG #case-2026-0042 Ja, gisteren"])
        #expect(bench.desk.selected == nil && bench.desk.work.overlay == nil)
    }

    @Test("Escape leaves a question, then the selection, and nothing is sent")
    func escape() {
        var bench = Bench()
        bench.press(.up, .character("r"), .escape)
        #expect(bench.desk.selected != nil && bench.desk.work.overlay == nil)
        bench.press(.escape)
        #expect(bench.desk.selected == nil && bench.sent.isEmpty)
        bench.press(.up, .down)
        #expect(bench.desk.selected == nil)
    }

    @Test("A letter that means no work goes into the editor")
    func typing() {
        var bench = Bench()
        bench.press(.up)
        bench.type("zo")
        #expect(bench.desk.selected == nil && bench.desk.typing.text == "zo")
        bench.press(.up)
        #expect(bench.desk.selected == nil)
    }

    @Test("A reaction is found by its name, and taken back by one key")
    func react() {
        var bench = Bench()
        bench.press(.up, .character("e"))
        bench.type("party")
        bench.press(.enter)
        #expect(bench.sent == ["(m2) TAGMSG #case-2026-0042"])
        bench.press(.meta("y"))
        #expect(bench.sent.count == 2 && bench.desk.work.undoable == nil)
    }

    @Test("One key says no to what a bot filed on its own, when it is confirmed; there is nothing to say yes to")
    func filedAlone() {
        var bench = Bench()
        bench.hear(
            "@msgid=m3;+fika/filed-alone=2026-0042/F7;+reply=m1 :fika!fika@fika NOTICE #case-2026-0042 :Filed: one"
        )
        #expect(bench.screen().contains("/disagree m3)"))
        bench.press(.up)
        #expect(bench.desk.isPossible(.disagree) && !bench.desk.isPossible(.agree))
        bench.press(.character("x"), .enter)
        #expect(bench.sent == ["CASE DECLINE m3"])
    }

    @Test("What cannot be taken back is confirmed")
    func confirms() {
        var bench = Bench()
        bench.say("m3", "anna", "Typefout")
        bench.press(.up, .delete)
        #expect(bench.sent.isEmpty && bench.screen().contains("/redact m3"))
        bench.press(.character("n"))
        #expect(bench.sent.isEmpty && bench.desk.work.overlay == nil)
        bench.press(.delete, .enter)
        #expect(bench.sent.map { $0.prefix(29) } == ["REDACT #case-2026-0042 m3"])
    }

    @Test("Filing offers what bots propose, then the likeliest case with the reason, then the rest")
    func file() {
        var bench = Bench()
        bench.press(.up, .up, .character("f"))
        #expect(bench.sent == ["CASE PROPOSALS"])
        guard case .choosing(_, let picker, _)? = bench.desk.work.overlay else {
            Issue.record("no choice")
            return
        }
        #expect(picker.found.map { $0.title.prefix(9) } == ["2026-0042", "2026-0043"])
        bench.answer(.proposals, "PROPOSAL m1 2026-0043 #case-2026-0042 filing-bot 2026-11-22")
        guard case .choosing(_, let better, _)? = bench.desk.work.overlay else { return }
        #expect(better.found.map(\.detail).first == "filing-bot proposes it")
        bench.type("eik")
        bench.press(.enter, .enter)
        #expect(bench.sent.last == "CASE ACCEPT m1")
    }

    @Test("Several marked messages are filed together")
    func marks() {
        var bench = Bench()
        bench.press(.up, .character(" "), .up, .character(" "), .character("f"))
        bench.type("0043")
        bench.press(.enter)
        #expect(bench.sent.last == "CASE FILE 2026-0043 MESSAGES #case-2026-0042 m1,m2")
        #expect(bench.desk.work.marks.isEmpty)
    }

    @Test("A sentence typed where a choice is asked for is no answer, and a number of days is")
    func sentenceForChoice() {
        var bench = Bench()
        bench.press(.up)
        bench.type("c")
        bench.type("May this tree go?")
        bench.press(.enter)
        #expect(bench.screen().contains("who?"), "\(bench.screen())")
        bench.press(.escape, .up)
        bench.type("c")
        bench.type("dora")
        bench.press(.enter)
        bench.type("May it?")
        bench.press(.enter)
        #expect(bench.screen().contains("for how long?"), "\(bench.screen())")
        for _ in 0..<7 { bench.press(.backspace) }
        bench.type("10")
        bench.press(.enter)
        #expect(bench.screen().contains("what may be seen?"), "\(bench.screen())")
    }

    @Test("Who is in a channel that is entered by looking at it is asked for once one is in it")
    func membersOfVisited() {
        var bench = Bench()
        bench.sent = []
        bench.press(.meta("3"))
        #expect(bench.sent == ["JOIN #it-help"])
        bench.hear(":anna!a@h JOIN #it-help")
        #expect(bench.sent.contains("NAMES #it-help"))
    }

    @Test("A colleague is consulted with a slice, which is asked for step by step, the least first")
    func consult() {
        var bench = Bench()
        bench.press(.up, .up, .character("c"))
        bench.type("cleo")
        bench.press(.enter)
        bench.press(.down, .enter)
        bench.press(.enter)
        bench.type("Mag de eik weg?")
        bench.press(.enter)
        #expect(bench.sent == ["CASE CONSULT 2026-0042 cleo 3 thread=m1 Mag de eik weg?"])
    }

    @Test("The status is chosen from those of the type, and can be set back")
    func status() {
        var bench = Bench()
        bench.press(.meta("t"))
        #expect(bench.sent == ["CASE TYPES"])
        bench.answer(
            .caseTypes,
            "CASETYPE permit 56 internal :Permit; statuses: received, in progress, decided; results: granted")
        bench.type("deci")
        bench.press(.enter)
        #expect(bench.sent.last == "CASE STATUS 2026-0042 decided")
        bench.press(.meta("y"))
        #expect(bench.sent.last == "CASE STATUS 2026-0042 in progress")
    }

    @Test("An announcement is acknowledged, and only one that wants it")
    func acknowledge() {
        var bench = Bench()
        bench.press(.up, .character("k"))
        #expect(bench.sent.isEmpty)
        bench.say("m3", "bert", "Maandag is het gebouw dicht", tags: ";+fika/ack=")
        bench.press(.escape, .escape, .up, .character("k"), .enter)
        #expect(bench.sent == ["ACK m3"])
    }

    @Test("A question from a message goes to a community")
    func ask() {
        var bench = Bench()
        bench.press(.up, .character("q"), .enter)
        bench.type("Hoe open ik een tekening?")
        bench.press(.enter)
        #expect(bench.sent.last == "PRIVMSG #it-help Hoe open ik een tekening?")
    }

    @Test("The palette goes to places, does actions and begins commands")
    func palette() {
        var bench = Bench()
        bench.press(.control("k"))
        bench.type("kapver")
        bench.press(.enter)
        #expect(bench.desk.here == .channel("#case-2026-0043"))
        bench.press(.control("k"))
        bench.type("whoknows")
        bench.press(.enter)
        bench.type("eiken")
        bench.press(.enter)
        #expect(bench.sent.last == "WHOKNOWS * eiken")
        bench.press(.control("k"))
        bench.type("/whois")
        bench.press(.enter)
        #expect(bench.desk.typing.text == "/whois ")
    }

    @Test("Names of emojis are completed and sent as what they name")
    func emoji() {
        var bench = Bench()
        bench.type("mooi :part")
        bench.press(.tab, .enter)
        #expect(bench.sent.last == "PRIVMSG #case-2026-0042 mooi 🎉 ")
        #expect(Emoji.replaceNames(in: "om 10:30:00 :no_such: x:done:y ::") == "om 10:30:00 :no_such: x✅y ::")
        #expect(Set(Emoji.all.map(\.name)).count == Emoji.all.count && Emoji.all.count > 100)
    }

    @Test("Any action can be done by its name")
    func byName() {
        var bench = Bench()
        bench.type("/do palette")
        bench.press(.enter)
        #expect(bench.screen().contains("Go to, or do"))
    }
}
