import BotKit

/// A dropped file, read: the first line is the announcement, header lines may follow, and the rest goes below it as
/// comments of its author.
struct Draft: Sendable, Equatable {
    /// Lines of the wire that one file may become.
    static let linesMax = 20

    let channel: String
    let wantsAcknowledgement: Bool
    /// Whom it is for, in the server's words (`members:wardens`); nil: all of the channel.
    let audience: String?
    /// The title first.
    let lines: [String]

    /// Why a file cannot be posted; a sentence for whoever put it there.
    struct Refused: Error, Equatable {
        let reason: String
    }

    init(_ text: String, channels: [String], standard: String) throws(Refused) {
        var rest = text.split(whereSeparator: \.isNewline).map(Self.trimmed).filter { !$0.isEmpty }[...]
        guard let title = rest.popFirst() else { throw Refused(reason: "The file is empty.") }
        guard BotSpeech.lines(of: title).count == 1 else {
            throw Refused(
                reason: "The first line has more than \(BotSpeech.lineBytesMax) bytes; make it a short title.")
        }
        var channel = standard
        var wants = false
        var audience: String?
        while let (key, value) = rest.first.flatMap(Self.header) {
            rest = rest.dropFirst()
            switch key {
            case "channel": channel = value
            case "for": audience = value
            default:
                guard let flag = ["yes": true, "no": false][value.lowercased()] else {
                    throw Refused(reason: "“acknowledge:” is followed by yes or no, not by “\(value)”.")
                }
                wants = flag
            }
        }
        guard let known = channels.first(where: { $0.lowercased() == channel.lowercased() }) else {
            let allowed = channels.joined(separator: ", ")
            throw Refused(reason: "This bot does not post in “\(channel)”; its manifest names \(allowed).")
        }
        self.channel = known
        wantsAcknowledgement = wants
        self.audience = audience
        lines = [title] + rest.flatMap { BotSpeech.lines(of: $0) }
        guard lines.count <= Self.linesMax else {
            throw Refused(reason: "The text makes \(lines.count) lines; at most \(Self.linesMax) are posted.")
        }
    }

    private static func header(_ line: String) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let key = line[..<colon].lowercased()
        guard ["channel", "acknowledge", "for"].contains(key) else { return nil }
        return (key, trimmed(line[line.index(after: colon)...]))
    }

    private static func trimmed(_ line: Substring) -> String {
        var line = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
        while let last = line.last, last == " " || last == "\t" { line.removeLast() }
        return String(line)
    }
}
