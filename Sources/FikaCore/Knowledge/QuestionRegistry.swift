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
    /// Never forgotten: they say who may read a channel.
    private var privates: [MessageID: PrivateQuestion] = [:]
    /// How many of a community's are how far, without those that were asked in private.
    private var counts: [CommunityID: [Question.State: Int]] = [:]

    package subscript(id: MessageID) -> Question? { byID[id]?.question }
    package subscript(private id: MessageID) -> PrivateQuestion? { privates[id] }
    package var count: Int { order.count }

    /// Asked in private, in no order.
    var asked: some Collection<PrivateQuestion> { privates.values }

    /// The newest first, without those that were asked in private.
    func questions(of community: CommunityID) -> some Sequence<Question> {
        order.reversed().lazy.filter { privates[$0] == nil }.compactMap { byID[$0]?.question }
            .filter { $0.community == community }
    }

    /// Of those.
    func count(_ state: Question.State, in community: CommunityID) -> Int { counts[community]?[state] ?? 0 }

    /// The question that a message is, or is below of.
    func question(above message: MessageID) -> Question? {
        self[message] ?? byReply[message].flatMap { self[$0] }
    }

    mutating func forget(_ account: AccountID) {
        for id in order { byID[id]?.question.helpers.removeAll { $0 == account } }
        for id in privates.keys { privates[id]?.helpers.removeAll { $0 == account } }
    }

    mutating func erase(_ name: String) {
        for id in order { if let question = self[id] { byID[id]?.question = question.erasing(name) } }
    }

    mutating func apply(_ event: KnowledgeEvent, keeping limit: Int) {
        switch event {
        case .accepted(let solution, _, _):
            if let question = solution.question { move(question, to: .solved) }
        case .asked(let question):
            if byID.updateValue(Known(question: question), forKey: question.id) == nil { order.append(question.id) }
            count(question, by: 1)
            while order.count > limit { drop(order[0]) }
        case .replied(let id, let message, let helper): reply(message, to: id, by: helper)
        case .moved(let id, let state, _, _):
            move(id, to: state)
            if state != .solved { privates[id]?.answer = nil }
        case .askedPrivately(let question): privates[question.id] = question
        case .helperAdded(let id, let account): privates[id]?.helpers.append(account)
        case .settled(let id, let answer): privates[id]?.answer = answer
        case .published(let id, let solution): privates[id]?.published = solution
        case .withdrawn(let id): drop(id)
        case .changed, .offered, .judged, .told: break
        }
    }

    private mutating func reply(_ message: MessageID, to id: MessageID, by helper: AccountID?) {
        guard var thread = byID.removeValue(forKey: id) else { return }
        if thread.replies.count < Self.repliesMax {
            thread.replies.append(message)
            byReply[message] = id
        }
        if let helper, !thread.question.helpers.contains(helper) { thread.question.helpers.append(helper) }
        let isFirst = thread.question.state == .open && thread.question.unsolved == .answered
        byID[id] = thread
        if isFirst { move(id, to: .answered) }
    }

    private mutating func move(_ id: MessageID, to state: Question.State) {
        guard let question = self[id] else { return }
        count(question, by: -1)
        byID[id]?.question.state = state
        if let moved = self[id] { count(moved, by: 1) }
    }

    private mutating func count(_ question: Question, by step: Int) {
        guard privates[question.id] == nil else { return }
        counts[question.community, default: [:]][question.state, default: 0] += step
    }

    private mutating func drop(_ id: MessageID) {
        guard let thread = byID.removeValue(forKey: id) else { return }
        count(thread.question, by: -1)
        // The oldest goes first, and is first.
        if order.first == id { order.removeFirst() } else { order.removeAll { $0 == id } }
        thread.replies.forEach { byReply[$0] = nil }
    }
}
