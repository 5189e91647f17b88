import TextAnalysis

/// One line of a log of messages: file, number, time, kind, nick and text, parted by tabs; a text may hold more of
/// them.
struct LogLine {
    let file: String
    let number: String
    let time: Substring
    private let kind: ThreadMessage.Kind
    private let nick: Substring
    private let text: Substring

    /// The name of the message in files of links.
    var key: String { "\(file)\t\(number)" }

    init(_ line: Substring, of path: String, number lineNumber: Int) throws {
        func fault(_ reason: String) -> InputFault { InputFault(path: path, line: lineNumber, reason: reason) }
        let fields = line.split(separator: "\t", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6 else {
            throw fault("\(fields.count) columns; expected file, number, time, kind, nick and text, parted by tabs")
        }
        guard let number = Int(fields[1]) else { throw fault("“\(fields[1])” is not the number of a message") }
        guard fields[2].isEmpty || LogClock.seconds(of: fields[2]) != nil else {
            throw fault("“\(fields[2])” is not a time; expected HH:MM, HH:MM:SS or nothing")
        }
        guard let kind = ThreadMessage.Kind(rawValue: String(fields[3])) else {
            throw fault("“\(fields[3])” is not a kind; expected say, act or sys")
        }
        file = String(fields[0])
        self.number = String(number)
        time = fields[2]
        self.kind = kind
        nick = fields[4]
        text = fields[5]
    }

    func message(seconds: Int, replyTo: String?) -> ThreadMessage {
        ThreadMessage(
            id: number, seconds: seconds, kind: kind, nick: String(nick), text: String(text), replyTo: replyTo)
    }

    /// What an IRC client logs when somebody takes another nick; a bot is told by the server.
    var nickChange: (old: String, new: String)? {
        guard kind == .system else { return nil }
        let words = text.split(separator: " ")
        guard words.count == 6, words[1...4] == ["is", "now", "known", "as"] else { return nil }
        return (String(words[0]), String(words[5]))
    }
}
