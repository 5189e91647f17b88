import FikaCore
import IRCWire

/// What was said and done, for people to read: the same lines as text and as HTML.
struct Transcript {
    private let text: BagFile
    private let page: BagFile

    init(_ export: CaseExport, in bag: BagFolder) throws {
        text = try bag.begin("transcript.txt")
        page = try bag.begin("transcript.html")
        let title = "\(export.file.number) \(export.file.title)"
        // Nothing in it runs, and nothing is fetched, whatever was said.
        try page.write(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(Markup.escaped(title))</title>
            <style>
            body { font-family: sans-serif; max-width: 60em; margin: 2em auto; }
            dt { color: #555; font-size: 85%; } dd { margin: 0 0 .6em 0; white-space: pre-wrap; }
            </style>
            </head>
            <body>
            <h1>\(Markup.escaped(title))</h1>

            """)
        try text.write("\(Self.oneLine(title))\n\(String(repeating: "=", count: 72))\n\n")
    }

    func heading(_ words: String) throws {
        try text.write("\n\(Self.oneLine(words))\n\(String(repeating: "-", count: 72))\n")
        try page.write("<h2>\(Markup.escaped(words))</h2>\n")
    }

    func lines(_ lines: [String]) throws {
        guard !lines.isEmpty else { return }
        try page.write("<ul>\n")
        for line in lines {
            try text.write(Self.indented(line) + "\n")
            try page.write("<li>\(Markup.escaped(line))</li>\n")
        }
        try page.write("</ul>\n")
    }

    func messages(_ messages: [Message]) throws {
        guard !messages.isEmpty else { return }
        try page.write("<dl>\n")
        for message in messages {
            guard let words = Self.words(message) else { continue }
            try say(message.at, message.author.nick, words)
        }
        try page.write("</dl>\n")
    }

    func happened(_ at: Timestamp, _ by: String, _ words: String) throws {
        try page.write("<dl>\n")
        try say(at, by, words)
        try page.write("</dl>\n")
    }

    func finish(in bag: BagFolder) throws -> [BagFolder.Entry] {
        try page.write("</body>\n</html>\n")
        return [try bag.finish(text), try bag.finish(page)]
    }

    private func say(_ at: Timestamp, _ who: String, _ words: String) throws {
        let time = ServerTime.format(milliseconds: at.milliseconds)
        try text.write("\(time) \(Self.oneLine(who)): \(Self.indented(words))\n")
        try page.write("<dt>\(time) \(Markup.escaped(who))</dt><dd>\(Markup.escaped(words))</dd>\n")
    }

    /// nil: nothing that people read.
    private static func words(_ message: Message) -> String? {
        switch message.kind {
        case .privmsg, .notice: message.text
        case .topic: "[topic] \(message.text)"
        case .redaction: "[took back message \(message.parent?.value ?? 0)] \(message.text)"
        case .tagmsg:
            message.tags.first { $0.key == "+draft/react" }.map { "[reacts with \($0.value)]" }
        }
    }

    private static func oneLine(_ words: String) -> String {
        Markup.plain(words).split(separator: "\n").joined(separator: " ")
    }

    private static func indented(_ words: String) -> String {
        Markup.plain(words).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
    }
}
