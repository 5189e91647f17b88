import BotKit
import TextAnalysis

/// A thread plainly means a case, and nobody has said so yet.
extension FilingBot {
    /// Newest messages of a thread that are read together.
    static let threadMessagesMax = 12

    /// On the second look the list of cases was fetched because of this message.
    mutating func propose(for message: BotMessage, isSecondLook: Bool = false) -> [BotAction] {
        guard settings.proposes, let channel = message.channel, !desk.isOwnChannel(channel),
            now.seconds(since: message.time) <= settings.lateSeconds
        else { return [] }
        let root = message.parent.map(book.root(of:)) ?? message.id
        if !isSecondLook { sinceProposal.set(root, (sinceProposal[root] ?? settings.proposalGap) + 1) }
        let numbers = CaseNumber.all(in: message.text)
        // An unknown number may be a new case's.
        if !isSecondLook, numbers.contains(where: { !desk.knows($0) }) {
            let actions = refresh(atMostEvery: Self.refreshSecondsMin)
            if !actions.isEmpty, waiting.count < Self.waitingMax {
                waiting.append(message)
                return actions
            }
        }
        // Who names cases has said which are meant; only a thread that names none is matched by its words.
        let number = numbers.isEmpty ? match(message, root) : only(numbers)
        guard let number, (sinceProposal[root] ?? 0) >= settings.proposalGap, settled.isNew("\(root) \(number)") else {
            return []
        }
        sinceProposal.set(root, 0)
        let text = "Does this belong to case \(number)? React with 👍 and the thread is filed there, or leave it."
        return [.reply(to: message, text, tags: [BotTag.propose: number])]
    }

    /// The one case that is named; nil when there are two, or it must not be spoken of.
    private func only(_ numbers: [String]) -> String? {
        let open = numbers.filter(desk.mayPropose)
        return open.count == 1 && numbers.filter(desk.knows).count == 1 ? open[0] : nil
    }

    private func match(_ message: BotMessage, _ root: String) -> String? {
        let earlier = book.thread(root).filter { $0.role == .person }.suffix(Self.threadMessagesMax - 1)
        let text = (earlier + [message]).map(\.text).joined(separator: "\n")
        return desk.match(text, share: settings.titleShare, margin: settings.titleMargin)
    }
}
