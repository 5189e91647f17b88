/// Who wrote a log.
package enum LogFormat: String, Sendable, CaseIterable {
    /// `14:32 <@nick> text`, with lines that tell the day.
    case irssi
    /// `2026-11-22 14:32:05⇥nick⇥text`
    case weechat
    /// `[14:32:05] <nick> text`, a file for each day.
    case znc
    /// `[14:32] <nick> text`
    case plain

    /// Lines that are looked at to recognise a format.
    static let linesLookedAt = 50

    /// The format of the first line that has one.
    static func recognise(_ lines: some Sequence<String>) -> LogFormat? {
        lines.lazy.prefix(linesLookedAt).compactMap(of).first
    }

    private static func of(_ line: String) -> LogFormat? {
        if line.hasPrefix("--- Log opened ") || line.hasPrefix("--- Day changed ") { return .irssi }
        if line.contains("\t"), LogDay(iso: line.prefix(10)) != nil { return .weechat }
        if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
            let clock = line[line.index(after: line.startIndex)..<end]
            guard LogClock.seconds(clock) != nil else { return nil }
            return clock.utf8.count == 8 ? .znc : .plain
        }
        return LogClock.seconds(line.prefix(5)) != nil && line.dropFirst(5).hasPrefix(" ") ? .irssi : nil
    }
}
