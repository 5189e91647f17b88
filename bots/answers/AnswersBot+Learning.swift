import BotKit

/// People say whether an answer helped, by reacting to it.
extension AnswersBot {
    /// Verdicts kept for shelves that are made anew; the oldest go first.
    static let verdictsMax = 2048

    /// An own message that offers a solution is remembered with its question.
    mutating func note(_ message: BotMessage) {
        guard message.role == .own, let channel = message.channel, let parent = message.parent,
            let question = book[parent]?.text, let solution = message.tags[BotTag.solution]
        else { return }
        offers.set(
            message.id,
            Verdict(
                channel: channel.lowercased(), solution: solution, question: question,
                seconds: message.time.milliseconds / 1000, isYes: true))
    }

    mutating func learn(from reaction: BotReaction) {
        guard reaction.isApproval || reaction.isRejection, let offer = offers[reaction.target],
            judged.isNew("\(reaction.target) \(reaction.account ?? reaction.nick)")
        else { return }
        let verdict = Verdict(
            channel: offer.channel, solution: offer.solution, question: offer.question, seconds: offer.seconds,
            isYes: reaction.isApproval)
        verdicts = verdicts.suffix(Self.verdictsMax - 1) + [verdict]
        shelves[offer.channel]?.learn(verdict)
    }
}
