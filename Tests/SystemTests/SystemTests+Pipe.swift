import Testing

extension SystemTests {
    @Suite("fika in a pipe", .timeLimit(.minutes(2)))
    struct Pipe {
        private static let plan = Plan(
            accounts: ["anna", "bert"], communities: ["it-help"], cases: ["Printer on fire"],
            usesTLS: Programs.areInstalled("openssl"))

        @Test("exit status 0 means that every line is stored")
        func stored() async throws {
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                let (status, child) = try await fika(town, ["--send", "#it-help"], input: "one\ntwo\n\nthree")
                #expect(status == .exited(0), "\(child.everything)")
                #expect(child.everything.isEmpty, "A pipe that works says nothing.")
                #expect(try await history(town) == ["one", "two", "three"])
            }
        }

        @Test("over TLS it wants to know the certificate, and says which it met", Self.needsTLS)
        func pinned() async throws {
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                let pin = try await town.fingerprint()
                let secure = ["--server", "127.0.0.1:\(town.securePort)", "--send", "#it-help"]
                let (asked, first) = try await fika(town, secure, input: "one\n", isSecure: true)
                #expect(asked == .exited(78), "\(first.everything)")
                let said = first.errors.filter { $0 != ":" }.lowercased()
                #expect(said.contains(pin), "\(first.errors)")

                let (status, second) = try await fika(town, secure + ["--pin", pin], input: "two\n", isSecure: true)
                #expect(status == .exited(0), "\(second.everything)")
                #expect(try await history(town) == ["two"])
            }
        }

        private static let needsTLS: ConditionTrait = .enabled(
            if: Programs.areInstalled("openssl"), "openssl is not installed.")

        @Test("a wrong password, a closed door and a server that is not there end with a sentence and their status")
        func refused() async throws {
            try await Town.stand(Self.plan) { town in
                let (absent, first) = try await fika(town, ["--send", "#it-help"], input: "one\n")
                #expect(absent == .exited(69) && first.errors.contains("Nothing listens"), "\(first.everything)")

                _ = try await Daemon.start(in: town)
                let (wrong, second) = try await fika(town, ["--send", "#it-help"], input: "one\n", password: "tea")
                #expect(wrong == .exited(77), "\(second.everything)")
                #expect(second.errors.contains("does not accept this password"), "\(second.errors)")

                let (closed, third) = try await fika(town, ["--send", "#no such"], input: "one\n")
                #expect(closed == .exited(64) && !third.errors.isEmpty, "\(third.everything)")
                #expect(try await history(town).isEmpty)
            }
        }

        @Test("a script on standard input does what a person would type")
        func script() async throws {
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    try await anna.join("#it-help")
                    try await anna.say("Who has a spare toner?", in: "#it-help")
                }
                let script = "/join #it-help\n/cases\n/communities\nI have.\n/history\n/search toner\n"
                let (status, child) = try await fika(town, [], account: "bert", input: script)
                #expect(status == .exited(0), "\(child.everything)")
                for words in ["Printer on fire", "it-help", "Who has a spare toner?", "I have."] {
                    #expect(child.output.contains(words), "\(child.everything)")
                }
                #expect(try await history(town) == ["Who has a spare toner?", "I have."])
            }
        }

        @Test("a command of a script that is refused shows in the exit status")
        func refusedCommand() async throws {
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                let (status, child) = try await fika(town, [], input: "/case 1999-0001\n")
                #expect(status == .exited(77), "\(child.everything)")
                #expect(child.everything.contains("no such case"), "\(child.everything)")
            }
        }

        private func fika(
            _ town: Town, _ arguments: [String], account: String = "anna", input: String, password: String? = nil,
            isSecure: Bool = false
        ) async throws -> (status: Child.Ending, child: Child) {
            let file = try town.write((password ?? Town.password(of: account)) + "\n", to: "password-\(account)")
            let plain = isSecure ? [] : ["--no-tls", "--server", "127.0.0.1:\(town.plainPort)"]
            return try await town.run(
                Programs.fika, plain + ["--account", account, "--password-file", file] + arguments, input: input,
                environment: ["XDG_CONFIG_HOME": town.folder])
        }

        private func history(_ town: Town) async throws -> [String] {
            let reader = Person("anna", in: town)
            var texts: [String] = []
            try await Person.gather([reader]) {
                try await reader.join("#it-help")
                texts = try await reader.texts(of: "#it-help")
            }
            return texts
        }
    }
}
