/// A question to the store that may bring something of a confidential case to light: what is to be looked for in the
/// answer.
struct Inquiry: Sendable, Equatable {
    let actor: AuditEntry.Actor
    let at: Timestamp
    let act: AuditEntry.Act
    /// The confidential cases among the places that are looked through, by channel.
    var channels: [ChannelID: String] = [:]
    /// The one that is asked about as a whole.
    var number: String?
    var document: DocumentID?
    var filing: FilingID?
    var grant: GrantID?
    var reason: String?

    /// nil: the page tells nothing of a confidential case.
    func disclosure(of page: Page) -> Disclosure? {
        let counts = counts(in: page)
        let numbers = counts.keys.sorted()
        guard !numbers.isEmpty else { return nil }
        return Disclosure(entries: numbers.chunked(AuditEntry.casesMax).map { entry(of: $0, counts) })
    }

    private func entry(of numbers: [String], _ counts: [String: Int]) -> AuditEntry {
        AuditEntry(
            at: at, actor: actor, act: act, cases: numbers, document: document, filing: filing, grant: grant,
            count: numbers.reduce(0) { $0 + (counts[$1] ?? 0) }, reason: reason)
    }

    /// How much the page tells of each case, by number. Apart from its caller, and `messages` from it: the optimiser
    /// of Swift 6.3.1 fails on them as one.
    @inline(never)
    private func counts(in page: Page) -> [String: Int] {
        if let number {
            let amount = page.amount
            return amount > 0 ? [number: amount] : [:]
        }
        var counts: [String: Int] = [:]
        for message in page.messages {
            guard let channel = message.channel, let number = channels[channel] else { continue }
            counts[number, default: 0] += 1
        }
        return counts
    }
}

extension Page {
    @inline(never)
    fileprivate var messages: [Message] {
        switch self {
        case .history(let messages), .filing(let messages), .search(let messages), .comments(let messages),
            .slice(let messages):
            messages
        case .message(let message): [message].compactMap(\.self)
        case .missed(let places): places.flatMap(\.messages)
        case .thread(let messages, let alongside), .chosen(let messages, let alongside):
            messages + [alongside].compactMap(\.self)
        case .targets, .solutions, .experts, .timeline, .certificates, .person, .personalMessages: []
        }
    }

    fileprivate var amount: Int {
        if case .timeline(let entries) = self { return entries.count }
        return messages.count
    }
}

extension Message {
    fileprivate var channel: ChannelID? {
        if case .channel(let channel, _) = place { return channel }
        return nil
    }
}

extension Array {
    func chunked(_ size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
