import BotKit
import TextAnalysis

/// What is said about a case tells what other threads are about it; so do a yes and a no.
extension FilingBot {
    /// Talk in a case's own channel is about that case. Which channels are cases' is known with the first list: what
    /// was said before waits for it.
    mutating func hear(_ message: BotMessage) {
        guard message.role == .person, let channel = message.channel else { return }
        guard desk.hasList else {
            if unheard.count < Self.unheardMax { unheard.append(message) }
            return
        }
        guard let number = desk.number(ofChannel: channel) else { return }
        desk.note(Self.said(message), about: number)
    }

    /// The first list is there.
    mutating func hearAll() {
        let messages = unheard
        unheard = []
        for message in messages { hear(message) }
    }

    /// The past, the receipts and the bot's own words say what needs no second proposal, and what people thought of
    /// one.
    mutating func learn(from message: BotMessage) -> [BotAction] {
        guard message.channel != nil else { return [] }
        let (root, conversation) = (book.root(of: message.id), talk.root(of: message))
        if message.role == .own, let number = message.tags[BotTag.propose] {
            sinceProposal.set(root, 0)
            if message.parent == root { spokeOf(number, message) }
            guard !isFiled(root, in: number) else {
                offered(root, for: number)
                return []
            }
            settled.set("\(conversation) \(number)", true)
            proposed.set(message.id, number)
            return []
        }
        guard message.role == .server, let parent = message.parent else { return [] }
        if message.text.hasPrefix("Not filed into "), let number = proposed[parent] {
            return judge(number, in: root, isYes: false)
        }
        guard let number = CaseNumber.first(in: message.text) else { return [] }
        if message.text.hasPrefix("Taken out of ") { return learn(takenOut: root, of: number) }
        guard message.text.hasPrefix("Filed: ") else { return [] }
        guard !Self.isAlone(message) else {
            learn(filingAlone: root, conversation, into: number)
            return []
        }
        return learn(filing: root, conversation, into: number)
    }

    /// What a person takes out is a no to what a bot filed of its own accord.
    private mutating func learn(takenOut root: String, of number: String) -> [BotAction] {
        let wasAlone = (filed[root] ?? []).contains { $0.number == number && $0.isAlone }
        unfiled(root, from: number)
        return wasAlone ? judge(number, in: root, isYes: false) : []
    }

    /// A receipt: the thread is about that case.
    private mutating func learn(filing root: String, _ conversation: String, into number: String) -> [BotAction] {
        // Of a further version only what is new is news.
        let later = (filed[root] ?? []).first { $0.number == number }?.later
        let people = book.thread(root).filter { $0.role == .person }
        for message in people.suffix(later ?? people.count) { desk.note(Self.said(message), about: number) }
        filed(root, into: number, isAlone: false)
        let key = "\(conversation) \(number)"
        guard settled[key] == true else {
            settled.set(key, false)
            return []
        }
        return judge(number, in: root, isYes: true)
    }

    /// A no to a proposal; a yes is the server's affair, whose receipt tells of it.
    mutating func learn(from reaction: BotReaction) -> [BotAction] {
        guard reaction.isRejection, let number = proposed[reaction.target] else { return [] }
        return judge(number, in: book.root(of: reaction.target), isYes: false)
    }

    private mutating func judge(_ number: String, in root: String, isYes: Bool) -> [BotAction] {
        desk.judge(Verdict(number: number, isYes: isYes, seconds: now.milliseconds / 1000), of: root)
    }

    private static func said(_ message: BotMessage) -> Said {
        Said(utterance: Utterance(who: message.author, text: message.text), seconds: message.time.milliseconds / 1000)
    }
}
