import BotKit

/// A thread that was filed goes on: what is in the file is then not all of it.
extension FilingBot {
    /// A receipt: the thread is in that case, as it is now.
    mutating func filed(_ root: String, into number: String, isAlone: Bool) {
        let others = (filed[root] ?? []).filter { $0.number != number }
        filed.set(root, others + [FiledThread(number: number, isAlone: isAlone)])
    }

    /// It was taken out of the case again.
    mutating func unfiled(_ root: String, from number: String) {
        filed.set(root, (filed[root] ?? []).filter { $0.number != number })
    }

    /// Whether the thread is in the case.
    func isFiled(_ root: String, in number: String) -> Bool {
        (filed[root] ?? []).contains { $0.number == number }
    }

    /// The bot's own offer, perhaps of an earlier life.
    mutating func offered(_ root: String, for number: String) {
        change(root) { if $0.number == number { $0.isOffered = true } }
    }

    /// A person says something in a thread.
    mutating func goOn(_ root: String) {
        change(root) { $0.later += 1 }
    }

    /// The cases that hold the thread without so many later messages, each once after a receipt.
    mutating func offerVersions(for message: BotMessage, _ root: String) -> [BotAction] {
        var actions: [BotAction] = []
        let due = (filed[root] ?? []).filter {
            !$0.isOffered && $0.later >= settings.versionGap && desk.mayPropose($0.number)
        }
        for thread in due.prefix(Self.proposalsMax) {
            offered(root, for: thread.number)
            if thread.isAlone, let action = venture(into: thread.number, for: message, root) {
                actions.append(action)
                continue
            }
            guard settings.proposes else { continue }
            actions.append(Self.offer(of: thread.number, to: message, later: thread.later))
        }
        return actions
    }

    static func offer(of number: String, to message: BotMessage, later: Int? = nil) -> BotAction {
        let since = later.map { ": \($0) messages since" } ?? ""
        let text =
            "This thread is in case \(number) already, but went on\(since). React "
            + "with 👍 and it is filed there anew as it is now, or leave it."
        return .reply(to: message, text, tags: [BotTag.propose: number])
    }

    private mutating func change(_ root: String, _ body: (inout FiledThread) -> Void) {
        guard var threads = filed[root] else { return }
        for index in threads.indices { body(&threads[index]) }
        filed.set(root, threads)
    }
}
