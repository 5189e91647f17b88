import TerminalUI
import Testing

@testable import fika

@Suite("Screens of work")
struct WorkScreenTests {
    private static let scenes = [
        "help", "help-message", "palette", "filing", "replying", "consulting", "searching", "undo", "filed",
    ]

    @Test("A screen is as it was", arguments: scenes, KeptScreen.sizes)
    func screen(scene: String, size: (columns: Int, rows: Int)) throws {
        var bench = Bench(columns: size.columns, rows: size.rows, language: scene == "consulting" ? "nl" : "en")
        try Self.play(scene, &bench)
        try KeptScreen.check(bench.screen(), "Work", scene, size)
    }

    private static func play(_ scene: String, _ bench: inout Bench) throws {
        switch scene {
        case "help":
            bench.press(.character("?"))
        case "help-message":
            bench.press(.up, .character("?"))
        case "palette":
            bench.press(.control("k"))
            bench.type("case")
        case "filing":
            bench.press(.up, .up, .character("f"))
            bench.answer(.proposals, "PROPOSAL m1 2026-0043 #case-2026-0042 filing-bot 2026-11-22")
        case "replying":
            let scripts = "ขอบคุณครับ ที่นี่ · شكرا لكم · 謝謝大家 · 👨‍👩‍👧‍👦 · "
            bench.say("m3", "bert", scripts + String(repeating: "lang ", count: 60))
            bench.press(.up, .character("r"))
            bench.type("Graag gedaan 👨‍👩‍👧‍👦 谢谢")
        case "consulting":
            bench.press(.up, .up, .character("c"))
            bench.type("cleo")
            bench.press(.enter, .down, .enter)
        case "undo":
            bench.press(.up, .character("e"))
            bench.type("party")
            bench.press(.enter)
            bench.hear("@+draft/react=🎉;+draft/reply=m2 :anna!a@h TAGMSG #case-2026-0042")
        case "filed":
            bench.press(.function(5))
            bench.answer(
                .caseFile(number: "2026-0042"),
                "CASE 2026-0042 #case-2026-0042 permit in_progress internal 2026-11-24 open anna :"
                    + "Bouwvergunning Jansen",
                "CASEFILING 2026-0042 1 1 #it-help 3 anna 2026-11-20 m1 thread",
                "CASEFILING 2026-0042 2 1 #it-help 1 bert 2026-11-21 m2 thread")
        default:
            bench.press(.meta("s"))
            bench.type("eik from:bert has:document")
            bench.wait(1000)
            let words = try SearchWords(
                "eik has document", isChannel: bench.desk.state.isChannel, bench.desk.state.time)
            bench.answer(
                .found(search: 1, words),
                "@msgid=m1;+fika/document=D1;time=2026-11-22T10:41:00.000Z :bert!b@h PRIVMSG #case-2026-0042 :"
                    + "Is de tekening van de eik al binnen?",
                "@msgid=z9;+fika/document=D2;time=2026-10-02T09:15:00.000Z :bert!b@h "
                    + "PRIVMSG #it-help :木 eik شجرة البلوط ต้นโอ๊ก 🌳"
            )
        }
    }
}
