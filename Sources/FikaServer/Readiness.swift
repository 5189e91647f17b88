import Synchronization

/// Whether the server has begun to listen: those who ask wait until that is known.
final class Readiness: Sendable {
    private typealias Waiter = CheckedContinuation<[BoundListener], any Error>

    private enum State {
        case starting([Waiter])
        case ready([BoundListener])
        case failed(any Error)
    }

    private let state = Mutex(State.starting([]))

    func wait() async throws -> [BoundListener] {
        try await withCheckedThrowingContinuation { waiter in
            let known: Result<[BoundListener], any Error>? = state.withLock { state in
                switch state {
                case .starting(let waiters):
                    state = .starting(waiters + [waiter])
                    return nil
                case .ready(let listeners): return .success(listeners)
                case .failed(let error): return .failure(error)
                }
            }
            if let known { waiter.resume(with: known) }
        }
    }

    /// The first word counts.
    func settle(_ result: Result<[BoundListener], any Error>) {
        let waiters: [Waiter] = state.withLock { state in
            guard case .starting(let waiters) = state else { return [] }
            switch result {
            case .success(let listeners): state = .ready(listeners)
            case .failure(let error): state = .failed(error)
            }
            return waiters
        }
        waiters.forEach { $0.resume(with: result) }
    }
}
