import FikaCore
import Synchronization

/// Requests of all sessions until the sequencer takes them: those of each in the order they came, those of all nearly
/// so. One lock, held for as long as an append or a swap takes.
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

    /// What the sequencer takes at once.
    struct Piece: Sendable {
        let entries: ArraySlice<Entry>
        /// Some of it stood among the arrivals: no more of those are taken before `shown`.
        let hasArrivals: Bool
    }

    /// Arrivals in one piece with what others ask for. Fewer are shown sooner and cost more: whoever sees them come is
    /// sent them in as many pieces.
    static let arrivalsMax = 512
    /// Of a piece that others would fill, one in so many is an arrival.
    static let arrivalsShare = 16

    /// After a restart everybody comes back at once, and letting somebody in costs ten times what a message does, most
    /// of it where it is shown. So arrivals stand in a line of their own, of which a piece has a part once the part
    /// before has been shown; whoever is in is answered between them.
    ///
    /// Rule: what one session asks for stays in its order; while its arrival waits, so does all the rest of it.
    private struct State {
        var requests = Line()
        var arrivals = Line()
        /// How much of each session waits among the arrivals.
        var arriving: [SessionID: Int] = [:]
        var areArrivalsBeingShown = false
        var sleeper: CheckedContinuation<Void, Never>?
        var isClosed = false

        var count: Int { requests.count + arrivals.count }

        mutating func append(_ entry: Entry) {
            guard let session = entry.request.actor.sessionID,
                entry.request.isArrival || arriving[session] != nil
            else { return requests.append(entry) }
            arriving[session, default: 0] += 1
            arrivals.append(entry)
        }

        mutating func take(max: Int) -> Piece? {
            let arrivalsMax = areArrivalsBeingShown ? 0 : Swift.min(arrivals.count, Inbox.arrivalsMax)
            let first = requests.take(max: max - Swift.min(arrivalsMax, max / Inbox.arrivalsShare))
            guard let second = arrivals.take(max: Swift.min(max - (first?.count ?? 0), arrivalsMax)) else {
                return first.map { Piece(entries: $0, hasArrivals: false) }
            }
            areArrivalsBeingShown = true
            for entry in second {
                guard let session = entry.request.actor.sessionID, let count = arriving[session] else { continue }
                arriving[session] = count > 1 ? count - 1 : nil
            }
            return Piece(entries: first.map { $0 + second } ?? second, hasArrivals: true)
        }

        var hasSomething: Bool { requests.count > 0 || arrivals.count > 0 && !areArrivalsBeingShown }

        /// All that is left.
        mutating func close() -> [Entry] {
            isClosed = true
            defer { (requests, arrivals, arriving) = (Line(), Line(), [:]) }
            return requests.left + arrivals.left
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
            state.append(entry)
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
                    state.append(Entry(request: request, asker: nil))
                } else {
                    refused.append(request)
                }
            }
            return (refused, state.hasSomething ? state.sleeper.take() : nil)
        }
        sleeper?.resume()
        return refused
    }

    /// Up to `max` of what is waiting, at once if anything is; nil once the inbox is closed. For one caller.
    func next(max: Int) async -> Piece? {
        while true {
            let (batch, isClosed) = state.withLock { ($0.take(max: max), $0.isClosed) }
            if isClosed { return nil }
            if let batch { return batch }
            await withCheckedContinuation { sleeper in
                let hasReason = state.withLock { state in
                    precondition(state.sleeper == nil, "an inbox is emptied by one loop")
                    guard !state.hasSomething, !state.isClosed else { return true }
                    state.sleeper = sleeper
                    return false
                }
                if hasReason { sleeper.resume() }
            }
        }
    }

    /// Everybody whom a piece with arrivals concerned has been sent what came of it.
    func shown() {
        let sleeper = state.withLock { state in
            state.areArrivalsBeingShown = false
            return state.hasSomething ? state.sleeper.take() : nil
        }
        sleeper?.resume()
    }

    /// Nothing is accepted or given out from now on. What was still waiting is handed to the caller.
    func close() -> [Entry] {
        let (left, sleeper) = state.withLock { state -> ([Entry], CheckedContinuation<Void, Never>?) in
            (state.close(), state.sleeper.take())
        }
        sleeper?.resume()
        return left
    }
}
