import BotKit
import TextAnalysis

/// What is said about a case tells what other threads are about it; so do a yes and a no.
extension FilingBot {
    /// Talk in a case's own channel is about that case.
    mutating func hear(_ message: BotMessage) {
        guard message.role == .person, let channel = message.channel, let number = desk.number(ofChannel: channel)
        else { return }
        desk.note(Self.said(message), about: number)
    }

    /// A receipt: the thread was about that case.
    mutating func learn(filing receipt: BotMessage, into number: String) {
        let thread = book.thread(book.root(of: receipt.id))
        for message in thread where message.role == .person { desk.note(Self.said(message), about: number) }
        if settled["\(talk.root(of: receipt)) \(number)"] == true { judge(number, isYes: true) }
    }

    /// A no to a proposal; a yes is the server's affair, whose receipt tells of it.
    mutating func learn(from reaction: BotReaction) {
        guard reaction.isRejection, let number = proposed[reaction.target],
            handled.isNew("\(reaction.target) \(reaction.account ?? reaction.nick)")
        else { return }
        judge(number, isYes: false)
    }

    private mutating func judge(_ number: String, isYes: Bool) {
        let nothing = Utterance(who: "", text: "")
        desk.note(Said(utterance: nothing, seconds: now.milliseconds / 1000, verdict: isYes), about: number)
    }

    private static func said(_ message: BotMessage) -> Said {
        Said(utterance: Utterance(who: message.author, text: message.text), seconds: message.time.milliseconds / 1000)
    }
}
