import FikaCore
import IRCWire

extension Filing {
    /// A line of the case's file.
    func line(_ command: String, number: String, _ state: String = "") -> StructuredLine {
        let from = proposedBy ?? filedThrough ?? "*"
        let words = [
            number, String(id.value), String(version), place, String(messages.count), filedBy, at.dateText,
            source.root?.wire ?? "*", kind, from, isWithdrawn ? "withdrawn" : "filed",
        ]
        let sentence =
            "\(number): \(state)filing F\(id.value) version \(version), \(amount) from \(origin), by \(filedBy) on "
            + at.dateText
        let notes = [judgement.map { "on its own, \($0.percent) % sure: \($0.reason)" }, trace].compactMap(\.self)
        guard !notes.isEmpty else { return StructuredLine(command, words, sentence: sentence) }
        let text = notes.joined(separator: "; ")
        return StructuredLine(command, words, text: text, sentence: "\(sentence); \(text)")
    }

    /// That it was taken out the last time.
    private var trace: String? {
        withdrawals.last.map { withdrawal in
            "version \(withdrawal.version) was taken out by \(withdrawal.by) on \(withdrawal.at.dateText): "
                + withdrawal.reason
        }
    }

    /// As one word.
    private var place: String {
        switch source {
        case .thread(_, _, let name), .messages(_, let name): name
        case .conversation(_, _, let names): names.joined(separator: ",").word
        case .note: "*"
        }
    }

    private var kind: String {
        switch source {
        case .thread: "thread"
        case .messages: "messages"
        case .conversation: "conversation"
        case .note: "note"
        }
    }

    /// What came of asking for it, or for having it out again.
    func receipt(_ command: String, number: String, isNew: Bool) -> StructuredLine {
        let state = isNew ? "new" : "same"
        guard command == "FILED" else {
            return StructuredLine(
                command, [number, String(id.value), String(version), state],
                sentence: "Taken out of \(number): F\(id.value)" + (isNew ? "" : " (it was out already)"))
        }
        return StructuredLine(
            command, [number, String(id.value), String(version), String(messages.count), state],
            sentence: "Filed into \(number): F\(id.value) version \(version), \(amount)"
                + (isNew ? "" : " (it was there already)"))
    }
}

extension Proposal {
    func line(channel: String) -> StructuredLine {
        StructuredLine(
            "PROPOSAL", [message.wire, number, channel, proposedBy, at.dateText],
            sentence: "\(proposedBy) proposes to file a thread of \(channel) into \(number) "
                + "(\(at.dateText)): CASE ACCEPT \(message.wire), or CASE DECLINE \(message.wire)")
    }
}

extension Message {
    /// A copy in a file. Each line of its text has a number, and lines of the same number are one that was too long.
    func filedLines(_ query: Query.FilingQuery, position: Int) -> [StructuredLine] {
        let time = ServerTime.format(milliseconds: at.milliseconds)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { index, line in
            String(line).pieces(ofBytes: SessionLimit.filedChunkBytesMax).map { piece in
                StructuredLine(
                    "FILEDMESSAGE",
                    [
                        query.number, String(query.filing.value), String(position), String(index + 1), id.wire, time,
                        filedPlace, author.nick, author.accountName ?? "*",
                        isRedacted ? "redacted" : kind.command.lowercased(),
                    ], text: piece,
                    sentence: "F\(query.filing.value) \(time) \(filedPlace) <\(author.nick)> "
                        + (isRedacted ? "(taken back before it was filed)" : piece))
            }
        }
    }

    private var filedPlace: String {
        switch place {
        case .channel(_, let name), .standing(_, _, let name): name
        case .direct(_, _, let nick): nick
        }
    }
}
