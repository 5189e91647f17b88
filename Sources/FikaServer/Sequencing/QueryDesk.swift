import FikaCore
import FikaStorage
import Synchronization

/// Answers questions to the store beside the sequencer's loop, a few at a time. A session asks one at a time, so no
/// more wait here than there are sessions.
final class QueryDesk: Sendable {
    /// Reads of the store at once.
    static let atOnce = 4

    struct Question: Sendable {
        let outcome: Outcome
        let asker: Inbox.Asker?
    }

    private struct State {
        var waiting: [Question] = []
        var position = 0
        var idle: [CheckedContinuation<Question?, Never>] = []
        var isClosed = false

        mutating func take() -> Question? {
            guard position < waiting.count else { return nil }
            defer {
                position += 1
                if position == waiting.count { (waiting, position) = ([], 0) }
            }
            return waiting[position]
        }
    }

    private let state = Mutex(State())
    private let store: any ChatStore
    private let note: @Sendable (Disclosure) async throws -> Void
    private let answered: @Sendable (Question, Result<Page, AskFailure>) -> Void

    /// `note` returns when what an answer discloses is on record.
    init(
        store: any ChatStore, note: @escaping @Sendable (Disclosure) async throws -> Void,
        answered: @escaping @Sendable (Question, Result<Page, AskFailure>) -> Void
    ) {
        self.store = store
        self.note = note
        self.answered = answered
    }

    /// False: the desk is closed.
    func put(_ question: Question) -> Bool {
        let (isOpen, worker) = state.withLock { state -> (Bool, CheckedContinuation<Question?, Never>?) in
            guard !state.isClosed else { return (false, nil) }
            guard let worker = state.idle.popLast() else {
                state.waiting.append(question)
                return (true, nil)
            }
            return (true, worker)
        }
        worker?.resume(returning: question)
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
        while let question = await next() {
            do {
                guard let page = try await store.answer(question.outcome, noting: note) else { continue }
                answered(question, .success(page))
            } catch let fault as StoreFault {
                answered(question, .failure(.storeFailed(fault)))
            } catch {
                answered(question, .failure(error as? AskFailure ?? .stopping))
            }
        }
    }

    /// The questions nobody will answer.
    func close() -> [Question] {
        let (left, idle) = state.withLock { state -> ([Question], [CheckedContinuation<Question?, Never>]) in
            state.isClosed = true
            defer { (state.waiting, state.position, state.idle) = ([], 0, []) }
            return (Array(state.waiting[state.position...]), state.idle)
        }
        idle.forEach { $0.resume(returning: nil) }
        return left
    }

    private func next() async -> Question? {
        await withCheckedContinuation { worker in
            let (question, isDone) = state.withLock { state -> (Question?, Bool) in
                if let question = state.take() { return (question, true) }
                if state.isClosed { return (nil, true) }
                state.idle.append(worker)
                return (nil, false)
            }
            if isDone { worker.resume(returning: question) }
        }
    }
}
