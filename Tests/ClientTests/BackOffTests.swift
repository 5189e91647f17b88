import Testing

@testable import IRCClient

@Suite("Waiting between attempts")
struct BackOffTests {
    @Test(
        "The wait doubles up to a minute",
        arguments: [(1, 1.0), (2, 2.0), (3, 4.0), (6, 32.0), (7, 60.0), (8, 60.0), (10_000, 60.0)])
    func doubles(attempt: Int, seconds: Double) {
        #expect(BackOff().delay(after: attempt, chance: 0) == .seconds(seconds))
    }

    @Test("Chance takes away up to half of it")
    func jitter() {
        #expect(BackOff().delay(after: 2, chance: 1) == .seconds(1))
        #expect(BackOff(first: .seconds(8), jitter: 0.25).delay(after: 1, chance: 1) == .seconds(6))
        #expect(BackOff(first: .seconds(90), jitter: 0).delay(after: 1, chance: 1) == .seconds(60))
    }
}
