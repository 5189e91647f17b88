import Foundation
import IRCClient
import IRCWire
import Testing

extension SystemTests {
    /// `FIKA_CUTS` and `FIKA_SEED` say how many cuts and which: `make powercut CUTS=500`.
    @Suite("A power cut", .timeLimit(.minutes(60)))
    struct PowerCut {
        private static let names = ["anna", "bert", "cees", "dora"]
        private static let uploads = 6
        private static let messagesPerSender = 500

        private static let environment = ProcessInfo.processInfo.environment
        private static let cuts = environment["FIKA_CUTS"].flatMap { Int($0) } ?? 12
        private static let seed = environment["FIKA_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...999_999)

        private struct Findings {
            var acknowledged = 0
            var lost = 0
            var uploads = 0
            var uploadsLost = 0
            var complaints: [String] = []
        }

        @Test("whatever the disk makes of writes that were not synced: what anybody was told of is there, and whole")
        func nothingIsLost() async throws {
            let findings = try await findings(synchronous: "full")
            #expect(findings.complaints.isEmpty, "seed \(Self.seed): \(findings.complaints.prefix(5))")
            #expect(findings.acknowledged > 0 && findings.lost == 0, "seed \(Self.seed)")
            #expect(findings.uploads > 0 && findings.uploadsLost == 0, "seed \(Self.seed)")
        }

        @Test("with synchronous = normal the same cuts do take what people saw, and leave the store whole")
        func lowered() async throws {
            let findings = try await findings(synchronous: "normal")
            #expect(findings.complaints.isEmpty, "seed \(Self.seed): \(findings.complaints.prefix(5))")
            #expect(findings.lost > 0, "A cut that takes nothing proves nothing.")
        }

        private func findings(synchronous: String) async throws -> Findings {
            var plan = Plan(accounts: Self.names, communities: ["load"])
            plan.settings["web"] = ["enabled = true", "tls = false", "port = \(try Port.free())"]
            plan.settings["storage"] = ["synchronous = \"\(synchronous)\""]
            var findings = Findings()
            try await Town.stand(plan) { town in
                let before = try CutDisk(town.dataFolder)
                let steps = try await record(town).steps
                findings = try await look(steps, before, town)
            }
            print(
                "synchronous = \(synchronous), seed \(Self.seed): \(Self.cuts) cuts,",
                "\(findings.acknowledged) messages acknowledged before them, \(findings.lost) lost;",
                "\(findings.uploads) uploads, \(findings.uploadsLost) lost; \(findings.complaints.count) complaints")
            return findings
        }

        // MARK: Before

        /// Everybody talks, and anna sends files, until the daemon is killed.
        private func record(_ town: Town) async throws -> Recording {
            let recorder = town.folder + "/recorder.so"
            let source = Programs.tree + "/Tests/SystemTests/PowerCut/recorder.c"
            try await town.tool("clang", "-std=gnu11", "-O1", "-shared", "-fPIC", "-o", recorder, source)
            let daemon = try await Daemon.start(
                in: town,
                environment: ["FIKA_DISK": town.dataFolder, "FIKA_RECORDING": town.folder + "/recording"],
                shell: "export LD_PRELOAD=\(recorder)")
            let senders = Self.names.enumerated().map { index, name in
                let texts = (0..<Self.messagesPerSender).map { Acknowledged.text(index * Self.messagesPerSender + $0) }
                return Sender(name, in: town, channel: "#load", texts: texts)
            }
            try await Sender.run(senders) {
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) { try await upload(anna, town) }
                try await eventually("most of it is said", within: .seconds(60)) {
                    senders.reduce(0) { $0 + $1.echoes.count } >= senders.count * Self.messagesPerSender * 3 / 4
                }
                try await daemon.kill()
            }
            return try Recording(town.folder + "/recording")
        }

        private func upload(_ anna: Person, _ town: Town) async throws {
            let opened = try await anna.ask("CASE", "OPEN", "it-incident", "*", "Printer")
            guard let number = opened.first(where: { $0.command == "CASE" })?.parameters.first else {
                throw Failed("No case: \(opened)")
            }
            for file in 0..<Self.uploads {
                let answer = try await anna.ask("CASE", "UPLOAD", number, "log", "Log \(file)")
                guard let line = answer.first(where: { $0.command == "UPLOAD" }), line.parameters.count > 5 else {
                    throw Failed("No link: \(answer)")
                }
                let path = try town.write(String(repeating: "log \(file)\n", count: 1_000), to: "log-\(file)")
                let settings = ClientSettings(host: "127.0.0.1", port: 1, security: .plaintext, nick: "anna")
                try await FileTransfer(settings: settings).send(path, as: "log", to: line.parameters[5]) { _, _ in }
            }
        }

        // MARK: After

        /// Half of the cuts come right behind something that was said: nothing may be late then.
        private func moments(_ steps: [Recording.Step], _ random: inout SeededNumbers) -> [Int: Int] {
            let said = steps.indices.filter { if case .said = steps[$0] { true } else { false } }
            var moments: [Int: Int] = [:]
            for cut in 0..<Self.cuts {
                let any = Int.random(in: steps.indices, using: &random)
                moments[cut % 2 == 0 ? any : said.randomElement(using: &random) ?? any, default: 0] += 1
            }
            return moments
        }

        private func look(_ steps: [Recording.Step], _ before: CutDisk, _ town: Town) async throws -> Findings {
            var random = SeededNumbers(seed: Self.seed)
            let moments = moments(steps, &random)
            var (disk, acknowledged, findings) = (before, Acknowledged(), Findings())
            for (number, step) in steps.enumerated() {
                disk.take(step)
                acknowledged.take(step)
                for _ in 0..<(moments[number] ?? 0) {
                    let folder = town.folder + "/cut"
                    try FileManager.default.createDirectory(
                        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
                    try disk.cut(to: folder, &random)
                    try await compare(folder, with: acknowledged, "step \(number)", town, &findings)
                    try FileManager.default.removeItem(atPath: folder)
                }
            }
            return findings
        }

        /// Opens what the cut left as an operator would, and has it verified.
        private func compare(
            _ folder: String, with acknowledged: Acknowledged, _ place: String, _ town: Town, _ findings: inout Findings
        ) async throws {
            let configuration = try String(contentsOfFile: town.configurationPath, encoding: .utf8)
            let path = try town.write(configuration.replacing(town.dataFolder, with: folder), to: "cut.toml")
            for arguments in [["account", "list", "--config", path], ["verify", folder]] {
                let (status, child) = try await town.run(Programs.fikad, arguments)
                if status != .exited(0) { findings.complaints.append("\(place): \(arguments): \(child.everything)") }
            }
            let file = folder + "/fika.sqlite"
            let texts = try Database.column("SELECT text FROM message WHERE channel_name = '#load'", in: file)
            let lost = acknowledged.messages.subtracting(texts.compactMap(Acknowledged.number))
            let documents = try Database.column("SELECT DISTINCT sha256 FROM document_file", in: file).count
            findings.acknowledged += acknowledged.messages.count
            findings.lost += lost.count
            findings.uploads += acknowledged.uploads
            findings.uploadsLost += max(0, acknowledged.uploads - documents)
        }
    }
}
