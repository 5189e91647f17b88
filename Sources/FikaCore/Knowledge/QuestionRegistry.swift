/// The questions of help communities, and which message belongs to which of them. The newest are kept up to a limit;
/// what is older is talk like any other.
package struct QuestionRegistry: Sendable, Equatable {
    /// Replies by which the thread of one question is known; a reply to a later one belongs to none.
    static let repliesMax = 500

    private struct Known: Sendable, Equatable {
        var question: Question
        var replies: [MessageID] = []
    }

    /// Oldest first.
    private var order: [MessageID] = []
    private var byID: [MessageID: Known] = [:]
    private var byReply: [MessageID: MessageID] = [:]

    package subscript(id: MessageID) -> Question? { byID[id]?.question }
    package var count: Int { order.count }

    /// The newest first.
    func questions(of community: CommunityID) -> some Sequence<Question> {
        order.reversed().lazy.compactMap { byID[$0]?.question }.filter { $0.community == community }
    }

    /// The question that a message is, or is below of.
    func question(above message: MessageID) -> Question? {
        self[message] ?? byReply[message].flatMap { self[$0] }
    }

    mutating func forget(_ account: AccountID) {
        for id in order { byID[id]?.question.helpers.removeAll { $0 == account } }
    }

    mutating func erase(_ name: String) {
        for id in order { if let question = self[id] { byID[id]?.question = question.erasing(name) } }
    }

    mutating func apply(_ event: KnowledgeEvent, keeping limit: Int) {
        switch event {
        case .accepted(let solution, _, _):
            if let question = solution.question { byID[question]?.question.state = .solved }
        case .asked(let question):
            if byID.updateValue(Known(question: question), forKey: question.id) == nil { order.append(question.id) }
            while order.count > limit { drop(order[0]) }
        case .replied(let id, let message, let helper): reply(message, to: id, by: helper)
        case .moved(let id, let state, _, _): byID[id]?.question.state = state
        case .withdrawn(let id): drop(id)
        case .changed, .offered, .judged: break
        }
    }

    private mutating func reply(_ message: MessageID, to id: MessageID, by helper: AccountID?) {
        guard var thread = byID.removeValue(forKey: id) else { return }
        if thread.replies.count < Self.repliesMax {
            thread.replies.append(message)
            byReply[message] = id
        }
        if let helper, !thread.question.helpers.contains(helper) { thread.question.helpers.append(helper) }
        if thread.question.state == .open { thread.question.state = thread.question.unsolved }
        byID[id] = thread
    }

    private mutating func drop(_ id: MessageID) {
        guard let thread = byID.removeValue(forKey: id) else { return }
        order.removeAll { $0 == id }
        thread.replies.forEach { byReply[$0] = nil }
    }
}
