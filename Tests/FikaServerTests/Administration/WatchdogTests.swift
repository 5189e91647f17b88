import Foundation
import Synchronization
import Testing

@testable import FikaServer

@Suite("Watchdog", .timeLimit(.minutes(1)))
struct WatchdogTests {
    /// Runs until the third question whether the daemon is alive, and returns the words that systemd heard.
    private func words(isAlive: Bool) async throws -> [String] {
        let folder = try ScratchFolder()
        let receiver = try DatagramReceiver("\(folder.path)/notify")
        let notifier = SystemdNotifier(
            environment: ["NOTIFY_SOCKET": "\(folder.path)/notify", "WATCHDOG_USEC": "2000"])
        let (questions, inlet) = AsyncStream.makeStream(of: Void.self)
        let watchdog = Watchdog(notifier: notifier) {
            inlet.yield()
            return isAlive
        }
        try await withThrowingTaskGroup { group in
            group.addTask { try await watchdog.run() }
            var asked = 0
            for await _ in questions {
                asked += 1
                if asked == 3 { break }
            }
            group.cancelAll()
            try await group.waitForAll()
        }
        return receiver.waiting()
    }

    @Test("A living daemon is told of again and again")
    func alive() async throws {
        let words = try await words(isAlive: true)
        #expect(words.count >= 2)
        #expect(words.allSatisfy { $0 == "WATCHDOG=1" })
    }

    @Test("One that does not answer is not")
    func dead() async throws {
        #expect(try await words(isAlive: false).isEmpty)
    }

    @Test("The system's users have names")
    func names() {
        #expect(UserName.of(0) == "root")
        #expect(UserName.of(4_000_000_000) == "uid-4000000000")
        #expect(UserName.own == UserName.of(geteuid()))
    }
}
