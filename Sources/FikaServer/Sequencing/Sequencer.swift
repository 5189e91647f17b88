package import FikaCore
import FikaStorage
import Logging

/// The one order of things: a loop that owns the `ChatState`, decides what is asked for in the order it came, has the
/// events stored in one transaction per batch, and only then lets them be seen.
///
/// While one batch is being stored the next one gathers in the inbox, so a busier disk makes larger transactions, and
/// an idle server stores at once. Rule: nothing of a batch is delivered before its `append` has returned.
/// Why: what people saw must still be there after a power cut. If the store fails: nothing of that batch is delivered,
/// and the process stops, because the state in memory is ahead of the disk.
package final class Sequencer: Sendable {
    /// Requests decided and stored together.
    static let batchRequestsMax = 1_024

    private let inbox: Inbox
    private let queries: QueryDesk
    private let store: any ChatStore
    private let sessions: SessionRegistry
    private let credentials: CredentialBook
    private let clock: any WallClock
    private let meter: Meter
    private let logger: Logger

    init(
        requestsMax: Int, store: any ChatStore, sessions: SessionRegistry, credentials: CredentialBook,
        clock: any WallClock, meter: Meter, logger: Logger
    ) {
        let inbox = Inbox(limit: requestsMax)
        self.inbox = inbox
        self.store = store
        self.sessions = sessions
        self.credentials = credentials
        self.clock = clock
        self.meter = meter
        self.logger = logger
        queries = QueryDesk(store: store) { disclosure in
            // In the one order of things, so that what is on record is bounded there. The question was let in.
            let request = Request(
                actor: .serverOperator(Person.fika.nick), command: .audit(disclosure), at: clock.now())
            _ = try await Self.ask(request, of: inbox, evenIfFull: true)
        } answered: { question, answer in
            await Self.hand(answer, to: question, sessions: sessions, at: clock.now(), logger: logger)
        }
    }

    /// For sessions: returns those for which there is no room. The outcomes of the others come back through the session
    /// registry, with the requests' tickets.
    func submit(_ requests: [Request]) -> [Request] {
        inbox.add(requests)
    }

    /// For administration: waits until it is decided, stored and shown, and for the page if it was a question.
    ///
    /// Throws `AskFailure`. Those who ask wait for their answer, so there are as many as there are of them.
    package func ask(_ command: Command, as operatorName: String) async throws -> (outcome: Outcome, page: Page?) {
        let answer = try await ask(Request(actor: .serverOperator(operatorName), command: command, at: clock.now()))
        return (answer.outcome, answer.page)
    }

    /// The same for someone who proved an account without a connection.
    package func ask(_ command: Command, by account: AccountID) async throws -> Outcome {
        try await ask(Request(actor: .account(account), command: command, at: clock.now())).outcome
    }

    private func ask(_ request: Request) async throws -> Inbox.Answer {
        try await Self.ask(request, of: inbox)
    }

    private static func ask(_ request: Request, of inbox: Inbox, evenIfFull: Bool = false) async throws -> Inbox.Answer
    {
        try await withCheckedThrowingContinuation { asker in
            switch inbox.add(Inbox.Entry(request: request, asker: asker), evenIfFull: evenIfFull) {
            case .accepted: break
            case .full: asker.resume(throwing: AskFailure.busy)
            case .closed: asker.resume(throwing: AskFailure.stopping)
            }
        }
    }

    /// The batch in hand is finished; what still waits is not begun.
    func stop() {
        inbox.close().forEach { $0.asker?.resume(throwing: AskFailure.stopping) }
        queries.close().forEach { $0.asker?.resume(throwing: AskFailure.stopping) }
    }

    /// Runs until `stop`; throws the `StoreFault` of a batch that could not be stored.
    func run(_ state: consuming ChatState) async throws {
        async let answering: Void = queries.run()
        defer { stop() }
        while let piece = await inbox.next(max: Self.batchRequestsMax) {
            try await take(piece, &state)
        }
        // Nothing is decided any more; where everybody was is kept, so that what they miss can be told.
        let ending = state.end()
        let audits = state.endAudit(at: clock.now())
        if !ending.isEmpty || !audits.isEmpty { try await store.append(ending, auditing: audits) }
        stop()
        await answering
    }

    private func take(_ piece: Inbox.Piece, _ state: inout ChatState) async throws {
        let (now, entries) = (clock.now(), piece.entries)
        var outcomes: [Outcome] = []
        outcomes.reserveCapacity(entries.count)
        for entry in entries {
            outcomes.append(state.perform(entry.request))
        }
        do throws(StoreFault) {
            try await keep(outcomes)
        } catch {
            entries.forEach { $0.asker?.resume(throwing: AskFailure.storeFailed(error)) }
            throw error
        }
        // Of questions alone there is nothing to show before they are answered.
        if piece.hasArrivals || !outcomes.allSatisfy(\.isQuestionAlone) {
            sessions.deliver(Batch(outcomes: outcomes, at: now)) { [inbox] in
                if piece.hasArrivals { inbox.shown() }
            }
        }
        for (entry, outcome) in zip(entries, outcomes) {
            answer(entry.asker, outcome)
        }
    }

    /// Returns when the events are on disk. A batch that stores nothing does not wait for the disk.
    private func keep(_ outcomes: [Outcome]) async throws(StoreFault) {
        let events = outcomes.flatMap(\.events)
        let audits = outcomes.flatMap(\.audits)
        let stored = events.count { !$0.isTransient }
        var waited = Duration.zero
        if stored > 0 || !audits.isEmpty {
            let begin = ContinuousClock.now
            do throws(StoreFault) {
                try await store.append(events, auditing: audits)
            } catch {
                logger.critical(
                    "The store failed; nothing of this batch was shown, and the server stops.",
                    metadata: LogKey.metadata([.code: error.code.rawValue, .cause: error.description]))
                throw error
            }
            waited = begin.duration(to: .now)
            events.forEach(credentials.take)
        }
        let messages = events.count { if case .message(.posted) = $0 { true } else { false } }
        meter.count { metrics in
            metrics.batches += 1
            metrics.requests += outcomes.count
            metrics.messages += messages
            metrics.transactions += stored > 0 || !audits.isEmpty ? 1 : 0
            metrics.eventsStored += stored
            metrics.commitMax = max(metrics.commitMax, waited)
        }
    }

    /// What the deliveries do not carry: a question's answer, and the outcome for administration.
    private func answer(_ asker: Inbox.Asker?, _ outcome: Outcome) {
        guard outcome.query != nil else {
            asker?.resume(returning: Inbox.Answer(outcome: outcome, page: nil))
            return
        }
        meter.count { $0.queries += 1 }
        if !queries.put(QueryDesk.Question(outcome: outcome, asker: asker)) {
            asker?.resume(throwing: AskFailure.stopping)
        }
    }

    private static func hand(
        _ answer: Result<Page, AskFailure>, to question: QueryDesk.Question, sessions: SessionRegistry,
        at now: Timestamp, logger: Logger
    ) async {
        switch answer {
        case .success(let page):
            question.asker?.resume(returning: Inbox.Answer(outcome: question.outcome, page: page))
            await sessions.settle(question.outcome, page: page, at: now)
        case .failure(let failure):
            if case .storeFailed(let fault) = failure {
                logger.error(
                    "The store could not answer a question.",
                    metadata: LogKey.metadata([.code: fault.code.rawValue, .cause: fault.description]))
            }
            question.asker?.resume(throwing: failure)
            sessions.storeFailed(question.outcome)
        }
    }
}
