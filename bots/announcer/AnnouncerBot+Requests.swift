import BotKit

/// What people ask for: to announce something, and who has not acknowledged. Answers are private.
extension AnnouncerBot {
    mutating func answer(_ message: BotMessage) -> [BotAction] {
        guard let words = message.request(to: nick), !message.isLate || message.channel == nil else { return [] }
        let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = parts.count > 1 ? parts[1] : ""
        switch parts.first?.lowercased() {
        case "announce": return announce(rest, message)
        case "missing": return missing(rest, message)
        default: return [.tell(message.nick, help)]
        }
    }

    private var help: String {
        "To me alone: “announce #news text”, “announce #news +ack text” (asks for acknowledgement), “missing ID” "
            + "(who has not acknowledged). In a channel: “@\(nick) missing”. Only accounts that my operator named may."
    }

    private func isAuthorised(_ message: BotMessage) -> Bool {
        message.account.map { settings.authorised.contains($0.lowercased()) } ?? false
    }

    private func deny(_ message: BotMessage) -> [BotAction] {
        [.tell(message.nick, "Only accounts that my operator named may do this, and you are not logged in as one.")]
    }

    private mutating func announce(_ words: String, _ message: BotMessage) -> [BotAction] {
        guard let account = message.account, isAuthorised(message) else { return deny(message) }
        guard message.channel == nil else { return [.tell(message.nick, "Tell me alone: “announce #news text”.")] }
        var parts = words.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0].hasPrefix("#") else { return [.tell(message.nick, help)] }
        guard let channel = channels.first(where: { $0.lowercased() == parts[0].lowercased() }) else {
            return [
                .tell(message.nick, "I do not sit in \(parts[0]). My channels: \(channels.joined(separator: ", ")).")
            ]
        }
        let wantsAcknowledgement = parts[1].hasPrefix("+ack ")
        if wantsAcknowledgement { parts[1] = String(parts[1].dropFirst(5)) }
        guard BotSpeech.lines(of: parts[1]).count == 1 else {
            return [
                .tell(
                    message.nick,
                    "That is longer than one line of \(BotSpeech.lineBytesMax) bytes, or empty. Use the drop folder.")
            ]
        }
        orders.set(
            message.id,
            Order(nick: message.nick, account: account, channel: channel, wantsAcknowledgement: wantsAcknowledgement))
        return [
            .announce(
                in: channel, parts[1], wantsAcknowledgement: wantsAcknowledgement, token: "order \(message.id)")
        ]
    }

    mutating func ordered(_ key: String, _ outcome: BotOutcome) -> [BotAction] {
        guard let order = orders[key] else { return [] }
        switch outcome {
        case .said(let id):
            let hint = order.wantsAcknowledgement ? " “missing \(id)” tells you who has not acknowledged it." : ""
            return [.tell(order.nick, "Announced in \(order.channel) as \(id).\(hint)")]
                + (order.wantsAcknowledgement ? plan(id, for: [order.account]) : [])
        case .refused(let refusal):
            return [.tell(order.nick, "Not announced: \(refusal.sentence).")]
        case .inDoubt:
            return [.tell(order.nick, "I do not know whether it was announced. Look into \(order.channel) first.")]
        case .filed, .acknowledgements, .experts:
            return []
        }
    }

    private mutating func missing(_ words: String, _ message: BotMessage) -> [BotAction] {
        guard isAuthorised(message) else { return deny(message) }
        let named = words.split(separator: " ").first.map(String.init)
        let id = named ?? message.parent ?? message.channel.flatMap { newest[$0.lowercased()] }
        guard let id else { return [.tell(message.nick, "Which one? “missing ID”, or reply to the announcement.")] }
        questions.set(message.id, message.nick)
        return [.askAcknowledgements(id: id, token: "missing \(message.id)")]
    }

    mutating func answered(_ key: String, _ outcome: BotOutcome) -> [BotAction] {
        guard let nick = questions[key] else { return [] }
        switch outcome {
        case .acknowledgements(let status): return [.tell(nick, Self.sentence(status))]
        case .refused(let refusal): return [.tell(nick, "I cannot say: \(refusal.sentence).")]
        case .inDoubt, .said, .filed, .experts:
            return [.tell(nick, "The server gave no answer. Ask me again in a while.")]
        }
    }

    static func sentence(_ status: AcknowledgementStatus) -> String {
        let names = status.missing.prefix(namesMax).joined(separator: ", ")
        let more = status.missing.count > namesMax ? " and \(status.missing.count - namesMax) more" : ""
        let all = status.acknowledged + status.missing.count
        return "Announcement \(status.id) in \(status.channel): \(status.acknowledged) of \(all) acknowledged, "
            + (status.missing.isEmpty ? "nobody is missing." : "\(status.missing.count) missing: \(names)\(more).")
            + (status.isWanted ? "" : " (It did not ask for acknowledgement.)")
    }
}
