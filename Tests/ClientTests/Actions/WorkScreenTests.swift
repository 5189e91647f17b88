import Foundation
import TerminalUI
import Testing

@testable import fika

/// Screens as they were looked at and found good, in `Tests/Screens/Work`. To accept new ones, run with the variable
/// `FIKA_SCREENS=accept` and read the difference.
@Suite("Screens of work")
struct WorkScreenTests {
    private static let scenes = ["help", "help-message", "palette", "filing", "replying", "consulting", "searching"]
    private static let sizes = [(40, 12), (80, 24), (200, 60)]

    @Test("A screen is as it was", arguments: scenes, sizes)
    func screen(scene: String, size: (columns: Int, rows: Int)) throws {
        var bench = Bench(columns: size.columns, rows: size.rows, language: scene == "consulting" ? "nl" : "en")
        try Self.play(scene, &bench)
        let screen = bench.screen() + "\n"
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Screens/Work/\(scene)-\(size.columns)x\(size.rows).txt")
        if ProcessInfo.processInfo.environment["FIKA_SCREENS"] == "accept" {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try screen.write(to: url, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: url, encoding: .utf8)
        #expect(screen == kept, "\(scene)")
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
