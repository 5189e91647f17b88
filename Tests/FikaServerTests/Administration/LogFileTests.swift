import FikaCore
import Testing

@testable import FikaServer

@Suite("LogFile")
struct LogFileTests {
    private func file(_ text: String, name: String = "2026-11-22.log", format: LogFormat? = nil) throws -> LogFile {
        try LogFile(Array(text.utf8), name: name, format: format, day: nil, offsetMinutes: 0)
    }

    @Test(
        "The format is recognised",
        arguments: [
            ("--- Log opened Thu Nov 12 14:00:00 2026\n14:32 <anna> x", LogFormat.irssi),
            ("14:32 <anna> x", .irssi), ("\n\n2026-11-22 10:11:12\tanna\tx", .weechat), ("[10:11:12] <a> x", .znc),
            ("garbage\n[10:11] <a> x", .plain),
        ])
    func recognises(text: String, format: LogFormat) throws {
        #expect(LogFormat.recognise(text.split(separator: "\n").map(String.init)) == format)
        #expect(try file(text).lines.count == 1)
    }

    @Test("What cannot be read at all is told")
    func faults() {
        #expect(throws: LogFile.Fault(description: "x.log: no known format; say which with --format.")) {
            try file("hello\nworld", name: "x.log")
        }
        #expect(
            throws: LogFile.Fault(description: "x.log: its lines do not tell the day; say it with --date YYYY-MM-DD.")
        ) {
            try file("[10:11] <a> x", name: "x.log")
        }
    }

    @Test("Bad lines are counted, and the first of them named")
    func bad() throws {
        let file = try file("[10:11] <a> x\nbad\n\nworse\n[10:12] *** joins\n")
        #expect(file.lines.count == 1)
        #expect(file.bad == 2)
        #expect(file.badLines == [2, 4])
        #expect(file.summary == "1 messages, 3 other lines, 2 lines not understood (line 2, 4)")
        let many = try self.file("[10:11] <a> x\n" + String(repeating: "bad\n", count: 30))
        #expect(many.bad == 30)
        #expect(many.badLines.count == LogFile.badKept)
        #expect(many.summary.hasSuffix("21 and more)"))
    }

    @Test("What is not UTF-8 is Latin-1")
    func latin1() throws {
        let bytes = Array("[10:11] <a> caf".utf8) + [0xE9]
        let file = try LogFile(bytes, name: "2026-11-22.log", format: nil, day: nil, offsetMinutes: 0)
        #expect(file.lines.map(\.text) == ["café"])
    }

    @Test("Long messages become several, cut between characters; longer lines are bad")
    func long() throws {
        let text = String(repeating: "é", count: 450)
        let file = try file("[10:11] <a> \(text)\n[10:12] <a> \(String(repeating: "x", count: 17_000))")
        #expect(file.lines.map(\.text.utf8.count) == [400, 400, 100])
        #expect(file.lines.map(\.text).joined() == text)
        #expect(file.badLines == [2])
    }

    @Test(
        "Days",
        arguments: [
            ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-22", 20_779), ("2026-02-29", nil), ("2026-13-01", nil),
            ("26-11-22", nil), ("2026-11-2", nil), ("2026-00-10", nil), ("2026-04-31", nil),
        ] as [(String, Int64?)])
    func days(text: String, number: Int64?) {
        #expect(LogDay(iso: text)?.number == number)
    }

    @Test("A day in a file's name, and as irssi writes it")
    func otherDays() {
        #expect(LogDay(inName: "#it-help_2026-11-22.log") == LogDay(iso: "2026-11-22"))
        #expect(LogDay(inName: "short") == nil)
        #expect(LogDay(irssi: "Thu Nov 12 2026") == LogDay(iso: "2026-11-12"))
        #expect(LogDay(irssi: "Thu Nov 12 14:00:00 2026") == LogDay(iso: "2026-11-12"))
        #expect(LogDay(irssi: "Thu Foo 12 2026") == nil)
    }

    @Test(
        "Distances from UTC",
        arguments: [
            ("+01:00", 60), ("-05:30", -330), ("+0100", 60), ("Z", 0), ("+14:00", 840), ("+15:00", nil), ("01:00", nil),
            ("+1:00", nil), ("+01:60", nil), ("+01.00", nil), ("", nil), ("*01:00", nil),
        ] as [(String, Int?)])
    func offsets(text: String, minutes: Int?) {
        #expect(TimeOffset.minutes(text) == minutes)
    }
}
