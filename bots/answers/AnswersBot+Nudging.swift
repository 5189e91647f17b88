import BotKit

/// A question that nobody replies to is shown to people who answered like ones.
extension AnswersBot {
    /// Questions that wait at once; the oldest are given up.
    static let unansweredMax = 256
    /// People who are called for one question.
    static let calledMax = 2
    /// Nobody is called again before so long.
    static let restSeconds: Int64 = 4 * 3_600
    /// So much older than its time a question is not worth calling somebody for.
    static let staleSeconds: Int64 = 3 * 86_400

    /// What a person says in a channel: it asks, or it is somebody's help.
    mutating func wait(for message: BotMessage) {
        settle(message)
        guard settings.nudgeSeconds > 0, message.role == .person, message.channel != nil, message.parent == nil,
            !message.id.isEmpty, isQuestion(message.text)
        else { return }
        unanswered = unanswered.suffix(Self.unansweredMax - 1) + [message.id]
    }

    /// An offer of this bot's, a person's reply, or a word that names who asked, is help; what this bot has pointed out
    /// stays pointed out.
    mutating func settle(_ message: BotMessage) {
        book.note(message)
        guard let channel = message.channel else { return }
        if message.role == .own, message.tags[BotTag.nudge] != nil, let parent = message.parent {
            nudged.set(book.root(of: parent), true)
        }
        let root = book.root(of: message.id)
        let isOffer = message.role == .own && message.tags[BotTag.solution] != nil
        unanswered.removeAll { id in
            // What is so old that the book has lost it is given up.
            guard let question = book[id], let asked = question.channel else { return true }
            guard asked.lowercased() == channel.lowercased() else { return false }
            if message.role == .server { return root == question.id && message.text.hasPrefix("Solved: ") }
            if isOffer { return root == question.id }
            guard message.role == .person, message.author != question.author else { return false }
            return root == question.id || message.names(question.nick)
        }
    }

    /// The questions whose time has come.
    mutating func seekHelp() -> [BotAction] {
        guard !settings.quietHours.contains(now) else { return [] }
        let due = unanswered.compactMap { book[$0] }.filter { now.seconds(since: $0.time) >= settings.nudgeSeconds }
        let ids = Set(due.map(\.id))
        unanswered.removeAll { ids.contains($0) || book[$0] == nil }
        return due.compactMap { question in
            guard now.seconds(since: question.time) <= settings.nudgeSeconds + Self.staleSeconds,
                let channel = question.channel, nudged.isNew(question.id)
            else { return nil }
            return .askExperts(channel: channel, text: question.text, token: question.id)
        }
    }

    /// Points out who may know; nobody is asked about their own question.
    mutating func nudge(_ token: String, _ outcome: BotOutcome) -> [BotAction] {
        guard let question = book[token], let channel = question.channel, case .experts(let experts) = outcome else {
            return []
        }
        let rested = experts.filter { expert in
            let last = pointed[expert.name]
            return expert.name.lowercased() != question.account?.lowercased()
                && last.map { now.seconds(since: $0) >= Self.restSeconds } ?? true
        }
        let called = rested.prefix(Self.calledMax)
        guard !called.isEmpty else { return [] }
        for expert in called { pointed.set(expert.name, now) }
        let people = called.map { "\($0.name) (\($0.evidence.joined(separator: ", ")))" }.joined(separator: " and ")
        let verb = called.count == 1 ? "has" : "have"
        let text = "Nobody has replied yet. \(people) \(verb) answered questions like this one; can you help?"
        return [
            .say(
                BotSpeech(.channel(channel), parent: question.id, text: text, tags: [BotTag.nudge: ""]))
        ]
    }
}

extension BotMessage {
    /// Whether it speaks of somebody by the whole nick.
    fileprivate func names(_ nick: String) -> Bool {
        text.lowercased().split { !($0.isLetter || $0.isNumber || "-_[]{}|^`\\".contains($0)) }
            .contains { $0 == nick.lowercased() }
    }
}
