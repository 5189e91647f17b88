package import IRCWire
package import NIOCore
import NIOPosix
import Synchronization

/// One connection to an IRC server: a handle to send by and a stream of what happens.
///
/// Start `run()` in a task of its own, read `events` in another, and send once `.connected` was seen.
package final class IRCClient: Sendable {
    /// For one reader. Finishes when `run()` does.
    package let events: AsyncStream<ClientEvent>

    package init(settings: ClientSettings, eventLoopGroup: any EventLoopGroup, backOff: BackOff = BackOff()) {
        self.settings = settings
        group = eventLoopGroup
        self.backOff = backOff
        (events, outlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(ClientLimit.eventsMax))
    }

    private let settings: ClientSettings
    private let group: any EventLoopGroup
    private let backOff: BackOff
    private let outlet: AsyncStream<ClientEvent>.Continuation

    /// On the process-wide event loops, for programs that need no loops of their own.
    package convenience init(settings: ClientSettings) {
        self.init(settings: settings, eventLoopGroup: MultiThreadedEventLoopGroup.singleton)
    }

    /// Connects, registers and keeps going until `disconnect()`, which makes it return, or until a failure that time does
    /// not mend; without `reconnects` until the first failure. Call it once.
    package func run() async throws(ClientFailure) {
    }

    /// Returns when the line is handed to the operating system. Throws `.notConnected` outside a connection.
    package func send(_ message: IRCMessage) async throws(ClientFailure) {
        throw .notConnected
    }

    /// Sends with a label and waits for the whole answer: its lines in order, batches unwrapped, nothing for a mere ACK.
    /// A refusal (`FAIL`, an error numeric) is an answer like any other; see `Array.refusal`. Without
    /// labeled-response everything the server says up to the answer to a PING sent behind the request counts as answer.
    package func request(
        _ message: IRCMessage, timeoutSeconds: Int = ClientLimit.requestSeconds
    ) async throws(ClientFailure) -> [IRCMessage] {
        throw .notConnected
    }

    /// Says goodbye, closes, and ends `run()`. Requests without an answer fail with `.disconnected`.
    package func disconnect(reason: String = "") {
    }
}
