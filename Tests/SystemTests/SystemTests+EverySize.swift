import Foundation
import IRCWire
import Testing

extension SystemTests {
    /// What the screen can do, each part of it at each of three sizes against one daemon. The screens themselves are
    /// kept in `Tests/Screens`; here it is seen that a real terminal shows them.
    @Suite("fika at every size", .timeLimit(.minutes(4)), .enabled(if: FikaTerminal.isThere, "\(FikaTerminal.whyNot)"))
    struct EverySize {
        /// Anna has a client of tests, and bert sits before the screen.
        struct Scene: Sendable {
            let town: Town
            let anna: Person
            let fika: FikaTerminal
            let columns: Int
            /// Of the case that bert handles.
            let number: String

            var isNarrow: Bool { columns < 60 }

            /// To a conversation or an action by its name.
            func choose(_ name: String, on fika: FikaTerminal? = nil, until words: String) async throws {
                let fika = fika ?? self.fika
                try await fika.press("C-k")
                try await fika.shows("> ")
                try await fika.type(name)
                try await fika.shows("> \(name)")
                try await fika.press("Enter")
                try await fika.shows(words)
            }
        }

        static let sizes = [(40, 12), (80, 24), (200, 60)]
        static let plan = Plan(
            accounts: ["anna", "bert"], communities: ["it-help", "facilities"], cases: ["Printer on fire"])

        /// Bert comes to the screen after `past`, in #it-help, once for each size.
        static func play(
            plan: Plan = plan, settings: String = "", environment: [String: String] = [:], isRecorded: Bool = false,
            isPlain: Bool = false, before: @Sendable (Town) async throws -> Void = { _ in },
            past: @Sendable (Person) async throws -> Void = { _ in },
            _ body: @Sendable (Scene) async throws -> Void
        ) async throws {
            try await Town.stand(plan) { town in
                let list = try await town.administer("case", "list").split(whereSeparator: \.isWhitespace)
                let number = String(list.first { $0.hasPrefix("#") }?.drop { !$0.isNumber } ?? "")
                try await town.administer("case", "assign", number, "bert", "handler")
                try await before(town)
                _ = try await Daemon.start(in: town)
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    for channel in plan.communities { try await anna.join("#" + channel) }
                    try await past(anna)
                    let arguments = try login(town, plan.communities, settings) + (isPlain ? ["--plain"] : [])
                    for (columns, rows) in sizes {
                        try await FikaTerminal.run(
                            arguments, in: town, columns: columns, rows: rows, environment: environment,
                            isRecorded: isRecorded
                        ) { fika in
                            try await fika.shows(isPlain ? "#it-help You are in." : " #it-help  ")
                            try await body(
                                Scene(town: town, anna: anna, fika: fika, columns: columns, number: number))
                        }
                    }
                }
            }
        }

        static func login(_ town: Town, _ communities: [String], _ settings: String = "") throws -> [String] {
            let password = try town.write(Town.password(of: "bert") + "\n", to: "bert.password")
            let file = try town.write(settings, to: "fika.toml")
            let address = "127.0.0.1:\(town.plainPort)"
            return [
                "--config", file, "--server", address, "--no-tls", "--account", "bert", "--password-file", password,
            ]
                + communities.flatMap { ["--join", "#" + $0] }
        }

        // MARK: - 1 to 3

        @Test("1: list, case file and members; any script and a line of 4,000 characters; another size as it runs")
        func screen() async throws {
            try await Self.play { scene in
                let (fika, anna) = (scene.fika, scene.anna)
                let line = "long " + String(repeating: "word ", count: 797) + "end\(scene.columns)"
                try await fika.enter(line)
                try await anna.hears("the end of it") { $0.parameters.last?.hasSuffix("end\(scene.columns)") ?? false }
                let pieces = anna.heard.filter { $0.source?.hasPrefix("bert!") ?? false && $0.command == "PRIVMSG" }
                let heard = pieces.compactMap(\.parameters.last).joined().filter { $0 != " " }
                #expect(heard.hasSuffix(line.filter { $0 != " " }), "the pieces are in their order")
                for text in ["ขอบคุณครับ", "شكرا لكم", "謝謝大家", "👨‍👩‍👧‍👦 thuis \(scene.columns)"] {
                    try await anna.say(text, in: "#it-help")
                }
                for words in ["ขอบคุณครับ", "شكرا", "謝謝大家", "thuis \(scene.columns)", "end\(scene.columns)"] {
                    try await fika.shows(words)
                }
                try await fika.press("PPage", until: "long word")
                try await fika.press("Escape")
                try await fika.shows("thuis \(scene.columns)")
                if scene.isNarrow { try await fika.press("M-l") }
                try await fika.showsRow("0001 Printer", "d")
                if scene.isNarrow { try await fika.press("M-l") }
                try await scene.choose("printer", until: "Printer on fire · ")
                try await fika.press("M-i")
                try await fika.shows("Handler bert")
                try await fika.press("M-i")
                try await fika.hides("Handler bert")
                try await fika.press("M-m")
                try await fika.shows("1 person")
                try await fika.press("M-m")
                try await fika.hides("1 person")
                for (columns, rows) in [(100, 30), (50, 10)] { try await fika.resize(columns: columns, rows: rows) }
            }
        }

        @Test("2: to the beginning, a day, what is unread and the end; what is read on one device is read on the other")
        func past() async throws {
            try await Self.play(past: { anna in
                for number in 1...120 { try await anna.say("line \(number) of many", in: "#it-help") }
            }) { scene in
                let (fika, columns) = (scene.fika, scene.columns)
                try await fika.press("PPage", until: "line 1 of many")
                try await fika.press("Escape")
                try await fika.hides("Esc to the newest")
                try await fika.press("M-g")
                try await fika.shows("which day")
                try await fika.enter("today")
                try await fika.shows("line 1 of many")
                try await fika.press("Escape")
                try await fika.hides("Esc to the newest")
                try await scene.choose("facilities", until: " #facilities  ")
                let other = try Self.login(scene.town, ["it-help", "facilities"])
                try await FikaTerminal.run(other, in: scene.town, columns: columns) { other in
                    try await other.shows(" #it-help  ")
                    try await scene.choose("facilities", on: other, until: " #facilities  ")
                    for number in 1...30 { try await scene.anna.say("new \(columns) \(number).", in: "#it-help") }
                    for device in [fika, other] { try await device.shows("  1 unread") }
                    try await fika.press("M-a")
                    try await fika.shows("new \(columns) 30.")
                    try await other.hides("  1 unread")
                    try await fika.press("M-u")
                    try await fika.shows(" 30 unread ")
                    try await fika.shows("new \(columns) 1.")
                    try await fika.press("M-e")
                    try await fika.shows("new \(columns) 30.")
                }
            }
        }

        @Test("3: help, the palette, completion, a key of one's own, and the mouse")
        func keys() async throws {
            try await Self.play(
                settings: "[keys]\nhelp = \"f2\"\n",
                past: { anna in
                    for number in 1...80 { try await anna.say("line \(number) of many", in: "#it-help") }
                }
            ) { scene in
                let fika = scene.fika
                try await fika.press("F2")
                try await fika.shows("What can be done here")
                try await fika.press("Escape")
                try await fika.hides("What can be done here")
                try await scene.choose("facilities", until: " #facilities  ")
                try await fika.type("an")
                try await fika.shows("› an")
                try await fika.press("Tab", until: "› anna")
                try await fika.press("C-u")
                try await fika.hides("› anna")
                if scene.isNarrow { try await fika.press("M-l") }
                try await fika.click("#it-help")
                try await fika.shows(" #it-help  ")
                try await fika.shows("line 80 of many")
                try await fika.turnWheel(at: (column: scene.columns - 5, row: 4), until: "line 1 of many")
                try await fika.press("Escape")
                try await fika.shows("line 80 of many")
            }
        }
    }
}
