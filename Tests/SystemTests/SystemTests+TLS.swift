import IRCClient
import IRCWire
import Testing

extension SystemTests {
    @Suite(
        "TLS, judged by openssl", .timeLimit(.minutes(2)),
        .enabled(if: Programs.areInstalled("openssl"), "openssl is not installed."))
    struct TLS {
        private static let plan = Plan(accounts: ["anna", "bert"], communities: ["it-help"], usesTLS: true)

        @Test("1.2 and 1.3 are spoken", arguments: [("-tls1_3", "TLSv1.3"), ("-tls1_2", "TLSv1.2")])
        func spoken(_ option: String, _ name: String) async throws {
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                let child = try await client(town, option)
                #expect(child.everything.contains("Protocol version: \(name)"), "\(child.everything)")
                #expect(child.everything.contains("CN = fika.test"), "\(child.everything)")
            }
        }

        @Test("1.1 is refused by the server, not only by the client")
        func refused() async throws {
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                let child = try await client(town, "-tls1_1", "-cipher", "ALL:@SECLEVEL=0")
                #expect(child.everything.contains("alert protocol version"), "\(child.everything)")
                #expect(!child.everything.contains("Protocol version: TLSv1.1"), "\(child.everything)")
            }
        }

        @Test("after a renewal and SIGHUP new connections see the new certificate, and old ones talk on")
        func renewal() async throws {
            try await Town.stand(Self.plan) { town in
                let daemon = try await Daemon.start(in: town)
                let before = try await town.fingerprint()
                let anna = Person("anna", in: town, pin: before)
                try await Person.gather([anna]) {
                    try await anna.join("#it-help")
                    try await town.makeCertificate()
                    let after = try await town.fingerprint()
                    #expect(after != before)
                    daemon.reload()
                    try await eventually("the new certificate is shown") { try await shown(town) == after }

                    let bert = Person("bert", in: town, pin: after)
                    try await Person.gather([bert]) {
                        try await bert.join("#it-help")
                        try await anna.say("still here", in: "#it-help")
                        try await bert.hears("anna") { $0.parameters.last == "still here" }
                    }
                    let late = Person("bert", in: town, pin: before)
                    await #expect(throws: ClientFailure.self) { try await Person.gather([late]) {} }
                }
            }
        }

        @Test("a renewal that is no good is told, and the old certificate stays")
        func badRenewal() async throws {
            try await Town.stand(Self.plan) { town in
                let daemon = try await Daemon.start(in: town)
                let before = try await town.fingerprint()
                try await town.makeCertificate(name: "other")
                try town.replace("tls.key", with: "other.key")
                daemon.reload()
                try await eventually("the log tells of it") {
                    daemon.child.errors.contains("does not belong to the certificate")
                }
                #expect(try await shown(town) == before)
                #expect(daemon.child.isRunning)
            }
        }

        @Test(
            "a client that reads little at a time has all of what was said, without waiting for the next word",
            .enabled(if: SmallReader.canRun, "Python is not installed."), arguments: [1, 5, 50])
        func littleAtATime(answers: Int) async throws {
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                #expect(try await SmallReader.hear(answers, as: "anna", in: town) == "\(answers + 1)\n")
            }
        }

        private func client(_ town: Town, _ options: String...) async throws -> Child {
            let openssl = try #require(Programs.installed("openssl"))
            let (_, child) = try await town.run(
                openssl, ["s_client", "-connect", "127.0.0.1:\(town.securePort)", "-brief"] + options, input: "QUIT\r\n"
            )
            return child
        }

        /// The fingerprint of the certificate that a new connection is shown.
        private func shown(_ town: Town) async throws -> String {
            let openssl = try #require(Programs.installed("openssl"))
            let (_, child) = try await town.run(
                openssl, ["s_client", "-connect", "127.0.0.1:\(town.securePort)", "-showcerts"])
            let text = try await town.tool(
                "openssl", "x509", "-noout", "-fingerprint", "-sha256", input: child.output)
            return Town.fingerprint(in: text)
        }
    }
}
