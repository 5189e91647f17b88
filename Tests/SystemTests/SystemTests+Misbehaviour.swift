import Testing

extension SystemTests {
    /// What comes over the wire from people and programs that do it wrong.
    @Suite("Misbehaviour on a connection", .timeLimit(.minutes(2)))
    struct Misbehaviour {
        private static let plan = Plan(accounts: ["anna", "bert"], communities: ["it-help"])

        @Test("a wrong password is answered with 904, and the right one is welcome after it")
        func wrongPassword() async throws {
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                let wire = try Wire(port: town.plainPort)
                try wire.send("CAP LS 302", "NICK anna", "USER anna 0 * :anna", "CAP REQ :sasl")
                try await wire.line(with: " ACK ")
                try await wire.prove("anna", password: "tea", gives: " 904 ")
                try await wire.prove("nobody", password: "tea", gives: " 904 ")
                try await wire.prove("anna", password: Town.password(of: "anna"), gives: " 903 ")
                try wire.send("CAP END")
                try await wire.line(with: " 001 ")
            }
        }

        @Test("who goes on guessing is cut off")
        func guessing() async throws {
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                let wire = try Wire(port: town.plainPort)
                try wire.send("CAP LS 302", "NICK anna", "USER anna 0 * :anna", "CAP REQ :sasl")
                try await wire.line(with: " ACK ")
                for number in 1...2 {
                    try await wire.prove("anna", password: "tea \(number)", gives: " 904 ")
                }
                try await wire.prove("anna", password: "tea 3", gives: "ERROR")
                try await wire.isClosedByServer()
            }
        }

        @Test("without an account nobody gets in, is told so, and may still log in")
        func noAccount() async throws {
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                let wire = try Wire(port: town.plainPort)
                try wire.send("NICK anna", "USER anna 0 * :anna")
                try await wire.line(with: "Log in to an account first")
                try wire.send("JOIN #it-help")
                try await wire.line(with: " 451 ")
                try wire.send("CAP REQ :sasl")
                try await wire.line(with: " ACK ")
                try await wire.prove("anna", password: Town.password(of: "anna"), gives: " 903 ")
                try wire.send("CAP END")
                try await wire.line(with: " 001 ")
            }
        }

        @Test("a line that is too long, no UTF-8 or no command is answered, and nothing else happens")
        func lines() async throws {
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                let wire = try await Wire.logIn("anna", in: town)
                try wire.send("JOIN #it-help", "PRIVMSG #it-help :before")
                try await wire.line(with: " 366 ")

                try wire.send("PRIVMSG #it-help :" + String(repeating: "x", count: 600))
                try await wire.line(with: " 417 ")
                try await wire.isAlive()
                try wire.send("@+x=" + String(repeating: "y", count: 9_000) + " PRIVMSG #it-help :z")
                try await wire.line(with: " 417 ")
                try await wire.isAlive()
                try wire.send(Array("PRIVMSG #it-help :".utf8) + [0xFF, 0xFE] + Array("\r\n".utf8))
                try await wire.line(with: "The line is not UTF-8")
                try await wire.isAlive()
                try wire.send("BREW coffee")
                try await wire.line(with: " 421 ")
                try wire.send("JOIN", "PRIVMSG #it-help")
                try await wire.line(with: " 461 ")
                try await wire.line(with: " 412 ")
                try wire.send(Array("\r\n\r\n:\r\n@\r\n @ \r\n".utf8))
                try await wire.isAlive()

                try wire.send("PRIVMSG #it-help :after")
                try await wire.isAlive()
                let bert = Person("bert", in: town)
                try await Person.gather([bert]) {
                    try await bert.join("#it-help")
                    #expect(try await bert.texts(of: "#it-help") == ["before", "after"])
                }
            }
        }

        @Test("a bot's manifest with an unknown scope is named with file and line, and all else runs")
        func botManifest() async throws {
            try await Town.stand(Self.plan) { town in
                let path = try town.write(
                    """
                    name = "barista"
                    description = "Makes coffee."
                    account = "barista"
                    channels = ["#it-help"]
                    scopes = ["read", "brew"]

                    """, to: "bots/barista/bot.toml")
                try town.configure([
                    "bots": [#"enabled = ["barista"]"#, "directory = \"\(town.folder)/bots\""]
                ])
                let (status, child) = try await town.fikad(["check-config"])
                #expect(status == .exited(78))
                #expect(child.errors.contains("\(path):5: ") && child.errors.contains(#""brew""#), "\(child.errors)")

                let daemon = try await Daemon.start(in: town)
                try await eventually("the log names the manifest") { daemon.child.errors.contains("\(path):5: ") }
                #expect(try await town.administer("bot", "list").contains("barista"))
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    try await anna.join("#it-help")
                    try await anna.say("everything else runs", in: "#it-help")
                }
            }
        }
    }
}
