import BotKit
import Testing

@testable import fika_bot_announcer

@Suite("Announcer: the schedule")
struct ScheduleTests {
    /// Wednesday, 2 December 2026, 00:00 UTC.
    private static let wednesday = BotTime(milliseconds: 1_796_169_600_000)

    private static func settings(_ line: String, late: Int = 60) -> String {
        "authorised = [\"anna\"]\nschedule_late_minutes = \(late)\nschedule = [\"\(line)\"]"
    }

    private static func begin(
        _ settings: String, at now: BotTime = wednesday, stored: [String: String] = [:]
    ) throws -> BotHarness<AnnouncerBot> {
        var harness = try BotHarness(
            AnnouncerBot.self, settings: settings, account: "announcer", channels: ["#news", "#safety"], stored: stored,
            now: now)
        harness.wait(seconds: 0)
        harness.forget()
        return harness
    }

    private static func drops(_ harness: BotHarness<AnnouncerBot>) -> [BotDrop] {
        harness.actions.compactMap { if case .drop(_, let content) = $0 { content } else { nil } }
    }

    @Test(
        "At its time on its days, once",
        arguments: [
            ("wed 09:30 #safety Test of the alarm", 1), ("mon,wed,fri 9:30 #safety Test of the alarm", 3),
            ("daily 09:30 #safety Test of the alarm", 7), ("2026-12-04 09:30 #safety Test of the alarm", 1),
            ("2026-12-01 09:30 #safety Test of the alarm", 0),
        ])
    func week(line: String, count: Int) throws {
        var harness = try Self.begin(Self.settings(line))
        for _ in 0..<(7 * 24 * 4) { harness.wait(seconds: 15 * 60) }
        #expect(
            Self.drops(harness)
                == Array(repeating: .text("Test of the alarm\nchannel: #safety\n\n\n"), count: count))
        let names = harness.actions.compactMap { if case .drop(let name, _) = $0 { name } else { nil } }
        #expect(Set(names).count == count)
    }

    @Test("Not before its minute")
    func minute() throws {
        var harness = try Self.begin(Self.settings("wed 09:30 Words"))
        harness.wait(seconds: (9 * 60 + 30) * 60 - 1)
        #expect(Self.drops(harness).isEmpty)
        harness.wait(seconds: 1)
        #expect(Self.drops(harness) == [.text("Words\nchannel: #news\n\n\n")])
    }

    @Test("A file is taken as it is then")
    func file() throws {
        var harness = try Self.begin(Self.settings("daily 08:00 @morning.txt"))
        harness.wait(seconds: 8 * 3_600)
        #expect(Self.drops(harness) == [.copy(of: "morning.txt")])
    }

    @Test(
        "After a sleep it is made up for within bounds, else those who may announce are told",
        arguments: [
            (59, true), (60, true), (61, false), (4320, true), (4381, false),
        ])
    func sleptThrough(minutes: Int64, isMade: Bool) throws {
        let first = try Self.begin(Self.settings("daily 09:00 Words"))
        let now = Self.wednesday.advanced(bySeconds: (9 * 60 + minutes) * 60)
        var second = try BotHarness(
            AnnouncerBot.self, settings: Self.settings("daily 09:00 Words"), account: "announcer", channels: ["#news"],
            stored: first.stored, now: now)
        second.wait(seconds: 0)
        #expect(Self.drops(second).count == (isMade ? 1 : 0))
        #expect(second.texts.count == (isMade ? 0 : 1))
        second.wait(seconds: 3_600)
        #expect(Self.drops(second).count == (isMade ? 1 : 0))
        #expect(second.texts.count == (isMade ? 0 : 1))
    }

    @Test("A restart announces nothing twice, and one that is new makes up for nothing")
    func restart() throws {
        let late = Self.wednesday.advanced(bySeconds: 9 * 3_600 + 60)
        let new = try Self.begin(Self.settings("daily 09:00 Words"), at: late)
        #expect(Self.drops(new).isEmpty)
        var first = try Self.begin(Self.settings("daily 09:00 Words"))
        first.wait(seconds: 9 * 3_600)
        #expect(Self.drops(first).count == 1)
        var second = try Self.begin(Self.settings("daily 09:00 Words"), at: late, stored: first.stored)
        second.wait(seconds: 60)
        #expect(Self.drops(second).isEmpty)
    }

    @Test("One that is taken out of the settings is forgotten")
    func forgotten() throws {
        let first = try Self.begin(Self.settings("daily 09:00 Words"))
        #expect(first.stored.keys.contains { $0.hasPrefix(Schedule.prefix) })
        let second = try Self.begin("", stored: first.stored)
        #expect(!second.stored.contains { $0.key.hasPrefix(Schedule.prefix) && $0.value != "" })
    }

    @Test(
        "What is not written so is a fault",
        arguments: [
            "never 09:00 Words", "mon 24:00 Words", "mon 09:60 Words", "mon 9:5 Words", "mon 09:00",
            "2026-02-29 09:00 Words",
            "mon,xyz 09:00 Words", "mon 09:00 #news", "mon 09:00 #news @file.txt", "mon 09:00 @", "",
        ])
    func faults(line: String) {
        #expect(throws: BotFault.self) { try Self.begin(Self.settings(line)) }
    }

    @Test("Days of leap years")
    func leap() throws {
        let schedule = try #require(Schedule("2028-02-29 00:00 Words"))
        #expect(schedule.days == .once(21_243))
    }
}
