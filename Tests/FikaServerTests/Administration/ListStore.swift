import FikaCore
import FikaStorage
import Synchronization

/// A store that is a list, and can be told to fail.
final class ListStore: ChatStore {
    private let kept = Mutex<(events: [Event], audits: [AuditEntry], fault: StoreFault?, isClosed: Bool)>(
        ([], [], nil, false))

    var events: [Event] { kept.withLock { $0.events } }
    var audits: [AuditEntry] { kept.withLock { $0.audits } }
    var isClosed: Bool { kept.withLock { $0.isClosed } }

    func fail(with fault: StoreFault) {
        kept.withLock { $0.fault = fault }
    }

    func replay(_ body: (Event) throws -> Void) throws(StoreFault) -> StoredCounters {
        var last: MessageID?
        for event in events {
            if case .message(.imported(let messages)) = event { last = messages.last?.id ?? last }
            do { try body(event) } catch { throw StoreFault(.corrupt, "A test's replay threw.") }
        }
        return StoredCounters(lastMessage: last, lastTime: nil, messages: 0)
    }

    func append(_ events: [Event], auditing audits: [AuditEntry]) async throws(StoreFault) {
        let fault = kept.withLock { kept in
            if kept.fault == nil {
                kept.events += events.filter { !$0.isTransient }
                kept.audits += audits
            }
            return kept.fault
        }
        if let fault { throw fault }
    }

    func answer(_ query: Query) async throws(StoreFault) -> Page {
        guard case .timeline(let query) = query else { return .history([]) }
        let own = events.filter { $0.timelineCase == query.caseID }
        return .timeline(own.enumerated().map { CaseTimelineEntry(position: $0.offset + 1, event: $0.element) })
    }

    func searchLag() async throws(StoreFault) -> Int { 0 }
    func close() async { kept.withLock { $0.isClosed = true } }
}
