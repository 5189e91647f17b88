import IRCWire
import Testing

extension SystemTests {
    @Suite("fikad import", .timeLimit(.minutes(2)))
    struct Import {
        private static let plan = Plan(accounts: ["anna"], communities: ["it-help"])

        private static let irssi = """
            --- Log opened Thu Nov 12 09:00:00 2026
            09:01 -!- dora [~dora@example.org] has joined #it-help
            09:02 <@dora> My toner is empty, what now?
            09:03 < emma> There is a box in the cupboard.
            09:04  * dora found the cupboard
            --- Day changed Fri Nov 13 2026
            08:30 < dora> It prints again, thanks!

            """

        private static let plain = """
            [23:58] <finn> The projector hums.
            [23:59] <gijs> Turn it off and on.
            === finn is now known as finn_away
            [00:01] <finn_away> Silence at last.

            """

        @Test("logs come in with their times and authors, with the daemon and without", arguments: [true, false])
        func imported(isRunning: Bool) async throws {
            try await Town.stand(Self.plan) { town in
                let files = [
                    try town.write(Self.irssi, to: "it-help.log"), try town.write(Self.plain, to: "2026-11-14.txt"),
                ]
                if isRunning { _ = try await Daemon.start(in: town) }
                for file in files {
                    let said = try await town.administer("import", "#it-help", file)
                    #expect(said.contains("messages"), "\(said)")
                }
                if !isRunning { _ = try await Daemon.start(in: town) }
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    try await anna.join("#it-help")
                    try await check(anna)
                    try await again(files, town)
                    #expect(try await anna.history(of: "#it-help").count == 7, "No message came twice.")
                    try await anna.say("Back to today.", in: "#it-help")
                    #expect(try await anna.texts(of: "#it-help").last == "Back to today.")
                }
            }
        }

        private func check(_ anna: Person) async throws {
            let history = try await anna.history(of: "#it-help")
            let shown = history.map { message in
                [
                    String((message[tag: ServerTag.time] ?? "").prefix(16)),
                    Prefix(parsing: message.source ?? "").nick, message.parameters.last ?? "",
                ]
            }
            #expect(
                shown == [
                    ["2026-11-12T09:02", "dora", "My toner is empty, what now?"],
                    ["2026-11-12T09:03", "emma", "There is a box in the cupboard."],
                    ["2026-11-12T09:04", "dora", "\u{1}ACTION found the cupboard\u{1}"],
                    ["2026-11-13T08:30", "dora", "It prints again, thanks!"],
                    ["2026-11-14T23:58", "finn", "The projector hums."],
                    ["2026-11-14T23:59", "gijs", "Turn it off and on."],
                    ["2026-11-15T00:01", "finn_away", "Silence at last."],
                ])
            let found = try await anna.search("projector", in: "#it-help")
            #expect(found.map { $0.parameters.last } == ["The projector hums."])
        }

        /// A second import of the same file does nothing and says so.
        private func again(_ files: [String], _ town: Town) async throws {
            for file in files {
                let (_, child) = try await town.fikad(["import", "#it-help", file])
                #expect(child.everything.contains("already"), "\(child.everything)")
            }
        }

        @Test("a file that is no log, a channel that is not there and a day nobody told are refused")
        func refused() async throws {
            try await Town.stand(Self.plan) { town in
                let log = try town.write(Self.irssi, to: "a.log")
                let noLog = try town.write("Dear diary,\nnothing happened.\n", to: "b.log")
                let noDay = try town.write(Self.plain, to: "c.log")
                let cases: [(arguments: [String], status: Int32, words: String)] = [
                    (["#it-help", noLog], 65, "no known format"), (["#it-help", noDay], 65, "--date"),
                    (["#nowhere", log], 65, "There is no channel #nowhere"),
                    (["#it-help", town.folder + "/d.log"], 66, "cannot be read"),
                ]
                for (arguments, wanted, words) in cases {
                    let (status, child) = try await town.fikad(["import"] + arguments)
                    #expect(status == .exited(wanted) && child.errors.contains(words), "\(status) \(child.everything)")
                }
            }
        }
    }
}
