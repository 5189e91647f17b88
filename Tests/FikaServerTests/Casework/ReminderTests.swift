import Testing

@testable import FikaServer

@Suite("Reminder", .timeLimit(.minutes(1)))
struct ReminderTests {
    @Test("It asks at once and again and again, until it is stopped")
    func again() async throws {
        let (asked, inlet) = AsyncStream.makeStream(of: Void.self)
        let reminder = Reminder(every: .milliseconds(1)) { inlet.yield() }
        try await withThrowingTaskGroup { group in
            group.addTask { try await reminder.run() }
            var count = 0
            for await _ in asked {
                count += 1
                if count == 3 { break }
            }
            group.cancelAll()
            try await group.waitForAll()
        }
    }
}
