import Foundation
import Testing

extension SystemTests {
    @Suite("Looking after a daemon", .timeLimit(.minutes(2)))
    struct Backup {
        private static let plan = Plan(
            accounts: ["anna", "bert"], communities: ["it-help"], cases: ["Printer on fire"])

        @Test("a backup taken while people talk is sound, holds what was echoed, and can be started from")
        func restored() async throws {
            try await Town.stand(Self.plan) { town in
                let copy = town.folder + "/monday.sqlite"
                let daemon = try await Daemon.start(in: town)
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    try await anna.join("#it-help")
                    try await anna.say("before the backup", in: "#it-help")
                    try await town.administer("backup", copy)
                    try await anna.say("after the backup", in: "#it-help")
                }
                try await daemon.stop()
                #expect(try await town.administer("verify", copy).contains("sound"))
                let (status, child) = try await town.fikad(["backup", copy])
                #expect(status == .exited(73) && child.errors.contains("is there already"), "\(child.everything)")

                let files = FileManager.default
                try files.removeItem(atPath: town.dataFolder)
                try files.createDirectory(
                    atPath: town.dataFolder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
                try files.moveItem(atPath: copy, toPath: town.dataFolder + "/fika.sqlite")
                _ = try await Daemon.start(in: town)
                let bert = Person("bert", in: town)
                try await Person.gather([bert]) {
                    try await bert.join("#it-help")
                    #expect(try await bert.texts(of: "#it-help") == ["before the backup"])
                    #expect(try await bert.search("backup", in: "#it-help").count == 1)
                }
                #expect(try await town.administer("case", "list").contains("Printer on fire"))
            }
        }

        @Test("administration does the same with the daemon and without", arguments: [true, false])
        func administered(isRunning: Bool) async throws {
            try await Town.stand(Self.plan) { town in
                if isRunning { _ = try await Daemon.start(in: town) }
                try await town.addAccount("cees")
                try await town.administer("account", "disable", "bert")
                try await town.administer("community", "create", "news", "--kind", "announcements", "--title", "News")
                if !isRunning { _ = try await Daemon.start(in: town) }

                let cees = Person("cees", in: town)
                try await Person.gather([cees]) { try await cees.join("#news") }
                let wire = try Wire(port: town.plainPort)
                try wire.send("CAP LS 302", "NICK bert", "USER bert 0 * :bert", "CAP REQ :sasl")
                try await wire.line(with: " ACK ")
                try await wire.prove("bert", password: Town.password(of: "bert"), gives: " 904 ")
                #expect(try await town.administer("status").contains("uptime_seconds"))
            }
        }

        @Test("what needs the daemon says that there is none", arguments: ["status", "reload"])
        func absent(_ command: String) async throws {
            try await Town.stand { town in
                let (status, child) = try await town.fikad([command])
                #expect(status == .exited(69), "\(child.everything)")
                #expect(child.errors.contains("no fikad is running on \(town.dataFolder)"), "\(child.errors)")
            }
        }

        @Test("the administration's socket and the data are for their owner alone")
        func permissions() async throws {
            try await Town.stand(Self.plan) { town in
                let daemon = try await Daemon.start(in: town)
                for name in try FileManager.default.contentsOfDirectory(atPath: town.dataFolder) {
                    let attributes = try FileManager.default.attributesOfItem(atPath: "\(town.dataFolder)/\(name)")
                    let mode = try #require(attributes[.posixPermissions] as? Int)
                    #expect(mode & 0o077 == 0, "\(name) has mode \(String(mode, radix: 8))")
                }
                try await daemon.stop()
            }
        }

        @Test("passwords are in no log, however much is logged")
        func secrets() async throws {
            var plan = Self.plan
            plan.settings["log"] = [#"level = "trace""#]
            plan.settings["server"] = [#"name = "fika.test""#, #"password = "swordfish""#]
            plan.more = "\n[[oper]]\nname = \"root\"\npassword = \"octopus\"\n"
            try await Town.stand(plan) { town in
                let daemon = try await Daemon.start(in: town)
                try await daemon.stop()
                for secret in ["swordfish", "octopus"] {
                    let isShown = daemon.child.errors.contains(secret)
                    #expect(!isShown, "\(secret) is in the log.")
                }
            }
        }
    }
}
