import IRCClient
import IRCWire

/// `… | fika --send '#it-help'`: says each line, and waits until the server has it on disk. Silent unless something
/// goes wrong.
struct PipeMode: Sendable {
    let client: IRCClient
    let target: String
    let input: InputDescriptor
    /// Takes a sentence for standard error.
    let report: @Sendable (String) -> Void

    /// The failure that ended it, or whether everything was stored.
    func run() async -> Ending {
        let client = client
        return await withTaskGroup(of: (failure: ClientFailure?, wasRefused: Bool)?.self) { group in
            group.addTask {
                do throws(ClientFailure) {
                    try await client.run()
                    return nil
                } catch {
                    return (error, false)
                }
            }
            group.addTask {
                // The group's other tasks are told apart from this one's result by nil.
                await self.sendWhenConnected()
            }
            var result: (failure: ClientFailure?, wasRefused: Bool)?
            for await ending in group {
                if let ending, result == nil { result = ending }
                client.disconnect()
                input.stop()
            }
            let (failure, wasRefused) = result ?? (.connectionLost, false)
            return Ending(failures: [failure], wasRefused: wasRefused)
        }
    }

    private func sendWhenConnected() async -> (failure: ClientFailure?, wasRefused: Bool)? {
        var isConnected = false
        for await event in client.events {
            if case .connected = event {
                isConnected = true
                break
            }
        }
        guard isConnected else { return nil }
        return await withTaskGroup(of: Void.self) { group in
            // Events are read on, or the connection would be given up.
            group.addTask { for await _ in client.events {} }
            defer { client.disconnect() }
            do throws(ClientFailure) {
                return (nil, try await !sendAll())
            } catch {
                return (error, false)
            }
        }
    }

    /// False when the server refused; what follows is not sent then, because its order would be wrong.
    private func sendAll() async throws(ClientFailure) -> Bool {
        if target.hasPrefix("#") {
            guard try await isDone(IRCMessage("JOIN", target)) else { return false }
        }
        var cutter = LineCutter()
        var isAtEnd = false
        while !isAtEnd {
            let lines: [String]
            switch await input.read() {
            case .bytes(let bytes): lines = cutter.append(bytes)
            case .quiet, .resized: continue
            case .end:
                lines = cutter.finish().map { [$0] } ?? []
                isAtEnd = true
            }
            for piece in lines.flatMap({ MessageText.pieces(of: $0) }) {
                guard try await isDone(IRCMessage("PRIVMSG", target, piece, forcesTrailing: true)) else { return false }
            }
        }
        return true
    }

    private func isDone(_ message: IRCMessage) async throws(ClientFailure) -> Bool {
        guard let refusal = try await client.request(message).refusal else { return true }
        report(PlainText.of(refusal.parameters.last ?? refusal.command))
        return false
    }
}
