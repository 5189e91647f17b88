import BotKit
import TextAnalysis

/// A thread plainly means a case, and nobody has said so yet.
extension FilingBot {
    /// Newest messages of a thread that are read together.
    static let threadMessagesMax = 12
    /// Most cases that are proposed for a thread at a time.
    static let proposalsMax = 3

    /// On the second look the list of cases was fetched because of this message.
    mutating func propose(for message: BotMessage, isSecondLook: Bool = false) -> [BotAction] {
        guard settings.proposes || settings.fileConfidence != nil, let channel = message.channel,
            !desk.isOwnChannel(channel),
            now.seconds(since: message.time) <= settings.lateSeconds
        else { return [] }
        let root = talk.root(of: message)
        // What people keep together by replying is not talked into again at once; what only seems to belong together
        // may be about another case.
        let thread = message.parent.map(book.root(of:)) ?? message.id
        if !isSecondLook { sinceProposal.set(thread, (sinceProposal[thread] ?? settings.proposalGap) + 1) }
        let versions = offerVersions(for: message, thread)
        guard versions.isEmpty else { return versions }
        let numbers = CaseNumber.all(in: message.text)
        // An unknown number may be a new case's.
        if !isSecondLook, numbers.contains(where: { !desk.knows($0) }) {
            let actions = refresh(atMostEvery: Self.refreshSecondsMin)
            if !actions.isEmpty, waiting.count < Self.waitingMax {
                waiting.append(message)
                return actions
            }
        }
        guard (sinceProposal[thread] ?? 0) >= settings.proposalGap else { return [] }
        // Who names cases has said which are meant; only a thread that names none is matched by its words.
        let found =
            numbers.isEmpty ? match(message, thread, root) : only(numbers).map { [($0, "It is named here.")] } ?? []
        let new = found.filter { number, _ in
            settled["\(root) \(number)"] == nil && !isResting(number, message)
        }
        guard !new.isEmpty else { return [] }
        sinceProposal.set(thread, 0)
        for (number, _) in new { settled.set("\(root) \(number)", true) }
        // Several that fit are a question; the surest of them may be sure enough to be none.
        for (number, _) in new {
            if let action = venture(into: number, for: message, thread) { return [action] }
        }
        guard settings.proposes else { return [] }
        return new.map { number, reason in Self.proposal(of: number, reason, to: message) }
    }

    static func proposal(of number: String, _ reason: String, to message: BotMessage) -> BotAction {
        let text =
            "Does this belong to case \(number)? \(reason) React with 👍 and the thread is filed there, or leave it."
        return .reply(to: message, text, tags: [BotTag.propose: number])
    }

    /// Whether a case was proposed in talk without replies a moment ago: such talk goes on about one thing, and nobody
    /// knows for sure which of its messages belong together. Each further word on it makes that longer.
    private mutating func isResting(_ number: String, _ message: BotMessage) -> Bool {
        guard message.parent == nil, let channel = message.channel else { return false }
        let key = "\(channel.lowercased()) \(number)"
        let last = spokenOf[key]
        spokenOf.set(key, message.time)
        return last.map { message.time.seconds(since: $0) < settings.restSeconds } ?? false
    }

    /// The bot's own proposal, perhaps of an earlier life.
    mutating func spokeOf(_ number: String, _ message: BotMessage) {
        guard let channel = message.channel else { return }
        spokenOf.set("\(channel.lowercased()) \(number)", message.time)
    }

    /// The one case that is named; nil when there are two, or it must not be spoken of.
    private func only(_ numbers: [String]) -> String? {
        let open = numbers.filter(desk.mayPropose)
        return open.count == 1 && numbers.filter(desk.knows).count == 1 ? open[0] : nil
    }

    /// By the thread that people keep together by replying; where that says nothing, by all that seems to belong to it.
    private func match(_ message: BotMessage, _ thread: String, _ conversation: String) -> [(String, String)] {
        let found = match(message, among: book.thread(thread))
        return found.isEmpty ? match(message, among: talk.thread(conversation)) : found
    }

    /// The case whose title is named; or else those that the words, people and times of the thread speak for.
    private func match(_ message: BotMessage, among messages: [BotMessage]) -> [(String, String)] {
        let thread = Self.newest(of: messages, and: message)
        if let number = desk.match(thread.map(\.text), share: settings.titleShare, margin: settings.titleMargin) {
            return [(number, "Its title is named here.")]
        }
        let found = desk.find(
            thread.map { Utterance(who: $0.author, text: $0.text) }, seconds: message.time.milliseconds / 1000,
            confidence: settings.confidence, limit: Self.proposalsMax)
        return found.map { ($0.number, Self.words(for: $0.reason)) }
    }

    /// What people said last in a thread, and the message that goes on with it.
    static func newest(of messages: [BotMessage], and message: BotMessage) -> [BotMessage] {
        let earlier = messages.filter { $0.role == .person && $0.id != message.id }.suffix(threadMessagesMax - 1)
        return earlier + [message]
    }

    /// A reason in words that tell nothing of the case: not its title, nor who works on it.
    static func words(for reason: FilingReason) -> String {
        switch reason {
        case .named: return "It is named here."
        case .words(let words): return "At least \(words.count) words of what it is about are said here."
        case .talk(let words): return "At least \(words.count) words of what was said about it are said here."
        case .people(_, let seconds):
            let days = seconds / 86_400
            return "Somebody here spoke about it \(days == 0 ? "today" : days == 1 ? "yesterday" : "\(days) days ago")."
        case .latest: return "It was spoken about last."
        }
    }
}
