/// Reads old logs line by line: who said what when. Joins, topics and other events are stepped over.
struct LogReader: Sendable {
    enum Reading: Sendable, Equatable {
        case said(LogLine)
        /// A line in which nobody says anything.
        case passed
        /// A line that belongs to no log of this format.
        case bad
    }

    private let format: LogFormat
    private var clock: LogClock

    /// `day`: of the first line, for formats whose lines do not tell it.
    init(format: LogFormat, day: LogDay?, offsetMinutes: Int) {
        self.format = format
        clock = LogClock(day: day, offsetMinutes: offsetMinutes)
    }

    mutating func read(_ line: String) -> Reading {
        let line = line.hasSuffix("\r") ? String(line.dropLast()) : line
        guard line.contains(where: { !$0.isWhitespace }) else { return .passed }
        return switch format {
        case .irssi: irssi(line)
        case .weechat: weechat(line)
        case .znc, .plain: bracketed(line)
        }
    }

    private mutating func irssi(_ line: String) -> Reading {
        if line.hasPrefix("--- ") {
            let head = ["--- Log opened ", "--- Day changed "].first { line.hasPrefix($0) }
            guard let head else { return .passed }
            guard let day = LogDay(irssi: line.dropFirst(head.count)) else { return .bad }
            clock.set(day)
            return .passed
        }
        let end = line.firstIndex(of: " ") ?? line.endIndex
        return spoken(clockText: line[..<end], line[end...].dropFirst())
    }

    private mutating func bracketed(_ line: String) -> Reading {
        // Who came and went, in logs whose lines of talk begin with a bracket.
        if line.hasPrefix("=== ") { return .passed }
        guard line.hasPrefix("["), let end = line.firstIndex(of: "]") else { return .bad }
        let clockText = line[line.index(after: line.startIndex)..<end]
        return spoken(clockText: clockText, line[end...].dropFirst(2))
    }

    private mutating func weechat(_ line: String) -> Reading {
        let parts = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let day = LogDay(iso: parts[0].prefix(10)), parts[0].dropFirst(10).hasPrefix(" ") else {
            return .bad
        }
        clock.set(day)
        guard let at = clock.moment(parts[0].dropFirst(11)) else { return .bad }
        switch parts[1].trimmed {
        case "", "--", "-->", "<--", "=!=": return .passed
        case "*":
            let words = parts[2].split(separator: " ", maxSplits: 1)
            guard words.count == 2 else { return .passed }
            return .said(LogLine(at: at, nick: Self.nick(words[0]), text: Self.action(words[1])))
        case let nick: return .said(LogLine(at: at, nick: Self.nick(nick), text: Self.clean(parts[2])))
        }
    }

    /// `<@nick> text`, ` * nick text`; anything else after a time is an event.
    private mutating func spoken(clockText: Substring, _ rest: Substring) -> Reading {
        guard let at = clock.moment(clockText) else { return .bad }
        if rest.hasPrefix("<") {
            guard let end = rest.firstIndex(of: ">") else { return .bad }
            let nick = Self.nick(rest[rest.index(after: rest.startIndex)..<end])
            let text = Self.clean(rest[end...].dropFirst(2))
            guard !nick.isEmpty else { return .bad }
            return text.isEmpty ? .passed : .said(LogLine(at: at, nick: nick, text: text))
        }
        let trimmed = rest.drop { $0 == " " }
        guard trimmed.hasPrefix("* ") else { return .passed }
        let words = trimmed.dropFirst(2).split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { return .passed }
        return .said(LogLine(at: at, nick: Self.nick(words[0]), text: Self.action(words[1])))
    }

    /// Without the mark of an operator or of a voice, and short enough for the wire.
    private static func nick(_ text: some StringProtocol) -> String {
        let bare = text.drop { " @+%&~!".contains($0) }
        return String(decoding: bare.utf8.lazy.filter { $0 > 0x20 && $0 != 0x7F }.prefix(64), as: UTF8.self)
    }

    /// As CTCP writes what somebody does.
    private static func action(_ text: some StringProtocol) -> String {
        "\u{1}ACTION \(clean(text))\u{1}"
    }

    /// Bytes that no line of IRC can hold are left out.
    private static func clean(_ text: some StringProtocol) -> String {
        String(decoding: text.utf8.filter { $0 != 0 && $0 != 0x0D && $0 != 0x0A && $0 != 0x01 }, as: UTF8.self)
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
