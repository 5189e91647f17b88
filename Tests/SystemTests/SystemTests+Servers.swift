import Foundation
import IRCWire
import Testing

extension SystemTests {
    /// `fika` on two servers at once.
    @Suite("Two servers", .timeLimit(.minutes(2)), .enabled(if: FikaTerminal.isThere, "\(FikaTerminal.whyNot)"))
    struct Servers {
        private static let plan = Plan(accounts: ["anna", "bert"], communities: ["it-help"])
        private static let securePlan = Plan(accounts: ["anna", "bert"], communities: ["it-help"], usesTLS: true)

        @Test("On the screen both are listed, and one that is gone stops nothing on the other")
        func screen() async throws {
            try await Self.atWork([]) { region, annaInTown, annaInRegion, daemon, fika in
                try await fika.shows("▾ region")
                try await annaInRegion.say("bert: from the region", in: "#it-help")
                try await fika.shows("@1")
                try await fika.press("M-a")
                try await fika.shows("from the region")
                try await fika.shows("bert@region")
                try await fika.enter("An answer to the region")
                try await annaInRegion.hears("the answer") { $0.parameters.last == "An answer to the region" }
                try await daemon.stop()
                try await fika.shows("region: No connection")
                try await fika.enter("Typed while it was away")
                try await fika.press("M-o")
                try await fika.shows("bert@town")
                try await fika.enter("Nothing stops the town")
                try await annaInTown.hears("the town") { $0.parameters.last == "Nothing stops the town" }
                _ = try await Daemon.start(in: region)
                try await fika.hides("region: No connection")
                try await fika.press("M-s")
                try await fika.type("away")
                try await fika.shows("region #it-help")
                try await fika.press("Enter")
                try await fika.shows("Typed while it was away")
                try await fika.enter("/quit")
                try await fika.shows("ended 0")
            }
        }

        @Test("In lines each has its server's name, and what is typed goes to the one chosen")
        func lines() async throws {
            try await Self.atWork(["--plain"]) { _, annaInTown, annaInRegion, daemon, fika in
                try await fika.shows("region| ")
                try await fika.enter("To the town")
                try await annaInTown.hears("the town") { $0.parameters.last == "To the town" }
                try await fika.enter("/server region")
                try await fika.shows("region #it-help>")
                try await fika.enter("To the region")
                try await annaInRegion.hears("the region") { $0.parameters.last == "To the region" }
                try await daemon.stop()
                try await fika.shows("Trying again in")
                try await fika.enter("/server town")
                try await fika.enter("Still here")
                try await annaInTown.hears("the town again") { $0.parameters.last == "Still here" }
                try await fika.enter("/server")
                try await fika.shows("region: No connection")
            }
        }

        @Test("In lines a search asks both, its numbers tell the answers apart, and each leads to its server")
        func search() async throws {
            try await Self.atWork(["--plain"]) { _, annaInTown, annaInRegion, _, fika in
                try await fika.shows("region| ")
                try await annaInTown.say("The printer of the town", in: "#it-help")
                try await annaInRegion.say("The printer of the region", in: "#it-help")
                // What was said is found a moment later.
                try await eventually("both are found") {
                    try await fika.enter("/search printer")
                    try await fika.shows("Asked: town, region.")
                    let screen = try await fika.capture()
                    return screen.contains("town| 1. ") && screen.contains("region| 2. ")
                        || screen.contains("region| 1. ") && screen.contains("town| 2. ")
                }
                // One of them is not where she is.
                try await fika.enter("/hit 1")
                try await fika.enter("/hit 2")
                try await fika.shows("| You are on ")
                try await fika.enter("/hit 9")
                try await fika.shows("nothing with the number 9")
            }
        }

        @Test("A certificate nobody vouches for is asked about by name while the other server goes on")
        func certificate() async throws {
            try await Self.atWork([], isSecure: true) { region, annaInTown, annaInRegion, daemon, fika in
                try await fika.shows("certificate? /trust region")
                let fingerprint = try await region.fingerprint().uppercased()
                try await fika.enter("/trust region")
                try await fika.shows("region: No authority vouches")
                try await fika.shows("\(fingerprint.prefix(2)):\(fingerprint.dropFirst(2).prefix(2)):")
                try await annaInTown.say("The town goes on", in: "#it-help")
                try await fika.shows("The town goes on")
                try await fika.enter("So it does")
                try await annaInTown.hears("the answer") { $0.parameters.last == "So it does" }
                try await fika.enter("/trust region yes")
                try await fika.hides("certificate? /trust region")
                try await annaInRegion.say("bert: from the region", in: "#it-help")
                try await fika.shows("@1")
                let known = fika.home + "/.config/fika/known-servers"
                let kept = try String(contentsOfFile: known, encoding: .utf8)
                #expect(kept.contains("127.0.0.1:\(region.securePort) sha256 "))

                try await daemon.stop()
                try await region.makeCertificate()
                _ = try await Daemon.start(in: region)
                try await fika.shows("CERTIFICATE HAS CHANGED")
                try await fika.shows("region: No connection")
                try await fika.enter("/trust region yes")
                try await fika.shows("Nothing is to be decided")
                try await annaInTown.say("Still here", in: "#it-help")
                try await fika.shows("Still here")
                #expect(try String(contentsOfFile: known, encoding: .utf8) == kept)
                try await fika.enter("/quit")
                try await fika.shows("ended 0")
            }
        }

        @Test("In lines a no leaves that server alone, and who leaves without a word has accepted nothing")
        func refusedCertificate() async throws {
            try await Self.atWork(["--plain"], isSecure: true) { _, annaInTown, _, _, fika in
                try await fika.shows("region| No authority vouches")
                try await fika.enter("To the town")
                try await annaInTown.hears("the town") { $0.parameters.last == "To the town" }
                try await fika.enter("/trust region no")
                try await fika.shows("was not accepted; nothing was sent")
                try await fika.enter("Again to the town")
                try await annaInTown.hears("the town again") { $0.parameters.last == "Again to the town" }
                try await fika.enter("/quit")
                try await fika.shows("ended 0")
                #expect(!FileManager.default.fileExists(atPath: fika.home + "/.config/fika/known-servers"))
            }
        }

        /// Bert on both, with anna in #it-help of each; the daemon is the region's.
        private static func atWork(
            _ arguments: [String], isSecure: Bool = false,
            _ body: @Sendable (Town, Person, Person, Daemon, FikaTerminal) async throws -> Void
        ) async throws {
            try await Town.stand(plan) { town in
                _ = try await Daemon.start(in: town)
                try await Town.stand(isSecure ? securePlan : plan) { region in
                    let daemon = try await Daemon.start(in: region)
                    let settings = try town.write(server("town", town) + server("region", region), to: "fika.toml")
                    let password = try town.write(Town.password(of: "bert") + "\n", to: "bert.password")
                    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: password)
                    let (annaInTown, annaInRegion) = (Person("anna", in: town), Person("anna", in: region))
                    try await Person.gather([annaInTown, annaInRegion]) {
                        for anna in [annaInTown, annaInRegion] { try await anna.join("#it-help") }
                        try await FikaTerminal.run(arguments + ["--config", settings], in: town) { fika in
                            try await fika.shows("#it-help")
                            try await body(region, annaInTown, annaInRegion, daemon, fika)
                        }
                    }
                }
            }
        }

        private static func server(_ name: String, _ town: Town) -> String {
            """
            [[server]]
            name = "\(name)"
            address = "127.0.0.1:\(town.plan.usesTLS ? town.securePort : town.plainPort)"
            tls = \(town.plan.usesTLS)
            account = "bert"
            password_file = "bert.password"
            channels = ["#it-help"]

            """
        }
    }
}
