import FikaCore

/// Puts old logs into a channel, in portions that leave the daemon time for the living.
package struct LogImport {
    /// Lines of one portion; the rules take no more at once.
    package static let portion = CoreSettings().importedMessages

    private let office: any Office
    private let channel: String

    package init(office: any Office, channel: String) {
        self.office = office
        self.channel = channel
    }

    /// Ends at the first portion that is refused, and answers with it.
    package func send(_ lines: [LogLine]) async -> AdminAnswer {
        var start = 0
        while start < lines.count {
            let end = min(start + Self.portion, lines.count)
            let answer = await office.answer(.importing(channel: channel, Array(lines[start..<end])))
            if case .failed(let sentence, let status) = answer {
                let kept = start == 0 ? "" : " The first \(start) messages are in \(channel) already."
                return .failed(sentence + kept, status)
            }
            start = end
        }
        return .done("\(lines.count) messages are in \(channel).")
    }
}
