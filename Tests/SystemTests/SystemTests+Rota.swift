import IRCWire
import Testing

extension SystemTests {
    /// The example in Python shows that any language will do.
    @Suite(
        "The example in Python", .timeLimit(.minutes(2)),
        .enabled(if: RotaBot.canRun, "Python 3.11 with the library irc is not installed."))
    struct Rota {
        @Test("The daemon runs it like any bot: it answers people and no machine, and is started again for itself")
        func supervised() async throws {
            try await stand(scopes: #""read", "reply""#) { anna, daemon in
                let question = try await anna.say("@rota", in: "#desk")
                let answer = try await anna.hears("who is on duty") { message in
                    message.command == "PRIVMSG" && message[tag: "+draft/reply"] == question
                }
                #expect(answer[tag: ServerTag.account] == "rota")
                #expect(answer[tag: ServerTag.bot] != nil)
                #expect(answer.parameters.last?.hasSuffix(": anna.") == true)

                // What comes after a notice and something that is not for it is answered first, and they never are.
                try await anna.ask("NOTICE", "#desk", "@rota")
                try await anna.say("who is on duty?", in: "#desk")
                let last = try await anna.say("rota: tomorrow?", in: "#desk")
                try await anna.hears("who comes next") { $0[tag: "+draft/reply"] == last }
                let said = anna.heard.filter { $0[tag: ServerTag.account] == "rota" && $0.command == "PRIVMSG" }
                // The day's line is posted at its hour, whenever the test is run.
                #expect(said.filter { $0.parameters.last?.hasPrefix("On duty today") != true }.count == 2)

                try await daemon.town.administer("bot", "reload", "rota")
                let again = try await anna.asksUntilAnswered("@rota friday", in: "#desk")
                #expect(again.parameters.last?.hasPrefix("Friday ") == true)
            }
        }

        @Test("Without the scope to reply it is refused, whatever it is written in")
        func scopes() async throws {
            try await stand(scopes: #""read""#) { anna, daemon in
                try await anna.say("@rota", in: "#desk")
                try await eventually("the bot is refused; the daemon says: \(daemon.child.errors.suffix(400))") {
                    daemon.child.errors.contains("the server refused PRIVMSG (MISSING_SCOPE)")
                }
                #expect(!anna.heard.contains { $0[tag: ServerTag.account] == "rota" && $0.command == "PRIVMSG" })
            }
        }

        @Test(
            "It comes with a pinned certificate and a password, and is back after a restart",
            .enabled(if: Programs.areInstalled("openssl"), "openssl is not installed."))
        func foreign() async throws {
            try await Visit.pay { visit in
                let pin = try await visit.town.fingerprint()
                _ = try RotaBot.start("bert", in: visit.town, pin: pin, channel: visit.channel)
                try await visit.firstHour { anna in
                    try await anna.seesBert(in: visit.channel)
                    _ = try await anna.asksUntilAnswered("@bert", in: visit.channel)
                }
                try await visit.afterRestart { anna in
                    _ = try await anna.asksUntilAnswered("@bert tomorrow", in: visit.channel)
                }
            }
        }

        /// A daemon that runs the bot, and anna beside it in the channel.
        private func stand(scopes: String, _ body: (Person, Daemon) async throws -> Void) async throws {
            try await Town.stand(Plan(accounts: ["anna"], communities: ["desk"])) { town in
                try RotaBot.install(in: town, channel: "#desk", scopes: scopes)
                try town.configure(["bots": [#"directory = "\#(town.folder)/bots""#, #"enabled = ["rota"]"#]])
                let daemon = try await Daemon.start(in: town)
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    try await anna.join("#desk")
                    try await anna.seesRota(in: "#desk")
                    try await body(anna, daemon)
                }
            }
        }
    }
}

extension Person {
    fileprivate func seesRota(in channel: String) async throws {
        try await eventually("rota is in \(channel)") {
            try await ask("NAMES", channel).contains { line in
                line.numeric == .rplNamReply && line.parameters.last?.contains("rota") == true
            }
        }
    }

    /// Asks a bot that may just be coming in; the first answer.
    fileprivate func asksUntilAnswered(_ words: String, in channel: String) async throws -> IRCMessage {
        var asked: Set<String> = []
        return try await eventually("\(words) is answered") {
            asked.insert(try await say(words, in: channel))
            for _ in 0..<500 {
                if let answer = heard.first(where: { asked.contains($0[tag: "+draft/reply"] ?? "") }) { return answer }
                // An answer to an earlier question counts as well; asking all the time would be a flood.
                try await Task.sleep(for: .milliseconds(4))
            }
            return nil
        }
    }
}
