import Foundation
import Glibc
import Testing

extension SystemTests {
    @Suite("kill -9 in the middle of destroying", .timeLimit(.minutes(3)))
    struct Stops {
        private static let later = ["FIKAD_TEST_CLOCK": "+8y"]

        @Test("what was said to be destroyed is, what was not is whole; the next run does the rest", arguments: [1, 3])
        func killed(after count: Int) async throws {
            let plan = Plan(accounts: ["anna"], cases: (1...6).map { "Incident \($0)" })
            try await Town.stand(plan) { town in
                let list = try await town.administer("case", "list").split(whereSeparator: \.isWhitespace)
                let numbers = list.filter { $0.hasPrefix("#") }.map { String($0.drop { !$0.isNumber }) }
                for number in numbers {
                    try await town.administer("case", "set", number, "system", "printing")
                    try await town.administer("case", "close", number, "duplicate")
                }
                let daemon = try await Daemon.start(in: town, environment: Self.later)
                let run = ["retention", "run", "--destroy", "--reason", "list", "--yes"]
                let arguments = run + ["--config", town.configurationPath]
                let first = try town.start(Programs.fikad, arguments, environment: Self.later)
                try await eventually("\(count) cases are destroyed: \(first.everything)") {
                    let isEnough = first.output.components(separatedBy: " is destroyed.").count > count
                    return isEnough || !first.isRunning
                }
                try await daemon.kill()
                _ = try await first.end()
                let told = numbers.filter { first.output.contains("\($0) is destroyed.") }

                #expect(try await town.administer("verify").contains("sound"))
                let kept = try await town.run(
                    Programs.fikad, ["retention", "certificates", "--config", town.configurationPath])
                for number in told { #expect(kept.child.output.contains(number), "\(number) was told") }
                let again = try await town.run(Programs.fikad, arguments, environment: Self.later)
                #expect(again.status == .exited(0), "\(again.child.everything)")
                #expect(try await town.administer("verify").contains("sound"))
                let all = try await town.run(
                    Programs.fikad, ["retention", "certificates", "--config", town.configurationPath])
                let left = try await town.administer("case", "list", "--all")
                for number in numbers { #expect(all.child.output.contains(number) && !left.contains(number)) }
            }
        }
    }
}
