import FikaCore
import FikaStorage
import Synchronization

/// A store in memory with a gate: while it is shut, `append` waits, as on a slow disk. It can be told to fail.
final class GatedStore: ChatStore {
    struct State {
        var events: [Event] = []
        var appends: [Int] = []
        var audits: [AuditEntry] = []
        var isShut = false
        var isShutToQuestions = false
        var fault: StoreFault?
        var auditFault: (act: AuditEntry.Act, fault: StoreFault)?
        var waiting: [CheckedContinuation<Void, Never>] = []
        var watchers: [CheckedContinuation<Void, Never>] = []
        var isClosed = false
        var mostWaiting = 0
    }

    private let state: Mutex<State>

    init(_ events: [Event] = []) {
        var state = State()
        state.events = events
        self.state = Mutex(state)
    }

    var events: [Event] { state.withLock { $0.events } }
    var audits: [AuditEntry] { state.withLock { $0.audits } }
    /// How many events each transaction held.
    var appends: [Int] { state.withLock { $0.appends } }
    var isClosed: Bool { state.withLock { $0.isClosed } }

    func shut(questionsOnly: Bool = false) {
        state.withLock { state in
            state.isShut = !questionsOnly
            state.isShutToQuestions = true
        }
    }

    func open() {
        let waiting = state.withLock { state in
            state.isShut = false
            state.isShutToQuestions = false
            defer { state.waiting = [] }
            return state.waiting
        }
        waiting.forEach { $0.resume() }
    }

    /// From now on every `append` fails, those that wait too.
    func fail(_ fault: StoreFault) {
        state.withLock { $0.fault = fault }
        open()
    }

    /// From now on an `append` with such an entry fails.
    func fail(_ fault: StoreFault, auditing act: AuditEntry.Act) {
        state.withLock { $0.auditFault = (act, fault) }
    }

    /// The most that ever waited at the gate together.
    var mostWaiting: Int { state.withLock { $0.mostWaiting } }

    /// Returns when an `append` is waiting at the gate, or so many appends and answers.
    func someoneWaits(_ count: Int = 1) async {
        while state.withLock({ $0.waiting.count < count }) {
            await withCheckedContinuation { watcher in
                let isTrue = state.withLock { state in
                    guard state.waiting.count < count else { return true }
                    state.watchers.append(watcher)
                    return false
                }
                if isTrue { watcher.resume() }
            }
        }
    }

    func replay(_ body: (Event) throws -> Void) throws(StoreFault) -> StoredCounters {
        var last: MessageID?
        for event in events {
            if case .message(.posted(let message)) = event { last = message.id }
            guard (try? body(event)) != nil else { throw StoreFault(.corrupt, "The event cannot be read.") }
        }
        return StoredCounters(lastMessage: last, lastTime: nil, messages: 0)
    }

    /// What is nothing but an audit is no transaction here, and waits at the gate all the same.
    func append(_ events: [Event], auditing audits: [AuditEntry]) async throws(StoreFault) {
        if !events.isEmpty || !audits.allSatisfy({ $0.act == .began }) { await pass() }
        if let fault = state.withLock({ $0.fault }) { throw fault }
        if let (act, fault) = state.withLock({ $0.auditFault }), audits.contains(where: { $0.act == act }) {
            throw fault
        }
        state.withLock { state in
            let kept = events.filter { !$0.isTransient }
            state.events += kept
            state.audits += audits
            if !kept.isEmpty { state.appends.append(kept.count) }
        }
    }

    func answer(_ query: Query) async throws(StoreFault) -> Page {
        await pass(asQuestion: true)
        if let fault = state.withLock({ $0.fault }) { throw fault }
        let messages = events.compactMap { event -> Message? in
            guard case .message(.posted(let message)) = event else { return nil }
            return message
        }
        guard case .missed(let query) = query else { return .history(messages) }
        return .missed(
            query.places.map { place in
                Page.Missed(
                    name: place.name, messages: messages.filter { $0.at > place.after && $0.id < query.end })
            })
    }

    func searchLag() async throws(StoreFault) -> Int { 0 }

    func close() async {
        state.withLock { $0.isClosed = true }
    }

    private func pass(asQuestion: Bool = false) async {
        await withCheckedContinuation { passer in
            let watchers: [CheckedContinuation<Void, Never>]? = state.withLock { state in
                guard asQuestion ? state.isShutToQuestions : state.isShut else { return nil }
                state.waiting.append(passer)
                state.mostWaiting = max(state.mostWaiting, state.waiting.count)
                defer { state.watchers = [] }
                return state.watchers
            }
            guard let watchers else { return passer.resume() }
            watchers.forEach { $0.resume() }
        }
    }
}
