import Synchronization

/// Counts from all threads. What is counted often is counted once per batch or burst and added in one go.
package final class Meter: Sendable {
    private let state = Mutex(Metrics())

    package init() {}

    package var metrics: Metrics { state.withLock { $0 } }

    func count(_ body: (inout Metrics) -> Void) {
        state.withLock { body(&$0) }
    }
}
