import FikaCore
import FikaStorage
import NIOCore
import Synchronization

/// Answers questions to the store beside the sequencer's loop, a few at a time. A session asks one at a time, so no
/// more wait here than there are sessions.
///
/// Rule: who answers takes the next question when its answer has been shown, not before. Why: an event loop that is
/// given something to show again and again comes to nothing else, and those whose talk it should read wait for as long.
///
/// Questions that look through everything stand in a line of their own, and one reader is always left to the others: a
/// page of history does not wait for two searches.
final class QueryDesk: Sendable {
    /// Reads of the store at once: one core is for those who talk, and two are enough to keep the others busy.
    static let atOnce = max(2, min(4, System.coreCount - 1))
    /// Those that look through everything.
    static let searchesAtOnce = atOnce - 1

    struct Question: Sendable {
        let outcome: Outcome
        let asker: Inbox.Asker?

        fileprivate var looksThroughAll: Bool {
            switch outcome.query {
            case .search, .experts, .person, .personalMessages: true
            default: false
            }
        }
    }

    /// First in, first out.
    private struct Line {
        private var waiting: [Question] = []
        private var position = 0

        var left: ArraySlice<Question> { waiting[position...] }

        mutating func append(_ question: Question) { waiting.append(question) }

        mutating func take() -> Question? {
            guard position < waiting.count else { return nil }
            defer {
                position += 1
                if position == waiting.count { (waiting, position) = ([], 0) }
            }
            return waiting[position]
        }
    }

    private struct State {
        var pages = Line()
        var searches = Line()
        var searching = 0
        /// The other line is next, if it has something.
        var lastWasSearch = false
        var idle: [CheckedContinuation<Question?, Never>] = []
        var isClosed = false

        mutating func append(_ question: Question) {
            if question.looksThroughAll { searches.append(question) } else { pages.append(question) }
        }

        mutating func take() -> Question? {
            if lastWasSearch, let page = pages.take() {
                lastWasSearch = false
                return page
            }
            if searching < QueryDesk.searchesAtOnce, let search = searches.take() {
                searching += 1
                lastWasSearch = true
                return search
            }
            return pages.take()
        }
    }

    private let state = Mutex(State())
    private let store: any ChatStore
    private let note: @Sendable (Disclosure) async throws -> Void
    private let answered: @Sendable (Question, Result<Page, AskFailure>) async -> Void

    /// `note` returns when what an answer discloses is on record, `answered` when the answer has been shown.
    init(
        store: any ChatStore, note: @escaping @Sendable (Disclosure) async throws -> Void,
        answered: @escaping @Sendable (Question, Result<Page, AskFailure>) async -> Void
    ) {
        self.store = store
        self.note = note
        self.answered = answered
    }

    /// False: the desk is closed.
    func put(_ question: Question) -> Bool {
        let (isOpen, call) = state.withLock {
            state -> (Bool, (worker: CheckedContinuation<Question?, Never>, Question)?) in
            guard !state.isClosed else { return (false, nil) }
            state.append(question)
            guard !state.idle.isEmpty, let next = state.take() else { return (true, nil) }
            return (true, (state.idle.removeLast(), next))
        }
        call.map { $0.worker.resume(returning: $0.1) }
        return isOpen
    }

    /// Answers until the desk is closed.
    func run() async {
        await withDiscardingTaskGroup { group in
            for _ in 0..<Self.atOnce {
                group.addTask { await self.work() }
            }
        }
    }

    private func work() async {
        var last: Question?
        while let question = await next(after: last) {
            last = question
            do {
                guard let page = try await store.answer(question.outcome, noting: note) else { continue }
                await answered(question, .success(page))
            } catch let fault as StoreFault {
                await answered(question, .failure(.storeFailed(fault)))
            } catch {
                await answered(question, .failure(error as? AskFailure ?? .stopping))
            }
        }
    }

    /// The questions nobody will answer.
    func close() -> [Question] {
        let (left, idle) = state.withLock { state -> ([Question], [CheckedContinuation<Question?, Never>]) in
            state.isClosed = true
            defer { (state.pages, state.searches, state.idle) = (Line(), Line(), []) }
            return (Array(state.pages.left + state.searches.left), state.idle)
        }
        idle.forEach { $0.resume(returning: nil) }
        return left
    }

    private func next(after last: Question?) async -> Question? {
        await withCheckedContinuation { worker in
            let (question, isDone) = state.withLock { state -> (Question?, Bool) in
                if last?.looksThroughAll ?? false { state.searching -= 1 }
                if let question = state.take() { return (question, true) }
                if state.isClosed { return (nil, true) }
                state.idle.append(worker)
                return (nil, false)
            }
            if isDone { worker.resume(returning: question) }
        }
    }
}
