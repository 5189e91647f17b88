import BotKit

/// An announcement as somebody wrote it, read: the first line is the announcement, header lines may follow up to an
/// empty line, and the rest goes below it as comments of its author.
struct Draft: Sendable, Equatable {
    /// Lines of the wire that one file may become.
    static let linesMax = 20

    private(set) var channel: String
    private(set) var wantsAcknowledgement = false
    /// Whom it is for, in the server's words (`members:wardens`); nil: all of the channel.
    private(set) var audience: String?
    /// Who is told how many have acknowledged, and who has not; nil: those whom the operator named.
    private(set) var sender: String?
    /// The title first.
    private(set) var lines: [String] = []

    /// Why it cannot be posted; a sentence for whoever wrote it.
    struct Refused: Error, Equatable {
        let reason: String
    }

    init(_ text: String, channels: [String], standard: String) throws(Refused) {
        channel = standard
        var rest = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Self.trimmed)[...]
        rest = rest.drop { $0.isEmpty }
        guard let title = rest.popFirst() else { throw Refused(reason: "There are no words in it.") }
        guard BotSpeech.lines(of: title).count == 1 else {
            throw Refused(
                reason: "The first line has more than \(BotSpeech.lineBytesMax) bytes; make it a short title.")
        }
        rest = rest.drop { $0.isEmpty }
        while let (key, value) = rest.first.flatMap(Self.header) {
            rest = rest.dropFirst()
            try take(key, value)
        }
        guard let known = channels.first(where: { $0.lowercased() == channel.lowercased() }) else {
            let allowed = channels.joined(separator: ", ")
            throw Refused(reason: "This bot does not post in “\(channel)”; its manifest names \(allowed).")
        }
        channel = known
        lines = [title] + rest.filter { !$0.isEmpty }.flatMap { BotSpeech.lines(of: $0) }
        guard lines.count <= Self.linesMax else {
            throw Refused(reason: "The text makes \(lines.count) lines; at most \(Self.linesMax) are posted.")
        }
    }

    private mutating func take(_ key: String, _ value: String) throws(Refused) {
        switch key {
        case "channel": channel = value
        case "for": audience = value
        case "sender": sender = value.lowercased()
        default:
            guard let flag = ["yes": true, "no": false][value.lowercased()] else {
                throw Refused(reason: "“acknowledge:” is followed by yes or no, not by “\(value)”.")
            }
            wantsAcknowledgement = flag
        }
    }

    private static func header(_ line: String) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let key = line[..<colon].lowercased()
        guard ["channel", "acknowledge", "for", "sender"].contains(key) else { return nil }
        return (key, trimmed(line[line.index(after: colon)...]))
    }

    private static func trimmed(_ line: Substring) -> String {
        var line = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
        while let last = line.last, last == " " || last == "\t" { line.removeLast() }
        return String(line)
    }
}
