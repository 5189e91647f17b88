package import IRCWire
package import NIOCore
import NIOPosix
import Synchronization

/// One connection to an IRC server: a handle to send by and a stream of what happens.
///
/// Start `run()` in a task of its own, read `events` in another, and send once `.connected` was seen.
package final class IRCClient: Sendable {
    /// For one reader. Finishes when `run()` does. Bounded by `ClientLimit.eventsMax`.
    package let events: AsyncStream<ClientEvent>

    /// Between two looks whether there is room for an event.
    private static let roomPause = Duration.milliseconds(50)

    private let settings: ClientSettings
    private let group: any EventLoopGroup
    private let backOff: BackOff
    private let outlet: AsyncStream<ClientEvent>.Continuation
    private let standing = Mutex(Standing())

    private struct Standing {
        var isStopped = false
        var connection: OpenConnection?
        /// The wait before the next attempt.
        var pause: Scheduled<Void>?
    }

    package init(settings: ClientSettings, eventLoopGroup: any EventLoopGroup, backOff: BackOff = BackOff()) {
        self.settings = settings
        group = eventLoopGroup
        self.backOff = backOff
        (events, outlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(ClientLimit.eventsMax))
    }

    /// On the process-wide event loops, for programs that need no loops of their own.
    package convenience init(settings: ClientSettings, backOff: BackOff = BackOff()) {
        self.init(settings: settings, eventLoopGroup: MultiThreadedEventLoopGroup.singleton, backOff: backOff)
    }

    /// Connects, registers and keeps going until `disconnect()` or cancellation, which makes it return, or until a
    /// failure that time does not mend; without `reconnects` until the first failure. Call it once.
    package func run() async throws(ClientFailure) {
        let failure = await withTaskCancellationHandler {
            await keepConnected()
        } onCancel: {
            disconnect()
        }
        outlet.finish()
        if let failure { throw failure }
    }

    /// Returns when the line is handed to the operating system. Throws `.notConnected` outside a connection.
    package func send(_ message: IRCMessage) async throws(ClientFailure) {
        try await connection().send(message)
    }

    /// Sends with a label and waits for the whole answer: its lines in order, batches unwrapped, none for a mere ACK.
    /// A refusal (`FAIL`, an error numeric) is an answer like any other; see `Array.refusal`. Without labeled-response
    /// everything the server says up to the answer to a PING sent behind the request counts as answer.
    package func request(
        _ message: IRCMessage, timeoutSeconds: Int = ClientLimit.requestSeconds
    ) async throws(ClientFailure) -> [IRCMessage] {
        try await connection().request(message, timeoutSeconds: timeoutSeconds)
    }

    /// The same without waiting. What one task submits leaves in that order; the answer is an event under the ticket,
    /// which the caller chooses, where it belongs among the others. False: `run()` is over, and so are they.
    package func submit(_ message: IRCMessage, ticket: Int, timeoutSeconds: Int = ClientLimit.requestSeconds) -> Bool {
        do throws(ClientFailure) {
            try connection().submit(message, ticket: ticket, timeoutSeconds: timeoutSeconds)
            return true
        } catch {
            if case .terminated = outlet.yield(.answer(ticket: ticket, .failure(error))) { return false }
            return true
        }
    }

    /// Says goodbye, closes, and ends `run()`. Requests without an answer fail with `.disconnected`.
    package func disconnect(reason: String = "") {
        let (connection, pause) = standing.withLock { standing in
            standing.isStopped = true
            return (standing.connection, standing.pause)
        }
        pause?.cancel()
        connection?.quit(reason: reason)
    }

    private func connection() throws(ClientFailure) -> OpenConnection {
        guard let connection = standing.withLock({ $0.connection }) else { throw .notConnected }
        return connection
    }

    private var isStopped: Bool { standing.withLock { $0.isStopped } }

    /// The failure that ended it, nil when it was asked to end.
    private func keepConnected() async -> ClientFailure? {
        var attempt = 1
        while !isStopped {
            await tell(.connecting(attempt: attempt))
            let (failure, wasConnected) = await connectOnce()
            if isStopped { return failure.isTemporary ? nil : failure }
            if wasConnected { attempt = 1 }
            guard settings.reconnects, failure.isTemporary else {
                await tell(wasConnected ? .disconnected(failure, retryInSeconds: nil) : .failed(failure))
                return failure
            }
            let delay = backOff.delay(after: attempt, chance: .random(in: 0...1))
            let seconds = delay + .milliseconds(500)
            await tell(.disconnected(failure, retryInSeconds: Int(seconds.components.seconds)))
            await pause(for: delay)
            attempt += 1
        }
        return nil
    }

    /// How a connection comes and goes is never lost: where nothing more is taken, it waits until something is.
    private func tell(_ event: ClientEvent) async {
        while !isStopped, case .dropped = outlet.yield(event) { await pause(for: Self.roomPause) }
    }

    private func connectOnce() async -> (failure: ClientFailure, wasConnected: Bool) {
        let connector = Connector(settings: settings, group: group)
        let end = await connector.converse(outlet: outlet) { [weak self] connection in
            // `disconnect()` may have come while the socket was being opened, and found nothing to close.
            if self?.begin(connection) != true { connection.quit(reason: "") }
        }
        standing.withLock { $0.connection = nil }
        guard end.failure == .tlsFailed(reason: CertificateWitness.untrusted),
            let certificate = await connector.certificate()
        else { return end }
        return (.certificateNotTrusted(certificate), false)
    }

    /// False when nobody wants it any more.
    private func begin(_ connection: OpenConnection) -> Bool {
        standing.withLock { standing in
            standing.connection = connection
            return !standing.isStopped
        }
    }

    /// On the event loop's clock, so that `disconnect()` can end it.
    private func pause(for delay: Duration) async {
        let pause = group.any().scheduleTask(in: TimeAmount(delay)) {}
        let isStopped = standing.withLock { standing in
            standing.pause = pause
            return standing.isStopped
        }
        if isStopped { pause.cancel() }
        try? await pause.futureResult.get()
        standing.withLock { $0.pause = nil }
    }
}
