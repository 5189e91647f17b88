import Testing

@testable import fika

@Suite("Days as people write them")
struct DayWordTests {
    /// Midnight of 22 November 2026 an hour east of Greenwich.
    private static let midnight: Int64 = 1_795_302_000_000
    private static let day: Int64 = 86_400_000

    @Test(
        "Words, numbers and dates",
        arguments: [
            ("today", 0), ("Vandaag", 0), ("yesterday", -1), ("gisteren", -1), ("0", 0), ("7", -7),
            ("2026-11-20", -2), ("20-11", -2), ("22-11", 0), ("1-11", -21), ("23-11", -364), ("2026-12-01", 9),
        ])
    func fine(word: String, days: Int64) {
        #expect(DayWord.start(word, Desk.time) == Self.midnight + days * Self.day)
    }

    @Test("What is none", arguments: ["", "soon", "2026-13-01", "31-31", "1-2-3-4", "-3", "99999999", "20.11"])
    func none(word: String) {
        #expect(DayWord.start(word, Desk.time) == nil)
    }

    @Test("The hour of the day and the weekend are those of the reader")
    func moment() {
        #expect(Desk.time.moment(Self.midnight) == (0, true))
        #expect(Desk.time.moment(Self.midnight - 60_000) == (1439, true))
        #expect(Desk.time.moment(Self.midnight + Self.day) == (0, false))
    }
}
