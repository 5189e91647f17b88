import Foundation
import Testing

extension SystemTests {
    @Suite("Retention", .timeLimit(.minutes(3)))
    struct Retention {
        private static let word = "zilverreiger"
        /// Eight years after now: an incident that was fixed is kept for less.
        private static let later = ["FIKAD_TEST_CLOCK": "+8y"]

        /// Some closed incidents with this word in their channels.
        private static func closed(_ count: Int, in town: Town) async throws -> [String] {
            let daemon = try await Daemon.start(in: town)
            let list = try await town.administer("case", "list").split(whereSeparator: \.isWhitespace).map(String.init)
            let channels = list.filter { $0.hasPrefix("#") }
            let anna = Person("anna", in: town)
            for channel in channels {
                try await town.administer("case", "assign", Self.number(channel), "anna", "handler")
            }
            try await Person.gather([anna]) {
                for channel in channels {
                    try await anna.join(channel)
                    try await anna.say("the \(word) is in \(channel)", in: channel)
                }
            }
            for channel in channels.prefix(count) {
                try await town.administer("case", "set", Self.number(channel), "system", "printing")
                try await town.administer("case", "close", Self.number(channel), "duplicate")
            }
            try await daemon.stop()
            return channels.map(Self.number)
        }

        private static func number(_ channel: String) -> String { String(channel.drop { !$0.isNumber }) }

        private static func retention(
            _ arguments: String..., in town: Town
        ) async throws -> (status: Child.Ending, child: Child) {
            try await town.run(
                Programs.fikad, ["retention"] + arguments + ["--config", town.configurationPath], environment: later)
        }

        @Test(
            "shows, asks twice, destroys, and leaves no word in any file, with the daemon and without",
            arguments: [true, false])
        func run(isRunning: Bool) async throws {
            let plan = Plan(accounts: ["anna"], cases: ["The \(Self.word)", "Another \(Self.word)"])
            try await Town.stand(plan) { town in
                let numbers = try await Self.closed(1, in: town)
                var daemon: Daemon?
                if isRunning { daemon = try await Daemon.start(in: town, environment: Self.later) }
                let shown = try await Self.retention("run", in: town)
                #expect(shown.child.output.contains("1 case would be destroyed"), "\(shown.child.everything)")
                for arguments in [["--reason", "list"], ["--yes"], ["--reason", "x", "--yes", "--confirm", "1"]] {
                    let refused = try await town.run(
                        Programs.fikad,
                        ["retention", "run", "--destroy"] + arguments + ["--config", town.configurationPath])
                    #expect(refused.status == .exited(64), "\(refused.child.everything)")
                }
                let wrong = try await Self.retention("run", "--destroy", "--reason", "list", "--confirm", "2", in: town)
                #expect(wrong.status == .exited(65), "\(wrong.child.everything)")

                _ = try await Self.retention("hold", numbers[0], "--reason", "a lawsuit", in: town)
                let held = try await Self.retention("list", in: town)
                #expect(held.child.output.contains("There is a hold on the case: a lawsuit"))
                _ = try await Self.retention("release", numbers[0], "--reason", "it is over", in: town)

                let done = try await Self.retention(
                    "run", "--destroy", "--reason", "list 11", "--confirm", "1", in: town)
                #expect(done.status == .exited(0), "\(done.child.everything)")
                let certificates = try await Self.retention("certificates", in: town)
                #expect(certificates.child.output.contains(numbers[0]), "\(certificates.child.everything)")
                #expect(certificates.child.output.contains("list 11"))
                #expect(!certificates.child.output.contains(Self.word))
                let absent = try await town.fikad(["case", "show", numbers[0]])
                #expect(absent.child.errors.contains("There is no case \(numbers[0])."))
                try await daemon?.stop()
                #expect(try Self.count(of: "The \(Self.word)", in: town) == 0)
                #expect(try Self.count(of: "#case-\(numbers[0])", in: town) == 0)
                #expect(try Self.count(of: "Another \(Self.word)", in: town) > 0)
                #expect(try await town.administer("verify").contains("sound"))
            }
        }

        private static func count(of words: String, in town: Town) throws -> Int {
            try FileManager.default.subpathsOfDirectory(atPath: town.dataFolder).count { name in
                let content = FileManager.default.contents(atPath: "\(town.dataFolder)/\(name)")
                return content?.range(of: Data(words.utf8)) != nil
            }
        }
    }
}
