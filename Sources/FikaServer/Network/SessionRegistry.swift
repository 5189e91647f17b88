import FikaCore
import NIOCore

/// From a session to the event loop its socket lives on. The loop is part of the id (`id mod loops`), so nothing is
/// looked up, nothing is locked, and a whole batch goes to a loop in one hop; the loop finds its own sessions in it.
final class SessionRegistry: Sendable {
    private struct Room: Sendable {
        let loop: any EventLoop
        let table: NIOLoopBoundBox<ConnectionTable>
    }

    private let rooms: [Room]

    init(loops: [any EventLoop], settings: ConnectionSettings, meter: Meter) {
        precondition(!loops.isEmpty, "sessions live on at least one event loop")
        rooms = loops.enumerated().map { index, loop in
            let table = NIOLoopBoundBox.makeBoxSendingValue(
                ConnectionTable(index: index, stride: loops.count, loop: loop, settings: settings, meter: meter),
                eventLoop: loop)
            return Room(loop: loop, table: table)
        }
    }

    /// For a connection's birth, on its event loop.
    func table(on loop: any EventLoop) -> ConnectionTable {
        for room in rooms where room.loop === loop {
            return room.table.value
        }
        preconditionFailure("a connection's event loop is one of those the registry was made with")
    }

    /// In the order of the calls on every loop. `shown`: called when all loops have sent it.
    func deliver(_ batch: Batch, shown: @escaping @Sendable () -> Void) {
        let concerned = rooms.indices.filter { concerns(batch, loop: $0) }
        let left = Countdown(concerned.count, then: shown)
        for index in concerned {
            let room = rooms[index]
            room.loop.execute {
                room.table.value.deliver(batch)
                left.step()
            }
        }
    }

    /// The end of a request that had a question to the store; returns when it has been shown.
    func settle(_ outcome: Outcome, page: Page, at now: Timestamp) async {
        guard let session = outcome.actor.sessionID else { return }
        let room = room(of: session)
        await withCheckedContinuation { shown in
            room.loop.execute {
                room.table.value.settle(outcome, page: page, at: now)
                shown.resume()
            }
        }
    }

    func storeFailed(_ outcome: Outcome) {
        guard let session = outcome.actor.sessionID else { return }
        let room = room(of: session)
        room.loop.execute { room.table.value.storeFailed(session, ticket: outcome.ticket) }
    }

    /// The beat of registration timeouts, pings and closings.
    func tick(at now: Timestamp) async {
        for room in rooms {
            // A loop that has been shut down has nothing to tick.
            try? await room.loop.submit { room.table.value.tick(at: now) }.get()
        }
    }

    /// Ticks of each loop's own, until they are cancelled.
    func startBeating(every interval: TimeAmount, clock: any WallClock) -> [RepeatedTask] {
        rooms.map { room in
            room.loop.scheduleRepeatedTask(initialDelay: interval, delay: interval) { _ in
                room.table.value.tick(at: clock.now())
            }
        }
    }

    /// Says goodbye to everybody and waits until all sockets are closed, for a moment at most.
    func close(saying reason: String?, within grace: TimeAmount) async {
        let gone = rooms.map { room in
            room.loop.flatSubmit { room.table.value.close(saying: reason, within: grace) }
        }
        for room in gone {
            // A loop that has been shut down has no sockets left.
            try? await room.get()
        }
    }

    private func room(of session: SessionID) -> Room {
        rooms[Int(session.value) % rooms.count]
    }

    /// A batch of one person's answers goes to that person's loop alone.
    private func concerns(_ batch: Batch, loop: Int) -> Bool {
        guard rooms.count > 1 else { return true }
        return batch.outcomes.contains { outcome in
            if let actor = outcome.actor.sessionID, Int(actor.value) % rooms.count == loop { return true }
            return outcome.deliveries.contains { delivery in
                delivery.audience.sessions.contains { Int($0.value) % rooms.count == loop }
            }
        }
    }
}
