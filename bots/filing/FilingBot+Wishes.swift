import BotKit
import TextAnalysis

/// A person says that a thread is to be filed.
extension FilingBot {
    /// `@filing 2026-0042`, in a thread or right behind what one said oneself.
    mutating func file(for message: BotMessage, _ words: String) -> [BotAction] {
        guard let channel = message.channel else { return [.reply(to: message, helpForDirect)] }
        let numbers = CaseNumber.all(in: words)
        guard let number = numbers.first else {
            let isHelp = words.isEmpty || words.lowercased() == "help"
            return [.reply(to: message, isHelp ? help : "That names no case. \(help)")]
        }
        guard numbers.count == 1 else {
            return [.reply(to: message, "Name one case at a time, please: \(numbers.joined(separator: " or "))?")]
        }
        guard let thread = thread(of: message, in: channel) else {
            return [
                .reply(to: message, "Which thread? Reply to one of its messages with “@\(nick) \(number)”.")
            ]
        }
        let wish = Wish(target: .channel(channel), parent: message.id, nick: message.nick)
        wishes.set(message.id, wish)
        return [.file(case: number, channel: channel, thread: thread, wish: message.id, token: message.id)]
    }

    /// The receipt of a filing is the server's affair; this bot speaks where there is none.
    mutating func conclude(_ token: String, _ outcome: BotOutcome) -> [BotAction] {
        if let venture = venturing[token] { return conclude(venture, outcome) }
        guard let wish = wishes[token] else { return [] }
        switch outcome {
        case .filed(let receipt) where receipt.isNew:
            return []
        case .filed(let receipt):
            let text =
                "This is in case \(receipt.number) already (receipt F\(receipt.id)), and nothing was added since."
            return [tell(wish, text)]
        case .refused(let refusal):
            let isOld = ["NO_SUCH_CASE", "CASE_CLOSED"].contains(refusal.code)
            return [tell(wish, "I could not file it: \(refusal.sentence).")]
                + (isOld ? refresh(atMostEvery: Self.refreshSecondsMin) : [])
        case .inDoubt:
            return [tell(wish, "The server gave no answer. Ask me again in a while; filing twice does no harm.")]
        case .said, .acknowledgements, .experts:
            return []
        }
    }

    private func tell(_ wish: Wish, _ text: String) -> BotAction {
        .say(BotSpeech(wish.target, parent: wish.parent, text: "\(wish.nick): \(text)"))
    }

    /// The thread that is answered; otherwise that of what the same person said last, if that was not long ago.
    private func thread(of message: BotMessage, in channel: String) -> String? {
        if let parent = message.parent { return parent }
        guard let last = book.latest(by: message.author, in: channel),
            message.time.seconds(since: last.time) <= settings.previousSeconds
        else { return nil }
        return last.id
    }

    private var help: String {
        "I put a thread into a case file: reply to one of its messages with “@\(nick) 2026-0042” (the case's number), "
            + "or say it right after your own message. When I propose a case, react with 👍 and it is filed. "
            + (settings.fileConfidence == nil
                ? "" : "What I file on my own says so, and 👎 on its receipt takes it out again. ")
            + "You need to have rights on both sides."
    }

    private var helpForDirect: String {
        "Say it where the thread is: reply to one of its messages with “@\(nick) 2026-0042” (the case's number)."
    }
}
