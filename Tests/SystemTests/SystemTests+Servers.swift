import Foundation
import IRCWire
import Testing

extension SystemTests {
    /// `fika` on two servers at once.
    @Suite("Two servers", .timeLimit(.minutes(2)), .enabled(if: FikaTerminal.isThere, "\(FikaTerminal.whyNot)"))
    struct Servers {
        private static let plan = Plan(accounts: ["anna", "bert"], communities: ["it-help"])

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

        /// Bert on both, with anna in #it-help of each; the daemon is the region's.
        private static func atWork(
            _ arguments: [String],
            _ body: @Sendable (Town, Person, Person, Daemon, FikaTerminal) async throws -> Void
        ) async throws {
            try await Town.stand(plan) { town in
                _ = try await Daemon.start(in: town)
                try await Town.stand(plan) { region in
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
            address = "127.0.0.1:\(town.plainPort)"
            tls = false
            account = "bert"
            password_file = "bert.password"
            channels = ["#it-help"]

            """
        }
    }
}
