import Foundation
import Testing

extension SystemTests {
    /// What keeps a daemon from starting: each says what is wrong, ends with its own status, and harms nothing.
    @Suite("A daemon that cannot start", .timeLimit(.minutes(2)))
    struct Refusal {
        private static let needsOpenSSL: ConditionTrait = .enabled(
            if: Programs.areInstalled("openssl"), "openssl is not installed.")

        @Test("a certificate or key that is missing is named", needsOpenSSL, arguments: ["tls.crt", "tls.key"])
        func missing(_ file: String) async throws {
            try await Town.stand(Plan(usesTLS: true)) { town in
                try FileManager.default.removeItem(atPath: "\(town.folder)/\(file)")
                let (status, errors) = try await Daemon.refuse(in: town)
                #expect(status == .exited(78), "\(errors)")
                #expect(errors.contains("There is no") && errors.contains("\(town.folder)/\(file)"), "\(errors)")
            }
        }

        @Test("a certificate that has expired is named with its date", needsOpenSSL)
        func expired() async throws {
            try await Town.stand(Plan(usesTLS: true)) { town in
                try await town.expireCertificate()
                let (status, errors) = try await Daemon.refuse(in: town)
                #expect(status == .exited(78), "\(errors)")
                #expect(errors.contains("\(town.certificatePath) expired on "), "\(errors)")
            }
        }

        @Test("a key that belongs to another certificate is named", needsOpenSSL)
        func mismatch() async throws {
            try await Town.stand(Plan(usesTLS: true)) { town in
                try await town.makeCertificate(name: "other")
                try town.replace("tls.key", with: "other.key")
                let (status, errors) = try await Daemon.refuse(in: town)
                #expect(status == .exited(78), "\(errors)")
                #expect(errors.contains("does not belong to the certificate"), "\(errors)")
            }
        }

        @Test("a file that holds no certificate is named", needsOpenSSL)
        func noCertificate() async throws {
            try await Town.stand(Plan(usesTLS: true)) { town in
                try town.write("coffee\n", to: "tls.crt")
                let (status, errors) = try await Daemon.refuse(in: town)
                #expect(status == .exited(78), "\(errors)")
                #expect(errors.contains("holds no certificate"), "\(errors)")
            }
        }

        @Test("a port in use is named, and who has it goes on")
        func portInUse() async throws {
            try await Town.stand(Plan(accounts: ["anna"])) { town in
                let daemon = try await Daemon.start(in: town)
                var plan = Plan()
                plan.more = "\n[[listener]]\nport = \(town.plainPort)\n"
                try await Town.stand(plan) { other in
                    let (status, errors) = try await Daemon.refuse(in: other)
                    #expect(status == .exited(69), "\(errors)")
                    #expect(errors.contains("127.0.0.1:\(town.plainPort): another program does"), "\(errors)")
                }
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) { try await anna.ask("VERSION") }
                #expect(daemon.child.isRunning)
            }
        }

        @Test("a second daemon on the same folder is refused, and the first goes on")
        func secondDaemon() async throws {
            try await Town.stand(Plan(accounts: ["anna"])) { town in
                let daemon = try await Daemon.start(in: town)
                var plan = Plan()
                plan.dataFolder = town.dataFolder
                try await Town.stand(plan) { other in
                    let (status, errors) = try await Daemon.refuse(in: other)
                    #expect(status == .exited(75), "\(errors)")
                    #expect(errors.contains("is in use by process"), "\(errors)")
                }
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) { try await anna.ask("VERSION") }
                #expect(daemon.child.isRunning)
            }
        }

        @Test(
            "a data folder that is none, is not there or cannot be written is named",
            arguments: [
                "/proc/fika", "/dev/null", "/dev/null/fika",
            ])
        func dataFolder(_ folder: String) async throws {
            var plan = Plan()
            plan.dataFolder = folder
            try await Town.stand(plan) { town in
                let (status, errors) = try await Daemon.refuse(in: town)
                #expect(status == .exited(73), "\(errors)")
                #expect(errors.contains(folder), "\(errors)")
            }
        }

        @Test("a folder on a disk that is mounted for reading only is named", Mount.isAllowed)
        func readOnly() async throws {
            try await Town.stand(Plan(accounts: ["anna"])) { town in
                try await Mount.readOnly(town.dataFolder, in: town) {
                    let (status, errors) = try await Daemon.refuse(in: town)
                    #expect(status == .exited(73), "\(errors)")
                    #expect(errors.contains(town.dataFolder), "\(errors)")
                }
                _ = try await Daemon.start(in: town)
                #expect(try await town.administer("account", "list").contains("anna"), "Nothing is lost.")
            }
        }

        @Test("a data base of a newer release is refused and left as it is")
        func newerSchema() async throws {
            try await Town.stand(Plan(accounts: ["anna"])) { town in
                let file = town.dataFolder + "/fika.sqlite"
                try Database.execute("INSERT INTO grdb_migrations VALUES ('99')", in: file)
                let (status, errors) = try await Daemon.refuse(in: town)
                #expect(status == .exited(78), "\(errors)")
                #expect(errors.contains("schema 99"), "\(errors)")

                try Database.execute("DELETE FROM grdb_migrations WHERE identifier = '99'", in: file)
                _ = try await Daemon.start(in: town)
                #expect(try await town.administer("account", "list").contains("anna"), "Nothing is lost.")
            }
        }
    }
}
