import Foundation
import Testing

extension SystemTests {
    @Suite("systemd", .timeLimit(.minutes(2)))
    struct Systemd {
        /// Of `systemd-analyze security`, where 10 is no sandbox at all.
        private static let exposureMax = 2.0

        @Test("it is told when the daemon is ready, reloads, and stops; and it is fed while the watchdog wants it")
        func notified() async throws {
            try await Town.stand { town in
                let systemd = try NotifySocket(path: town.folder + "/notify")
                let daemon = try await Daemon.start(
                    in: town, environment: ["NOTIFY_SOCKET": systemd.path, "WATCHDOG_USEC": "1000000"])
                try await systemd.hears("READY=1")
                try await systemd.hears("WATCHDOG=1")
                daemon.reload()
                try await systemd.hears("RELOADING=1")
                try await systemd.hears("READY=1")
                #expect(try await daemon.stop().ending == .exited(0))
                try await systemd.hears("STOPPING=1")
            }
        }

        @Test(
            "the units' sandboxes are tight",
            .enabled(if: Programs.areInstalled("systemd-analyze"), "systemd-analyze is not installed."),
            arguments: ["fikad.service", "fika-bot@.service"])
        func exposure(_ unit: String) async throws {
            try await Town.stand { town in
                let path = "\(Programs.tree)/systemd/\(unit)"
                let report = try await town.tool("systemd-analyze", "security", "--offline=true", "--no-pager", path)
                let line = try #require(report.split(separator: "\n").last { $0.contains("Overall exposure level") })
                let numbers = line.split(separator: " ").compactMap { Double($0) }
                let exposure = try #require(numbers.last)
                #expect(exposure <= Self.exposureMax, "\(line)")
            }
        }
    }
}
