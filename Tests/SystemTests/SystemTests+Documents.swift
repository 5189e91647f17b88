import Foundation
import IRCClient
import IRCWire
import Testing

extension SystemTests {
    @Suite("Documents and kill -9", .timeLimit(.minutes(3)))
    struct Documents {
        /// So large that the kill comes in the middle.
        private static let largeBytes: off_t = 1_073_741_824

        private struct Link {
            let number: String
            let address: String
        }

        private func plan(_ port: Int) -> Plan {
            var plan = Plan(accounts: ["anna"])
            plan.settings["web"] = ["enabled = true", "tls = false", "port = \(port)"]
            return plan
        }

        /// A link into a new case.
        private func link(_ anna: Person) async throws -> Link {
            let opened = try await anna.ask("CASE", "OPEN", "it-incident", "*", "Printer")
            guard let number = opened.first(where: { $0.command == "CASE" })?.parameters.first else {
                throw Failed("No case: \(opened)")
            }
            return try await link(into: number, anna)
        }

        private func link(into number: String, _ anna: Person) async throws -> Link {
            let answer = try await anna.ask("CASE", "UPLOAD", number, "log", "A log")
            guard let line = answer.first(where: { $0.command == "UPLOAD" }), line.parameters.count > 5 else {
                throw Failed("No link: \(answer)")
            }
            return Link(number: number, address: line.parameters[5])
        }

        private func send(_ path: String, to link: Link) async -> TransferFault? {
            let settings = ClientSettings(host: "127.0.0.1", port: 1, security: .plaintext, nick: "anna")
            do throws(TransferFault) {
                try await FileTransfer(settings: settings).send(path, as: "system.log", to: link.address) { _, _ in }
                return nil
            } catch {
                return error
            }
        }

        private func size(of path: String) -> Int {
            (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
        }

        private func files(_ town: Town) -> [String] {
            let folder = town.dataFolder + "/files"
            return ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).filter { path in
                var isFolder: ObjCBool = false
                return FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
                    && !isFolder.boolValue
            }
        }

        @Test("an upload that the kill cut off is nowhere after the restart; one that was answered is there whole")
        func killed() async throws {
            let port = try Port.free()
            try await Town.stand(plan(port)) { town in
                let large = town.folder + "/large.log"
                _ = FileManager.default.createFile(atPath: large, contents: nil)
                truncate(large, Self.largeBytes)
                let small = try town.write("a short log", to: "small.log")

                var daemon = try await Daemon.start(in: town)
                var number = ""
                var anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    let link = try await link(anna)
                    number = link.number
                    async let fault = send(large, to: link)
                    try await eventually("some of the file has come", within: .seconds(30)) {
                        size(of: town.dataFolder + "/files/incoming/1") > 1_048_576
                    }
                    try await daemon.kill()
                    #expect(await fault != nil)
                }
                #expect(files(town) == ["incoming/1"], "what the kill left")

                daemon = try await Daemon.start(in: town)
                try await eventually("the rest is swept away") { files(town).isEmpty }
                anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    #expect(try await anna.ask("CASE", "DOCUMENTS", number).isEmpty)
                    let link = try await link(into: number, anna)
                    #expect(await send(small, to: link) == nil)
                    try await daemon.kill()
                }

                daemon = try await Daemon.start(in: town)
                #expect(files(town).count == 1)
                anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    let listed = try await anna.ask("CASE", "DOCUMENTS", number)
                    #expect(listed.map(\.command) == ["DOCUMENT", "DOCUMENTVERSION"])
                }
                #expect(try await daemon.stop().ending == .exited(0))
                let (status, child) = try await town.fikad(["verify"])
                #expect(status == .exited(0), "\(child.everything)")
            }
        }

        @Test("fika puts a file up and fetches it again, and the operator lists it")
        func carried() async throws {
            let port = try Port.free()
            try await Town.stand(plan(port)) { town in
                let path = try town.write("words of a log", to: "my log.txt")
                let daemon = try await Daemon.start(in: town)
                let script = """
                    /open it-incident Printer
                    /upload "\(path)" into 2026-0001 as log The log
                    /documents 2026-0001
                    /download D1 as \(town.folder)/copy.txt
                    """
                let year = Calendar(identifier: .gregorian).dateComponents(in: .gmt, from: Date()).year ?? 0
                let (status, child) = try await town.run(
                    Programs.fika,
                    [
                        "--server", "127.0.0.1:\(town.plainPort)", "--no-tls", "--account", "anna",
                        "--password-file", try town.write(Town.password(of: "anna"), to: "password"),
                    ], input: script.replacing("2026-0001", with: "\(year)-0001") + "\n")
                #expect(status == .exited(0), "\(child.everything)")
                #expect(child.output.contains("The log (log, "), "\(child.everything)")
                #expect(try String(contentsOfFile: town.folder + "/copy.txt", encoding: .utf8) == "words of a log")
                let listed = try await town.administer("case", "documents", "\(year)-0001")
                #expect(listed.contains("D1") && listed.contains("The log"))
                try await daemon.stop()
            }
        }
    }
}
