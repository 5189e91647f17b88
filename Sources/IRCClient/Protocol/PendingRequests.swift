import IRCWire

/// Requests that wait for their answer. With labeled-response an answer carries its request's label; without, a PING is
/// sent behind each request, and what the server says until it answers the PING is taken for the answer: a server works
/// off a client's lines in order.
struct PendingRequests: Sendable {
    struct Answer: Sendable {
        let ticket: Int
        let lines: [IRCMessage]
    }

    private struct Entry: Sendable {
        let ticket: Int
        /// On the wire; also what the PING carries.
        let label: String
        let isLabeled: Bool
        let deadline: Int64
        var lines: [IRCMessage] = []
    }

    /// In the order they were sent.
    private var entries: [Entry] = []
    private let labelPrefix = "fika-"

    /// What to send; nil when too many wait already.
    mutating func add(
        _ message: IRCMessage, ticket: Int, deadline: Int64, isLabeled: Bool
    ) -> [IRCMessage]? {
        guard entries.count < ClientLimit.requestsMax else { return nil }
        let label = labelPrefix + String(ticket, radix: 36)
        entries.append(Entry(ticket: ticket, label: label, isLabeled: isLabeled, deadline: deadline))
        guard isLabeled else { return [message, IRCMessage("PING", label)] }
        var labeled = message
        labeled.tags.append(MessageTag(key: ServerTag.label, value: label))
        return [labeled]
    }

    /// The answer that these lines are, going by the label.
    mutating func answer(label: String, _ lines: [IRCMessage]) -> Answer? {
        guard let index = entries.firstIndex(where: { $0.isLabeled && $0.label == label }) else { return nil }
        let entry = entries.remove(at: index)
        return Answer(ticket: entry.ticket, lines: lines)
    }

    /// The answer that ends with this PONG; `nil` for a PONG to something else.
    mutating func answer(pong token: String) -> Answer? {
        guard let index = entries.firstIndex(where: { !$0.isLabeled && $0.label == token }) else { return nil }
        let entry = entries.remove(at: index)
        return Answer(ticket: entry.ticket, lines: entry.lines)
    }

    /// Adds lines to the unlabelled request that is being answered; false when there is none.
    mutating func collect(_ lines: [IRCMessage]) -> Bool {
        guard let index = entries.firstIndex(where: { !$0.isLabeled }),
            entries[index].lines.count + lines.count <= ClientLimit.linesPerAnswerMax
        else { return false }
        entries[index].lines.append(contentsOf: lines)
        return true
    }

    mutating func removeExpired(at now: Int64) -> [Int] {
        let expired = entries.filter { $0.deadline <= now }.map(\.ticket)
        if !expired.isEmpty { entries.removeAll { $0.deadline <= now } }
        return expired
    }

    mutating func removeAll() -> [Int] {
        defer { entries = [] }
        return entries.map(\.ticket)
    }
}
