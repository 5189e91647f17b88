import IRCWire
import NIOCore

/// A socket and the handler on it, for use from other threads.
struct OpenConnection: Sendable {
    let channel: any Channel
    let handler: NIOLoopBound<ClientHandler>

    func send(_ message: IRCMessage) async throws(ClientFailure) {
        let promise = channel.eventLoop.makePromise(of: Void.self)
        channel.eventLoop.execute { handler.value.send(message, promise) }
        do {
            try await promise.futureResult.get()
        } catch {
            throw error as? ClientFailure ?? .disconnected
        }
    }

    func request(_ message: IRCMessage, timeoutSeconds: Int) async throws(ClientFailure) -> [IRCMessage] {
        let promise = channel.eventLoop.makePromise(of: [IRCMessage].self)
        channel.eventLoop.execute { handler.value.request(message, timeoutSeconds: timeoutSeconds, promise) }
        do {
            return try await promise.futureResult.get()
        } catch {
            throw error as? ClientFailure ?? .disconnected
        }
    }

    func submit(_ message: IRCMessage, ticket: Int, timeoutSeconds: Int) {
        channel.eventLoop.execute { handler.value.submit(message, timeoutSeconds: timeoutSeconds, ticket: ticket) }
    }

    func quit(reason: String) {
        channel.eventLoop.execute { handler.value.quit(reason: reason) }
    }

    /// Waits for the end of the connection.
    func ended() async -> (failure: ClientFailure, wasConnected: Bool) {
        try? await channel.closeFuture.get()
        let handler = handler
        let end = channel.eventLoop.submit { (handler.value.failure ?? .connectionLost, handler.value.wasConnected) }
        return (try? await end.get()) ?? (.connectionLost, false)
    }
}
