import FikaCore
import Testing

@testable import FikaServer

@Suite("LogReader")
struct LogReaderTests {
    /// 2026-11-22T00:00:00Z
    private static let midnight: Int64 = 1_795_305_600_000

    private static func said(_ hour: Int64, _ minute: Int64, _ nick: String, _ text: String, second: Int64 = 0)
        -> LogReader.Reading
    {
        let at = midnight + ((hour * 60 + minute) * 60 + second) * 1_000
        return .said(LogLine(at: Timestamp(milliseconds: at), nick: nick, text: text))
    }

    private func read(_ format: LogFormat, _ lines: [String], offsetMinutes: Int = 0) -> [LogReader.Reading] {
        var reader = LogReader(format: format, day: LogDay(iso: "2026-11-22"), offsetMinutes: offsetMinutes)
        return lines.map { reader.read($0) }
    }

    @Test(
        "irssi",
        arguments: [
            ("14:32 <@anna> hello", said(14, 32, "anna", "hello")),
            ("14:32 < bert> hi <you>", said(14, 32, "bert", "hi <you>")),
            ("14:32 <+bert>  two spaces", said(14, 32, "bert", " two spaces")),
            ("14:32  * anna waves", said(14, 32, "anna", "\u{1}ACTION waves\u{1}")),
            ("14:32:07 <anna> with seconds", said(14, 32, "anna", "with seconds", second: 7)),
            ("14:32 -!- anna [a@b] has joined #x", .passed),
            ("14:32 -anna:#x- notice", .passed),
            ("--- Log closed Thu Nov 12 15:00:00 2026", .passed),
            ("--- Day changed nonsense", .bad),
            ("", .passed),
            ("25:00 <anna> no such time", .bad),
            ("hello", .bad),
            ("14:32 <anna no end", .bad),
            ("14:32 <anna> \r", .passed),
            ("14:32 <anna> a\u{0}b\u{1}c\r", said(14, 32, "anna", "abc")),
        ])
    func irssi(line: String, expected: LogReader.Reading) {
        #expect(read(.irssi, [line]) == [expected])
    }

    @Test("irssi's lines about days are followed")
    func irssiDays() {
        let lines = [
            "--- Log opened Sat Nov 21 23:50:00 2026", "23:59 <anna> late", "--- Day changed Sun Nov 22 2026",
            "00:01 <anna> early",
        ]
        #expect(
            read(.irssi, lines) == [
                .passed, Self.said(-1, 59, "anna", "late"), .passed, Self.said(0, 1, "anna", "early"),
            ])
    }

    @Test(
        "WeeChat",
        arguments: [
            ("2026-11-22 10:11:12\tanna\thello\ttab", said(10, 11, "anna", "hello\ttab", second: 12)),
            ("2026-11-22 10:11:12\t@anna\thello", said(10, 11, "anna", "hello", second: 12)),
            ("2026-11-22 10:11:12\t *\tanna waves", said(10, 11, "anna", "\u{1}ACTION waves\u{1}", second: 12)),
            ("2026-11-22 10:11:12\t-->\tanna (a@b) has joined", .passed),
            ("2026-11-22 10:11:12\t<--\tanna has quit", .passed),
            ("2026-11-22 10:11:12\t--\tTopic is", .passed),
            ("2026-11-22 10:11:12\t\tno nick", .passed),
            ("2026-13-22 10:11:12\tanna\thello", .bad),
            ("2026-11-22 10:11\thello", .bad),
            ("2026-11-22T10:11:12\tanna\thello", .bad),
        ])
    func weechat(line: String, expected: LogReader.Reading) {
        #expect(read(.weechat, [line]) == [expected])
    }

    @Test(
        "ZNC",
        arguments: [
            ("[10:11:12] <anna> hello", said(10, 11, "anna", "hello", second: 12)),
            ("[10:11:12] * anna waves", said(10, 11, "anna", "\u{1}ACTION waves\u{1}", second: 12)),
            ("[10:11:12] *** Joins: anna (a@b)", .passed),
            ("[10:11:12] -anna- notice", .passed),
            ("[10:11:99] <anna> hello", .bad),
            ("10:11:12 <anna> hello", .bad),
        ])
    func znc(line: String, expected: LogReader.Reading) {
        #expect(read(.znc, [line]) == [expected])
    }

    @Test(
        "Plain",
        arguments: [
            ("=== anna has joined #x", .passed),
            ("[12:18] <|trey|> usual", said(12, 18, "|trey|", "usual")),
            ("[12:18]  * trey nods", said(12, 18, "trey", "\u{1}ACTION nods\u{1}")),
            ("[12:18] === anna joined", .passed),
            ("[12:18 <anna> x", .bad),
        ])
    func plain(line: String, expected: LogReader.Reading) {
        #expect(read(.plain, [line]) == [expected])
    }

    @Test("A clock that goes back by hours has passed midnight, one that goes back by minutes has not")
    func rollOver() {
        let lines = ["[23:58] <a> 1", "[23:57] <a> 2", "[00:01] <a> 3", "[00:00] <a> 4"]
        #expect(
            read(.plain, lines) == [
                Self.said(23, 58, "a", "1"), Self.said(23, 57, "a", "2"), Self.said(24, 1, "a", "3"),
                Self.said(24, 0, "a", "4"),
            ])
    }

    @Test("The log's time zone is taken off")
    func timeZone() {
        #expect(read(.plain, ["[12:00] <a> x"], offsetMinutes: 90) == [Self.said(10, 30, "a", "x")])
        #expect(read(.plain, ["[12:00] <a> x"], offsetMinutes: -60) == [Self.said(13, 0, "a", "x")])
    }

    @Test("Without a day there is no time")
    func noDay() {
        var reader = LogReader(format: .plain, day: nil, offsetMinutes: 0)
        #expect(reader.read("[12:00] <a> x") == .bad)
    }
}
