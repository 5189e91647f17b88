import IRCClient
import IRCWire
import TerminalUI
import Testing

@testable import fika

@Suite("Screens of talk")
struct TalkScreenTests {
    private static let scenes = [
        "talk", "days", "thread", "scripts", "list", "people", "case", "members", "hidden", "away", "long",
        "waiting", "unread", "tour", "asked",
    ]

    @Test("A screen is as it was", arguments: scenes, KeptScreen.sizes)
    func screen(scene: String, size: (columns: Int, rows: Int)) throws {
        var bench = Bench(columns: size.columns, rows: size.rows, language: scene == "list" ? "nl" : "en")
        Self.play(scene, &bench)
        try KeptScreen.check(bench.screen(), "Desk", scene, size)
    }

    private static func play(_ scene: String, _ bench: inout Bench) {
        switch scene {
        case "talk": talk(&bench)
        case "days": days(&bench)
        case "thread": thread(&bench)
        case "scripts":
            for (id, text) in [
                ("m3", "ขอบคุณครับ ที่นี่ไม่มีปัญหา"),
                ("m4", "شكرا لكم جميعا على المساعدة"),
                ("m5", "謝謝大家，沒問題。"),
                ("m6", "👨‍👩‍👧‍👦 is a family, 🇳🇱 a flag, 👍🏽 a thumb"),
                ("m7", "e\u{301}te\u{301} and Z\u{351}\u{346}algo"),
            ] { bench.say(id, "bert", text) }
        case "long":
            bench.say("m3", "bert", String(repeating: "lang woord ", count: 363))
        case "list":
            bench.hear(
                ":anna!a@h JOIN #it-help", ":anna!a@h JOIN #hal",
                "@msgid=p1;time=2026-11-22T10:45:00.000Z :cleo!c@h PRIVMSG anna :Heb je even?",
                "@msgid=h1;time=2026-11-22T10:46:00.000Z :bert!b@h PRIVMSG #it-help :anna: weet jij dit?",
                "@msgid=g1;time=2026-11-22T10:46:30.000Z :bert!b@h PRIVMSG #hal :Iemand hier?")
            bench.press(.control("b"))
            bench.desk.toggleList()
            if bench.desk.size.columns >= ScreenLayout.listColumnsMin { bench.desk.toggleList() }
        case "people":
            bench.hear(
                ":s CASE 2026-0040 #case-2026-0040 permit decided internal 2026-11-20 open bert :Terras aan de haven",
                ":s CASE 2026-0041 #case-2026-0041 permit received internal 2026-11-30 closed bert :Dicht",
                ":anna!a@h JOIN #case-2026-0041", ":anna!a@h JOIN #hal")
            for (name, time) in [("eva", "09:00"), ("dirk", "09:30")] {
                bench.hear(
                    ":s MARKREAD \(name) timestamp=2026-11-22T10:00:00.000Z",
                    "@msgid=\(name);time=2026-11-22T\(time):00.000Z :\(name)!x@h PRIVMSG anna :Goedemorgen")
            }
            if bench.desk.size.columns < ScreenLayout.listColumnsMin { bench.press(.meta("l")) }
        case "case":
            bench.press(.meta("i"))
            bench.answer(
                .caseFile(number: "2026-0042"),
                "CASE 2026-0042 #case-2026-0042 permit in_progress internal 2026-11-24 open anna :"
                    + "Bouwvergunning Jansen",
                "CASEROLE 2026-0042 anna handler",
                "CASEFILING 2026-0042 1 1 #it-help 3 anna 2026-11-20 m1 thread")
        case "members": bench.press(.meta("m"))
        case "waiting":
            _ = bench.desk.receive(.disconnected(.connectionLost, retryInSeconds: 4))
            for text in ["Dit gaat straks.", "En dit ook: 謝謝 👍🏽"] {
                bench.type(text)
                bench.press(.enter)
            }
            bench.type("half")
        case "unread":
            days(&bench)
            for number in 6..<66 { bench.say("d\(number)", "bert", "Nog \(number)", in: "#it-help") }
            bench.press(.meta("u"))
        case "tour": bench.press(.function(12), .enter)
        case "asked": bench.hear(":bert!b@h INVITE anna #consult-anna-1")
        case "hidden": bench.desk.isFrameHidden = true
        default: _ = bench.desk.receive(.disconnected(.connectionLost, retryInSeconds: 4))
        }
    }

    private static func talk(_ bench: inout Bench) {
        bench.say("m3", "bert", "Dank! Zie https://example.org/eik", tags: ";+draft/reply=m2")
        bench.hear(
            "@+draft/react=👍;+draft/reply=m3;time=2026-11-22T10:44:00.000Z :cleo!c@h TAGMSG #case-2026-0042",
            "@time=2026-11-22T10:44:10.000Z :dirk!d@h JOIN #case-2026-0042",
            "@time=2026-11-22T10:44:20.000Z :eva!e@h JOIN #case-2026-0042",
            "@time=2026-11-22T10:44:30.000Z :dirk!d@h PART #case-2026-0042",
            "@time=2026-11-22T10:44:40.000Z :bert!b@h TOPIC #case-2026-0042 :Bouwvergunning Jansen, spoed")
        bench.say("m4", "filing", "Filed: 1 message.", tags: ";bot")
        bench.say("m5", "bert", "Lees dit, anna.", tags: ";+fika/ack")
        bench.say("m6", "cleo", "Dit was fout.")
        bench.hear("@time=2026-11-22T10:46:30.000Z :cleo!c@h REDACT #case-2026-0042 m6 :vergissing")
        bench.type("Ik kijk er vandaag naar.")
        bench.press(.enter)
        bench.type("en dit is nog niet verstuurd")
    }

    /// Some days, read until yesterday, with a message of several lines, an action and a notice.
    private static func days(_ bench: inout Bench) {
        bench.hear(
            ":anna!a@h JOIN #it-help", ":s 332 anna #it-help :Hulp bij computers",
            ":s MARKREAD #it-help timestamp=2026-11-21T16:00:00.000Z")
        bench.press(.meta("3"))
        func line(_ id: String, _ time: String, _ nick: String, _ text: String, _ command: String = "PRIVMSG") -> String
        {
            "@msgid=\(id);time=2026-11-\(time):00.000Z :\(nick)!x@h \(command) #it-help :\(text)"
        }
        bench.answer(
            .page(.channel("#it-help"), .latest), line("d1", "19T14:00", "bert", "De printer hapert."),
            line("d2", "21T15:59", "cleo", "Bij mij ook."),
            line("d3", "21T16:30", "cleo", "\u{1}ACTION haalt een nieuwe cassette\u{1}"),
            line("d4", "22T08:15", "feeds", "Storing verholpen", "NOTICE"))
        bench.hear(
            IRCMessage(
                tags: [
                    MessageTag(key: "msgid", value: "d5"), MessageTag(key: "time", value: "2026-11-22T10:30:00.000Z"),
                ], source: "bert!b@h", "PRIVMSG", "#it-help",
                "Zo gaat het goed:\n  1. papier erin\n  2. klep dicht\n\nen klaar"))
    }

    /// A thread of which the server knows more than was here.
    private static func thread(_ bench: inout Bench) {
        bench.say("m3", "cleo", "Het staat in het dossier.", tags: ";+draft/reply=m1")
        bench.say("m4", "cleo", "Iets anders: wie heeft de sleutel?")
        bench.press(.up, .up, .character("t"))
        bench.answer(
            .thread(root: "m1"),
            "@msgid=m1;time=2026-11-22T10:41:00.000Z :bert!b@h PRIVMSG #case-2026-0042 :"
                + "Is de tekening van de eik al binnen?",
            "@msgid=m0;+draft/reply=m1;time=2026-11-22T10:41:30.000Z :dirk!d@h PRIVMSG #case-2026-0042 :"
                + "Welke eik? 木 🌳")
        bench.say("m5", "bert", "Gevonden, dank!", tags: ";+draft/reply=m3")
        bench.type("Mooi")
    }
}
