import Testing

@testable import IRCWire

@Suite("Server time")
struct ServerTimeTests {
    @Test(
        "Known moments",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
            (1_795_365_931_123, "2026-11-22T16:45:31.123Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"), (1_000_000_000_000, "2001-09-09T01:46:40.000Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"), (ServerTime.millisecondsMin, "0001-01-01T00:00:00.000Z"),
            (ServerTime.millisecondsMax, "9999-12-31T23:59:59.999Z"),
        ] as [(Int64, String)])
    func known(milliseconds: Int64, text: String) {
        #expect(ServerTime.format(milliseconds: milliseconds) == text)
        #expect(ServerTime.parse(text) == milliseconds)
    }

    @Test("Every day of the years 1 to 9999 follows the one before")
    func everyDay() {
        let first = ServerTime.millisecondsMin / 86_400_000
        let last = ServerTime.millisecondsMax / 86_400_000
        var before = CivilDate(daysSince1970: first)
        for day in (first + 1)...last {
            let date = CivilDate(daysSince1970: day)
            let follows =
                date.year == before.year && date.month == before.month && date.day == before.day + 1
                || date.day == 1 && before.day >= 28
                    && (date.year, date.month) == (before.year + before.month / 12, before.month % 12 + 1)
            guard follows, date.daysSince1970 == day else {
                Issue.record("day \(day) is \(date)")
                return
            }
            before = date
        }
        #expect(before == CivilDate(year: 9999, month: 12, day: 31))
    }

    @Test("Any moment leads back to itself")
    func roundTrip() {
        var generator = SeededGenerator(seed: 30)
        for _ in 0..<5000 {
            let time = Int64.random(in: ServerTime.millisecondsMin...ServerTime.millisecondsMax, using: &generator)
            #expect(ServerTime.parse(ServerTime.format(milliseconds: time)) == time)
        }
    }

    @Test("Moments outside the format are shown as the nearest inside")
    func clamped() {
        #expect(ServerTime.format(milliseconds: .max) == "9999-12-31T23:59:59.999Z")
        #expect(ServerTime.format(milliseconds: .min) == "0001-01-01T00:00:00.000Z")
    }

    @Test("A leap second is the second after it, and only at the end of a day")
    func leapSecond() {
        #expect(ServerTime.parse("2012-06-30T23:59:60.419Z") == ServerTime.parse("2012-07-01T00:00:00.419Z"))
        #expect(ServerTime.parse("2012-06-30T12:00:60.000Z") == nil)
        #expect(ServerTime.parse("2012-06-30T12:59:60.000Z") == nil)
        #expect(ServerTime.parse("2012-06-30T23:58:60.000Z") == nil)
        #expect(ServerTime.parse("9999-12-31T23:59:60.000Z") == nil)
    }

    @Test(
        "What is not the format, or no date, is refused",
        arguments: [
            "", "2026-11-22", "2026-11-22T16:45:31Z", "2026-11-22T16:45:31.12Z", "2026-11-22T16:45:31.1234Z",
            "2026-11-22T16:45:31.123", "2026-11-22 16:45:31.123Z", "2026-11-22t16:45:31.123z",
            "2026-11-22T16:45:31,123Z",
            "2026-13-01T00:00:00.000Z", "2026-00-01T00:00:00.000Z", "2026-01-00T00:00:00.000Z",
            "2026-01-32T00:00:00.000Z", "2026-04-31T00:00:00.000Z", "2026-02-29T00:00:00.000Z",
            "1900-02-29T00:00:00.000Z", "2026-01-01T24:00:00.000Z", "2026-01-01T00:60:00.000Z",
            "2026-01-01T00:00:61.000Z", "0000-01-01T00:00:00.000Z", "+026-01-01T00:00:00.000Z",
            "2026-1a-01T00:00:00.000Z", "２026-01-01T00:00:00.0Z", "-2026-01-01T00:00:00.00Z",
        ])
    func refused(text: String) {
        #expect(ServerTime.parse(text) == nil)
    }
}
