import TextAnalysis

/// One line of a log of messages.
struct LogLine {
    let file: String
    let number: String
    let time: Substring
    private let kind: ThreadMessage.Kind
    private let nick: Substring
    private let text: Substring

    /// The name of the message in files of links.
    var key: String { "\(file)\t\(number)" }

    init?(_ line: Substring) {
        let fields = line.split(separator: "\t", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6, let number = Int(fields[1]),
            let kind = ThreadMessage.Kind(rawValue: String(fields[3])),
            fields[2].isEmpty || LogClock.seconds(of: fields[2]) != nil
        else { return nil }
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
        let words = text.split(separator: " ")
        guard words.count == 6, words[1...4] == ["is", "now", "known", "as"] else { return nil }
        return (String(words[0]), String(words[5]))
    }
}
