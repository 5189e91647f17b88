import FikaCore
import IRCSession
import NIOCore

/// The connections of one event loop, by session; used on that loop alone.
final class ConnectionTable {
    /// How often a server that stops looks who has taken its last word.
    private static let releaseStep = TimeAmount.milliseconds(2)

    private let index: Int
    private let stride: Int
    private let loop: any EventLoop
    private let settings: ConnectionSettings
    private let meter: Meter
    private var lastSerial: Int64 = 0
    /// Also those that only linger: the ones with a socket.
    private var connections: [SessionID: ConnectionHandler] = [:]
    private var agenda = Agenda()
    /// Those that only linger; they count the ticks.
    private var lingering: Set<SessionID> = []
    private var visitors: [ObjectIdentifier: any Visitor] = [:]
    private var emptied: EventLoopPromise<Void>?
    /// Requests of this turn of the loop; each connection has so many on their way at most.
    private var gathered: [Request] = []

    init(index: Int, stride: Int, loop: any EventLoop, settings: ConnectionSettings, meter: Meter) {
        self.index = index
        self.stride = stride
        self.loop = loop
        self.settings = settings
        self.meter = meter
    }

    /// Never used twice in the life of the process; `SessionRegistry` finds the loop by it.
    func nextID() -> SessionID {
        lastSerial += 1
        return SessionID(lastSerial * Int64(stride) + Int64(index))
    }

    func add(_ connection: ConnectionHandler) {
        connections[connection.id] = connection
        expect(connection)
        meter.count {
            $0.connections += 1
            $0.connectionsOpen += 1
        }
    }

    func remove(_ id: SessionID) {
        guard connections.removeValue(forKey: id) != nil else { return }
        lingering.remove(id)
        meter.count { $0.connectionsOpen -= 1 }
        if connections.isEmpty { emptied.take()?.succeed() }
    }

    func add(_ visitor: any Visitor) {
        visitors[ObjectIdentifier(visitor)] = visitor
    }

    func remove(_ visitor: any Visitor) {
        visitors[ObjectIdentifier(visitor)] = nil
    }

    // MARK: Requests

    /// All that the connections ask for in one turn of the loop goes to the sequencer in one piece: one lock, one
    /// waking, and a transaction for all of it.
    func gather(_ request: Request, for sequencer: Sequencer) {
        gathered.append(request)
        guard gathered.count == 1 else { return }
        // Behind whatever else this turn has been told by its sockets.
        loop.assumeIsolated().execute {
            let requests = self.gathered
            self.gathered.removeAll(keepingCapacity: true)
            for refused in sequencer.submit(requests) {
                guard let session = refused.actor.sessionID, let connection = self.connections[session] else {
                    continue
                }
                connection.busy(ticket: refused.ticket)
                connection.resume()
            }
        }
    }

    // MARK: Fan-out

    /// Everything of the batch that is for connections of this loop: each gets its lines in one piece, then those
    /// whose requests are settled read on.
    func deliver(_ batch: Batch) {
        var fanout = Fanout(at: batch.at, settings: settings.session)
        var rest = batch.outcomes[...]
        while let outcome = rest.first {
            if let run = ChannelRun(beginning: rest) {
                show(run, at: batch.at, &fanout)
                rest = rest.dropFirst(run.outcomes.count)
            } else {
                show(outcome, at: batch.at, &fanout)
                rest = rest.dropFirst()
            }
        }
        finish(&fanout)
    }

    private func show(_ outcome: Outcome, at time: Timestamp, _ fanout: inout Fanout) {
        let actor = outcome.actor.sessionID
        for delivery in outcome.deliveries {
            fanout.begin([delivery])
            for session in delivery.audience.sessions where session != actor && isMine(session) {
                guard let connection = connections[session], connection.isOpen else { continue }
                fanout.show(delivery, to: connection)
            }
        }
        guard let actor, let connection = connections[actor] else { return }
        settle(outcome, of: connection, at: time, &fanout)
    }

    /// What its asker is told of it; of one with a question to the store, what there is before the answer.
    private func settle(
        _ outcome: Outcome, of connection: ConnectionHandler, at time: Timestamp, _ fanout: inout Fanout
    ) {
        if outcome.query == nil {
            connection.settle(outcome, page: nil, at: time)
        } else if !outcome.events.isEmpty {
            connection.begin(outcome, at: time)
        }
        fanout.collect(from: connection)
    }

    /// Who only listens takes one step for all of it. Who acts is answered in between.
    private func show(_ run: ChannelRun, at time: Timestamp, _ fanout: inout Fanout) {
        fanout.begin(run.deliveries)
        var actors: [ConnectionHandler] = []
        for (index, outcome) in run.outcomes.enumerated() {
            guard let actor = outcome.actor.sessionID, isMine(actor), let connection = connections[actor] else {
                continue
            }
            if connection.acts.isEmpty { actors.append(connection) }
            connection.acts.append(index)
        }
        for (position, session) in run.roster.enumerated() where isMine(session) {
            guard let connection = connections[session], connection.isOpen else { continue }
            if connection.acts.isEmpty {
                fanout.show(0..<run.deliveries.count, to: connection)
            } else {
                let acts = connection.takeActs()
                // What was said before somebody came in is not for them.
                show(run, to: connection, from: position < run.firstCount ? 0 : acts[0], acts, at: time, &fanout)
            }
        }
        // Somebody from outside had something said there.
        for connection in actors where !connection.acts.isEmpty {
            for index in connection.takeActs() { settle(run.outcome(index), of: connection, at: time, &fanout) }
        }
    }

    private func show(
        _ run: ChannelRun, to connection: ConnectionHandler, from start: Int, _ acts: [Int], at time: Timestamp,
        _ fanout: inout Fanout
    ) {
        // What it had to say before comes first.
        fanout.collect(from: connection)
        var start = start
        for index in acts {
            let outcome = run.outcome(index)
            let isShown = run.message(index).flatMap {
                connection.settle(message: $0, ticket: outcome.ticket, at: time)
            }
            if isShown == true { continue }
            fanout.show(start..<index, to: connection)
            start = index + 1
            guard isShown == nil else { continue }
            settle(outcome, of: connection, at: time, &fanout)
        }
        fanout.show(start..<run.deliveries.count, to: connection)
    }

    private func isMine(_ session: SessionID) -> Bool {
        stride == 1 || Int(session.value) % stride == index
    }

    private func finish(_ fanout: inout Fanout) {
        let bytes = fanout.send()
        meter.count {
            $0.deliveries += fanout.deliveries
            $0.bytesOut += bytes
        }
        fanout.receivers.forEach { $0.resume() }
    }

    func settle(_ outcome: Outcome, page: Page, at now: Timestamp) {
        guard let session = outcome.actor.sessionID, let connection = connections[session] else { return }
        connection.settle(outcome.events.isEmpty ? outcome : outcome.questionOnly, page: page, at: now)
        connection.resume()
    }

    func storeFailed(_ session: SessionID, ticket: Int64) {
        guard let connection = connections[session] else { return }
        connection.storeFailed(ticket: ticket)
        connection.resume()
    }

    // MARK: Time and end

    func tick(at now: Timestamp) {
        for id in lingering { connections[id]?.lingerOn() }
        for id in agenda.due(by: now) {
            // It may have become earlier since, and been looked at.
            guard let connection = connections[id], connection.isExpectedAt <= now else { continue }
            connection.isExpectedAt = .distantFuture
            connection.tick(at: now)
            expect(connection)
        }
        for visitor in visitors.values {
            visitor.tick()
        }
    }

    /// Has a connection looked at when it wants to be; to be called when that may have become earlier.
    func expect(_ connection: ConnectionHandler) {
        let time = connection.wakesAt
        guard time < connection.isExpectedAt else { return }
        connection.isExpectedAt = time
        agenda.enter(connection.id, at: time)
    }

    func letLinger(_ id: SessionID) { lingering.insert(id) }

    /// The future is done when the last socket is closed. Whose system has everything is not waited for; those that
    /// still lack something after the grace are cut off.
    func close(saying reason: String?, within grace: TimeAmount) -> EventLoopFuture<Void> {
        guard !connections.isEmpty else { return loop.makeSucceededVoidFuture() }
        let promise = loop.makePromise(of: Void.self)
        emptied = promise
        for connection in Array(connections.values) {
            connection.close(saying: reason)
        }
        release(until: .now() + grace)
        return promise.futureResult
    }

    private func release(until deadline: NIODeadline) {
        loop.assumeIsolated().scheduleTask(in: Self.releaseStep) {
            let isLate = NIODeadline.now() >= deadline
            for connection in Array(self.connections.values) {
                if isLate { connection.cutOff() } else { connection.cutOffIfTaken() }
            }
            if !isLate, !self.connections.isEmpty { self.release(until: deadline) }
        }
    }
}
