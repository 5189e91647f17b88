import FikaCore
import Testing

@testable import FikaServer

@Suite("A clock for tests")
struct ScaledClockTests {
    @Test(
        "Shifted at once, and faster from then on",
        arguments: [
            ("+1y x30", 31_536_000, 30), ("x30", 0, 30), ("+2d", 172_800, 1), ("-3h", -10_800, 1), ("x2 +5m", 300, 2),
            ("+0s", 0, 1),
        ] as [(String, Int64, Int64)])
    func runs(text: String, shiftSeconds: Int64, factor: Int64) throws {
        let base = TestClock()
        let start = base.now().milliseconds
        let clock = try ScaledClock(text, over: base)
        #expect(clock.now().milliseconds == start + shiftSeconds * 1_000)
        base.advance(seconds: 10)
        #expect(clock.now().milliseconds == start + (shiftSeconds + 10 * factor) * 1_000)
    }

    @Test(
        "What is no clock is refused in a sentence that quotes it",
        arguments: [
            "", " ", "fast", "+1y x30 x2", "+1w", "1y", "+y", "x0", "x-1", "x10001", "+101y", "+9999999999999999999s",
            "+-1s",
        ])
    func malformed(text: String) {
        let error = #expect(throws: ScaledClock.Malformed.self) { try ScaledClock(text, over: TestClock()) }
        #expect(error?.description.contains("\"\(text)\"") == true)
    }
}
