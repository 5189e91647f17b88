import BotKit
import TextAnalysis

/// Above a bar that the operator sets, a thread is filed without anybody being asked: see `file_confidence`.
extension FilingBot {
    /// What the server writes into the receipt of such a filing, in front of how sure the bot was.
    private static let mark = " on its own, "

    /// Files a thread, as replies keep it together, where this case is the likeliest of all for what is to be filed,
    /// and likely enough. Nil: it is a person's affair.
    mutating func venture(into number: String, for message: BotMessage, _ root: String) -> BotAction? {
        guard let bar = settings.fileConfidence, let channel = message.channel, !desk.isRefused(number, for: root),
            // A person who filed it elsewhere has said what it is about.
            (filed[root] ?? []).allSatisfy({ $0.number == number && $0.isAlone })
        else { return nil }
        let thread = Self.newest(of: book.thread(root), and: message)
            .map { Utterance(who: $0.author, text: $0.text) }
        guard let found = desk.surest(thread, seconds: message.time.milliseconds / 1000), found.number == number,
            found.probability >= bar
        else { return nil }
        let token = "alone \(message.id) \(number)"
        let reason = Self.words(for: found.reason)
        venturing.set(
            token, Venture(number: number, reason: reason, message: message, isAgain: isFiled(root, in: number)))
        // Nobody is ever told that it is certain.
        let percent = min(99, Int(found.probability * 100))
        return .fileAlone(
            case: number, channel: channel, thread: message.id, percent: percent, reason: reason, token: token)
    }

    /// Where the server keeps the bot from it, a person is asked instead. What a person decided stands.
    mutating func conclude(_ venture: Venture, _ outcome: BotOutcome) -> [BotAction] {
        guard case .refused(let refusal) = outcome else { return [] }
        switch refusal.code {
        case "MISSING_SCOPE", "TOO_MANY_ALONE", "NOT_READ_BY_ALL":
            guard settings.proposes else { return [] }
            return [
                venture.isAgain
                    ? Self.offer(of: venture.number, to: venture.message)
                    : Self.proposal(of: venture.number, venture.reason, to: venture.message)
            ]
        case "NO_SUCH_CASE", "CASE_CLOSED": return refresh(atMostEvery: Self.refreshSecondsMin)
        default: return []
        }
    }

    /// Whether a receipt is of a filing that nobody had asked for.
    static func isAlone(_ receipt: BotMessage) -> Bool { receipt.text.contains(mark) }

    /// Its own receipt, perhaps of an earlier life: it is no yes, and the words teach nothing that it did not believe
    /// already.
    mutating func learn(filingAlone root: String, _ conversation: String, into number: String) {
        settled.set("\(conversation) \(number)", true)
        sinceProposal.set(root, 0)
        filed(root, into: number, isAlone: true)
    }
}
