import Foundation
import Testing

extension SystemTests {
    @Suite("A configuration that is wrong", .timeLimit(.minutes(2)))
    struct Configuration {
        struct Fault: Sendable, CustomTestStringConvertible {
            let table: String
            let line: String
            let key: String
            let words: String

            var testDescription: String { line }
        }

        private static let faults = [
            Fault(table: "limits", line: "nick_lenght = 20", key: "nick_lenght", words: "did you mean nick_length"),
            Fault(table: "limits", line: "topic_length = \"long\"", key: "topic_length", words: "allowed"),
            Fault(table: "limits", line: "sendq_bytes = 3", key: "sendq_bytes", words: "65536"),
            Fault(table: "accounts", line: "required = 1", key: "required", words: "allowed"),
            Fault(
                table: "accounts", line: "sasl_mechanisms = [\"MD5\"]", key: "sasl_mechanisms", words: "SCRAM-SHA-256"),
            Fault(table: "log", line: "level = \"loud\"", key: "level", words: "info"),
            Fault(table: "storage", line: "synchronous = \"off\"", key: "synchronous", words: "full, normal"),
            Fault(table: "coffee", line: "cups = 2", key: "coffee", words: "unknown"),
        ]

        @Test("an unknown key, a wrong type or an impossible value is named with file, line and key", arguments: faults)
        func faulty(_ fault: Fault) async throws {
            try await Town.stand { town in
                try town.configure([fault.table: [fault.line]])
                let text = try String(contentsOfFile: town.configurationPath, encoding: .utf8)
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                let wanted = fault.table == "coffee" ? "[coffee]" : fault.line
                let number = try #require(lines.firstIndex { $0 == wanted }) + 1
                for command in ["check-config", "run"] {
                    let (status, child) = try await town.fikad([command])
                    #expect(status == .exited(78), "\(command): \(child.everything)")
                    let said = child.everything
                    #expect(said.contains("\(town.configurationPath):\(number):"), "\(command) says: \(said)")
                    #expect(said.contains(fault.key) && said.contains(fault.words), "\(command) says: \(said)")
                }
            }
        }

        @Test("every fault is told at once")
        func several() async throws {
            try await Town.stand { town in
                try town.configure(["limits": ["one = 1", "two = 2"], "log": ["level = 3"]])
                let (status, child) = try await town.fikad(["check-config"])
                #expect(status == .exited(78))
                #expect(["one", "two", "level"].allSatisfy(child.everything.contains), "\(child.everything)")
            }
        }

        @Test("text that is no TOML is named with its line")
        func notTOML() async throws {
            try await Town.stand { town in
                try town.write("[server]\nname = \n", to: "fikad.toml")
                let (status, child) = try await town.fikad(["check-config"])
                #expect(status == .exited(78))
                #expect(child.everything.contains("\(town.configurationPath):2:"), "\(child.everything)")
            }
        }

        @Test("a file that is not there is named", arguments: ["run", "check-config", "verify"])
        func missing(_ command: String) async throws {
            try await Town.stand { town in
                let path = town.folder + "/nowhere.toml"
                let (status, child) = try await town.run(Programs.fikad, [command, "--config", path])
                #expect([.exited(66), .exited(78)].contains(status), "\(status)")
                #expect(child.errors.contains(path), "\(child.everything)")
            }
        }

        @Test("a good one is called good")
        func good() async throws {
            try await Town.stand { town in
                let (status, child) = try await town.fikad(["check-config"])
                #expect(status == .exited(0), "\(child.everything)")
            }
        }

        @Test("an unknown command or option is a wrong command line", arguments: [["brew"], ["run", "--milk"]])
        func commandLine(_ arguments: [String]) async throws {
            try await Town.stand { town in
                let (status, child) = try await town.run(Programs.fikad, arguments)
                #expect(status == .exited(64), "\(child.everything)")
                #expect(child.errors.contains("Usage:"), "\(child.everything)")
            }
        }
    }
}
