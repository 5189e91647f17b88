import Foundation
import IRCWire
import Testing

extension SystemTests {
    /// `fika` on the terminal of somebody who never used it, and of somebody whose network is bad.
    @Suite(
        "First start and robustness", .timeLimit(.minutes(2)),
        .enabled(if: FikaTerminal.isThere, "\(FikaTerminal.whyNot)"))
    struct Terminals {
        private static let plan = Plan(accounts: ["anna", "bert"], communities: ["it-help"], usesTLS: true)

        @Test(
            "It asks, shows the certificate, logs in, keeps the secret for its owner, and knows all that the next time",
            arguments: [(40, 12), (80, 24), (200, 60)])
        func firstStart(columns: Int, rows: Int) async throws {
            guard Programs.areInstalled("openssl") else { return }
            try await Town.stand(Self.plan) { town in
                _ = try await Daemon.start(in: town)
                let home = town.folder + "/home"
                try await FikaTerminal.run(["--plain"], in: town, columns: columns, rows: rows, home: home) { fika in
                    try await fika.shows("Server [localhost]:")
                    try await fika.enter("127.0.0.1:\(town.securePort)")
                    try await fika.shows("name [bert]:")
                    try await fika.enter("")
                    try await fika.shows("is not shown)")
                    try await fika.enter("not that")
                    try await fika.shows("Type yes")
                    try await fika.enter("yes")
                    try await fika.shows("Once more:")
                    try await fika.enter(Town.password(of: "bert"))
                    try await fika.shows("[1]")
                    try await fika.enter("")
                    try await fika.shows("[none]:")
                    try await fika.enter("#it-help")
                    try await fika.shows("#it-help You are in.")
                    try await fika.enter("/quit")
                    try await fika.shows("ended 0")
                }
                let folder = home + "/.config/fika"
                let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
                #expect(files == ["fika.toml", "known-servers", "server.password"])
                for file in files {
                    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + file)
                    #expect(attributes[.posixPermissions] as? Int == 0o600)
                }
                let settings = try String(contentsOfFile: folder + "/fika.toml", encoding: .utf8)
                #expect(!settings.contains(Town.password(of: "bert")))
                try await FikaTerminal.run(["--plain"], in: town, columns: columns, rows: rows, home: home) { fika in
                    try await fika.shows("#it-help You are in.")
                }
            }
        }

        @Test("What is typed while the server is away arrives once, in order, when it is back")
        func away() async throws {
            try await Town.stand(Plan(accounts: ["anna", "bert"], communities: ["it-help"])) { town in
                let daemon = try await Daemon.start(in: town)
                try await FikaTerminal.run(Self.login(town), in: town) { fika in
                    try await fika.shows("#it-help You are in.")
                    try await fika.enter("before")
                    try await fika.shows("<bert> before")
                    try await daemon.stop()
                    try await fika.shows("Trying again in")
                    try await fika.enter("meanwhile one")
                    try await fika.shows("this goes to #it-help")
                    try await fika.enter("meanwhile two")
                    _ = try await Daemon.start(in: town)
                    try await fika.shows("<bert> meanwhile two")
                }
                #expect(try await Self.said(in: town) == ["before", "meanwhile one", "meanwhile two"])
            }
        }

        @Test("A message whose answer was lost on the way is found in the history and not said twice")
        func lostAnswer() async throws {
            try await Town.stand(Plan(accounts: ["anna", "bert"], communities: ["it-help"])) { town in
                _ = try await Daemon.start(in: town)
                let relay = try Relay(to: town.plainPort, cuttingAfter: "only once")
                defer { relay.stop() }
                try await FikaTerminal.run(Self.login(town, port: relay.port), in: town) { fika in
                    try await fika.shows("#it-help You are in.")
                    try await fika.enter("only once")
                    try await fika.shows("The server had stored 1 message before the connection was lost.")
                    try await fika.enter("and on")
                    try await fika.shows("<bert> and on")
                    try await fika.enter("/outbox")
                    try await fika.shows("Nothing waits to be sent.")
                }
                #expect(relay.hasCut)
                #expect(try await Self.said(in: town) == ["only once", "and on"])
            }
        }

        @Test("Whoever leaves while something is asked that never is answered ends well")
        func leaving() async throws {
            try await Town.stand(Plan(accounts: ["bert"], communities: ["it-help"])) { town in
                _ = try await Daemon.start(in: town)
                let relay = try Relay(to: town.plainPort, silentAfter: "DIGEST")
                defer { relay.stop() }
                try await FikaTerminal.run(Self.login(town, port: relay.port), in: town) { fika in
                    try await fika.shows("#it-help You are in.")
                    try await eventually("it asks what waits") { relay.hasCut }
                    try await fika.enter("/quit")
                    try await fika.shows("ended 0")
                }
            }
        }

        @Test(
            "A certificate of one's own logs in without a password",
            .enabled(if: Programs.areInstalled("openssl"), "openssl is not installed."))
        func certificate() async throws {
            try await Town.stand(Self.plan) { town in
                try await town.makeCertificate(name: "bert")
                let print = try await town.fingerprint(of: "bert")
                try await town.administer("account", "certificate", "add", "bert", print)
                _ = try await Daemon.start(in: town)
                let settings = try town.write(
                    """
                    language = "nl"
                    [[server]]
                    name = "town"
                    address = "127.0.0.1:\(town.securePort)"
                    account = "bert"
                    certificate = "bert.crt"
                    certificate_key = "bert.key"
                    pin = "\(try await town.fingerprint())"
                    channels = ["#it-help"]
                    """, to: "fika.toml")
                let (checked, verdict) = try await town.run(Programs.fika, ["--config", settings, "--check-config"])
                #expect(checked == .exited(0) && verdict.output.contains("is in orde"), "\(verdict.everything)")
                try await FikaTerminal.run(["--plain", "--config", settings], in: town) { fika in
                    try await fika.shows("Verbonden. Je bent bert.")
                    try await fika.enter("/whois bert")
                    try await fika.shows("is logged in as")
                }
            }
        }

        @Test("A text that was begun is there again after a crash, and after that no more once it was sent")
        func draft() async throws {
            try await Town.stand(Plan(accounts: ["bert"], communities: ["it-help"])) { town in
                _ = try await Daemon.start(in: town)
                let home = town.folder + "/home"
                try await FikaTerminal.run(Self.login(town), in: town, home: home) { fika in
                    try await fika.shows("#it-help You are in.")
                    try await fika.type("half a thought")
                    let folder = home + "/.local/state/fika"
                    try await eventually("the draft is on the disk") {
                        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
                        return files.contains { name in
                            (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))?
                                .contains("half a thought") == true
                        }
                    }
                    try await fika.crash()
                }
                try await FikaTerminal.run(Self.login(town), in: town, home: home) { fika in
                    try await fika.shows("#it-help> half a thought")
                    try await fika.press("Enter")
                    try await fika.shows("<bert> half a thought")
                    try await fika.enter("/drafts")
                    try await fika.shows("There are no drafts.")
                }
            }
        }

        /// What anna reads in #it-help afterwards.
        private static func said(in town: Town) async throws -> [String] {
            let anna = Person("anna", in: town)
            var said: [String] = []
            try await Person.gather([anna]) {
                try await anna.join("#it-help")
                said = try await anna.ask("CHATHISTORY", "LATEST", "#it-help", "*", "50").compactMap { line in
                    line.command == "PRIVMSG" ? line.parameters.last : nil
                }
            }
            return said
        }

        /// Without a question: in the clear, to this machine, with the password from a file.
        private static func login(_ town: Town, port: Int? = nil) throws -> [String] {
            let file = try town.write(Town.password(of: "bert") + "\n", to: "bert.password")
            return [
                "--plain", "--server", "127.0.0.1:\(port ?? town.plainPort)", "--no-tls", "--account", "bert",
                "--password-file", file, "--join", "#it-help",
            ]
        }
    }
}
