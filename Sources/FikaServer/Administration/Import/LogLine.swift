package import FikaCore

/// A line of an old log that somebody said.
package struct LogLine: Sendable, Equatable, Codable {
    package let at: Timestamp
    package let nick: String
    package let text: String

    package init(at: Timestamp, nick: String, text: String) {
        self.at = at
        self.nick = nick
        self.text = text
    }

    var imported: MessageCommand.Imported {
        MessageCommand.Imported(at: at, nick: nick, text: text)
    }
}
