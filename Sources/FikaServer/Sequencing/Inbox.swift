import FikaCore
import Synchronization

/// Requests of all sessions in the order they came, until the sequencer takes them. One lock, held for as long as an
/// append or a swap takes.
final class Inbox: Sendable {
    /// A request and, for one that came from no session, who waits for its outcome.
    struct Entry: Sendable {
        let request: Request
        let asker: Asker?
    }

    typealias Asker = CheckedContinuation<Answer, any Error>

    /// What administration gets back.
    struct Answer: Sendable {
        let outcome: Outcome
        let page: Page?
    }

    enum Admission: Sendable {
        case accepted
        /// The limit is reached: the asker is told to try again.
        case full
        case closed
    }

    private struct State {
        /// What came since the last swap.
        var arriving: [Entry] = []
        /// What was swapped out, taken as far as `position`.
        var drawn: [Entry] = []
        var position = 0
        var sleeper: CheckedContinuation<Void, Never>?
        var isClosed = false

        var count: Int { arriving.count + drawn.count - position }

        mutating func take(max: Int) -> ArraySlice<Entry>? {
            if position == drawn.count {
                guard !arriving.isEmpty else { return nil }
                swap(&drawn, &arriving)
                arriving.removeAll(keepingCapacity: true)
                position = 0
            }
            let end = Swift.min(position + max, drawn.count)
            defer { position = end }
            return drawn[position..<end]
        }
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    /// `evenIfFull`: what must be decided is, however much waits.
    func add(_ entry: Entry, evenIfFull: Bool = false) -> Admission {
        let (admission, sleeper) = state.withLock { state -> (Admission, CheckedContinuation<Void, Never>?) in
            guard !state.isClosed else { return (.closed, nil) }
            guard evenIfFull || state.count < limit else { return (.full, nil) }
            state.arriving.append(entry)
            return (.accepted, state.sleeper.take())
        }
        sleeper?.resume()
        return admission
    }

    /// What came of many connections at once; returns those for which there is no room. The end of a session is
    /// always taken, and there are as many of those as sessions. A closed inbox takes nothing and refuses nothing.
    func add(_ requests: [Request]) -> [Request] {
        let (refused, sleeper) = state.withLock { state -> ([Request], CheckedContinuation<Void, Never>?) in
            guard !state.isClosed else { return ([], nil) }
            var refused: [Request] = []
            for request in requests {
                if state.count < limit || request.isEndOfSession {
                    state.arriving.append(Entry(request: request, asker: nil))
                } else {
                    refused.append(request)
                }
            }
            return (refused, state.arriving.isEmpty ? nil : state.sleeper.take())
        }
        sleeper?.resume()
        return refused
    }

    /// Up to `max` of what is waiting, at once if anything is; nil once the inbox is closed. For one caller.
    func next(max: Int) async -> ArraySlice<Entry>? {
        while true {
            let (batch, isClosed) = state.withLock { ($0.take(max: max), $0.isClosed) }
            if isClosed { return nil }
            if let batch { return batch }
            await withCheckedContinuation { sleeper in
                let hasReason = state.withLock { state in
                    precondition(state.sleeper == nil, "an inbox is emptied by one loop")
                    guard state.arriving.isEmpty, !state.isClosed else { return true }
                    state.sleeper = sleeper
                    return false
                }
                if hasReason { sleeper.resume() }
            }
        }
    }

    /// Nothing is accepted or given out from now on. What was still waiting is handed to the caller.
    func close() -> [Entry] {
        let (left, sleeper) = state.withLock { state -> ([Entry], CheckedContinuation<Void, Never>?) in
            state.isClosed = true
            let left = Array(state.drawn[state.position...]) + state.arriving
            (state.arriving, state.drawn, state.position) = ([], [], 0)
            return (left, state.sleeper.take())
        }
        sleeper?.resume()
        return left
    }
}
