import Foundation
import IRCWire
import Testing

extension SystemTests {
    /// Each does its worst as a real program under a real daemon, and two people go on as if nothing were.
    @Suite(
        "Harmful bots", .timeLimit(.minutes(2)), .enabled(if: HarmfulBot.canRun, "Python is not installed."))
    struct HarmfulBots {
        /// Stands a town with the bot, and gives anna and bert, who are in the channel and have seen the bot there.
        private func withHarm(
            _ scopes: String, _ deeds: String, settings: [String: [String]] = [:],
            _ body: (Town, Daemon, Person, Person) async throws -> Void
        ) async throws {
            let plan = Plan(accounts: ["anna", "bert"], communities: ["it-help"], settings: settings)
            try await Town.stand(plan) { town in
                try HarmfulBot.install(in: town, scopes: scopes, deeds: deeds)
                let daemon = try await Daemon.start(in: town)
                let (anna, bert) = (Person("anna", in: town), Person("bert", in: town))
                try await Person.gather([anna, bert]) {
                    try await anna.join("#it-help")
                    try await bert.join("#it-help")
                    try await body(town, daemon, anna, bert)
                }
            }
        }

        private func talk(_ anna: Person, _ bert: Person, _ words: String) async throws {
            let id = try await anna.say(words, in: "#it-help")
            try await bert.hears("“\(words)”") { $0[tag: ServerTag.msgid] == id }
        }

        @Test("One that floods is slowed down or cut off, and nobody waits for it")
        func flood() async throws {
            let deeds = """
                try:
                    while True: send("PRIVMSG #it-help :flood " + "x" * 300)
                except OSError: time.sleep(60)
                """
            let abuse = ["command_rate = 10", "connection_rate = 0", "connections_per_host = 0"]
            try await withHarm(#""read", "reply""#, deeds, settings: ["abuse": abuse]) { _, daemon, anna, bert in
                for round in 0..<5 { try await talk(anna, bert, "talk goes on, \(round)") }
                let flood = bert.heard.filter { $0.parameters.last?.hasPrefix("flood") ?? false }
                #expect(flood.count < 1_000)
                #expect(!daemon.child.errors.contains("fatal"))
            }
        }

        @Test("One that hangs and reads nothing is cut off when too much waits for it, and nobody waits for it")
        func hang() async throws {
            let settings = ["limits": ["chathistory_max = 1000", "sendq_bytes = 65536"]]
            try await withHarm(#""read", "reply""#, "time.sleep(600)", settings: settings) { _, _, anna, bert in
                let words = String(repeating: "word ", count: 80)
                for round in 0..<400 { try await anna.say("\(round) \(words)", in: "#it-help") }
                try await talk(anna, bert, "talk goes on")
            }
        }

        @Test("One that does what its scopes do not say is refused each time, whatever it says of itself")
        func lie() async throws {
            let deeds = #"""
                for line in [
                    "PRIVMSG #it-help :I may speak", "NOTICE #it-help :I may speak",
                    "@+fika/scopes=read,reply,file,announce PRIVMSG #it-help :I may speak", "PRIVMSG anna :I may speak",
                    "@+draft/react=x;+draft/reply=1 TAGMSG #it-help",
                    "@+fika/propose=2026-0001 PRIVMSG #it-help :I may speak",
                    "FILE 2026-0001 #it-help 1 1", "CASE OPEN it-incident * :I may", "MODE harm -B",
                    "BOT ON #it-help harm", "COMMUNITY OWN it-help harm", "TOPIC #it-help :mine",
                ]: send(line)
                send("PING done"); skip("done")
                print("tried everything"); time.sleep(60)
                """#
            try await withHarm(#""read""#, deeds) { town, daemon, anna, bert in
                try await eventually("the bot tried; the daemon says: \(daemon.child.errors.suffix(300))") {
                    daemon.child.errors.contains("tried everything")
                }
                try await talk(anna, bert, "talk goes on")
                let heard = (anna.heard + bert.heard).filter { $0[tag: ServerTag.account] == "harm" }
                #expect(Set(heard.map(\.command)).subtracting(["JOIN"]) == [])
                #expect(!(try await town.administer("case", "list").contains("I may")))
                #expect(try await town.administer("bot", "list").contains("read"))
            }
        }

        /// `end` is what it does about a message that names it and a case, whose id and number it has then.
        private static func filing(_ end: String) -> String {
            #"""
            send("CHATHISTORY LATEST #it-help * 20")
            wish = None
            while wish is None:
                line = read()
                if not line: sys.exit("closed")
                if "harm: file" in line and "msgid=" in line: wish = line
            msgid = wish.split("msgid=")[1].split(";")[0].split(" ")[0]
            number = wish.rsplit(" ", 1)[1].strip()

            """# + end
        }

        private func openCase(in town: Town) async throws -> String {
            let wire = try await Wire.logIn("anna", in: town)
            try wire.send("CASE OPEN it-incident * :Paper jam")
            let opened = try await wire.line(with: "Paper jam")
            let words = opened.split { " :,".contains($0) }
            let number = try #require(words.first { $0.hasPrefix("20") && $0.count == 9 && !$0.contains("T") })
            return String(number)
        }

        private func filings(of number: String, _ town: Town) async throws -> Int {
            let timeline = try await town.administer("case", "timeline", number)
            return timeline.split(separator: "\n").count { $0.contains(" filed ") }
        }

        @Test(
            "One that dies in the middle of a filing, again and again, leaves it done once or not at all",
            arguments: [
                (#""read", "reply", "file""#, #"FILE {number} #it-help {msgid} {msgid}"#),
                (#""read", "reply", "file-alone""#, #"CASE FILE {number} ALONE #it-help {msgid} 93 :Words of it."#),
            ])
        func death(scopes: String, line: String) async throws {
            let deeds = Self.filing("send(f\"\(line)\")\nos._exit(1)\n")
            try await withHarm(scopes, deeds) { town, daemon, anna, bert in
                let number = try await openCase(in: town)
                try await anna.say("harm: file this into \(number)", in: "#it-help")
                try await eventually("it is given up; the daemon says: \(daemon.child.errors.suffix(300))") {
                    daemon.child.errors.contains("given up")
                }
                try await talk(anna, bert, "talk goes on")
                let count = try await filings(of: number, town)
                #expect(count <= 1)
            }
        }

        @Test("One that files of its own accord without the scope for that is refused, however sure it says it is")
        func lieAlone() async throws {
            let deeds = Self.filing(
                #"""
                for line in [
                    f"CASE FILE {number} ALONE #it-help {msgid} 99 :I am sure.", f"FILE {number} #it-help {msgid}",
                    f"CASE FILE {number} MESSAGES #it-help {msgid}", f"CASE FILE {number} NOTE :my words",
                ]: send(line); print(skip("FAIL"))
                print("tried everything"); time.sleep(60)
                """#)
            try await withHarm(#""read", "reply", "file", "propose""#, deeds) { town, daemon, anna, bert in
                let number = try await openCase(in: town)
                try await anna.say("harm: file this, not into \(number)", in: "#it-help")
                try await eventually("the bot tried; the daemon says: \(daemon.child.errors.suffix(300))") {
                    daemon.child.errors.contains("tried everything")
                }
                try await talk(anna, bert, "talk goes on")
                #expect(daemon.child.errors.contains("MISSING_SCOPE file-alone"), "\(daemon.child.errors)")
                let count = try await filings(of: number, town)
                #expect(count == 0)
            }
        }
    }
}
