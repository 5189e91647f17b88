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
        if let failure = await office.failure(
            of: lines, inPortionsOf: Self.portion, "messages", into: channel,
            { .importing(channel: channel, $0) })
        {
            return failure
        }
        return .done("\(lines.count) messages are in \(channel).")
    }
}
