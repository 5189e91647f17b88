import IRCClient
import IRCWire
import Synchronization

/// One person of the demonstration: a real client with a real connection, and what it has been shown.
final class DemoPlayer: Sendable {
    let name: String
    private let client: IRCClient
    private let watching: @Sendable (IRCMessage) -> Void
    private let ears = Mutex(Ears())

    private struct Ears {
        var heard: [IRCMessage] = []
        var failure: (any Error)?
        var waiting: [Waiter] = []
        var waitersMade = 0
    }

    private struct Waiter {
        let number: Int
        let isIt: @Sendable (IRCMessage) -> Bool
        let continuation: CheckedContinuation<IRCMessage, any Error>
    }

    init(
        name: String, password: String, server: DemoAddress,
        watching: @escaping @Sendable (IRCMessage) -> Void = { _ in }
    ) {
        self.name = name
        self.watching = watching
        client = IRCClient(
            settings: ClientSettings(
                host: server.host, port: server.port, security: .tls(.pinned(sha256: server.fingerprint)), nick: name,
                realname: name, account: ClientSettings.Account(name: name, password: password)))
    }

    /// Holds the connection until `leave()`.
    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.client.run() }
            for await event in client.events {
                switch event {
                case .message(let message): hear(message)
                case .batch(_, _, let messages): messages.forEach(hear)
                case .connected: hear(IRCMessage("CONNECTED"))
                case .disconnected(let failure, _), .failed(let failure): fail(failure)
                case .connecting, .answer: break
                }
            }
            try await group.waitForAll()
        }
    }

    func leave() {
        client.disconnect(reason: "the scene is over")
    }

    /// Waits for something that was said since the scene began; what came already counts.
    @discardableResult
    func hears(
        _ what: String, within limit: Duration = .seconds(15), where isIt: @escaping @Sendable (IRCMessage) -> Bool
    ) async throws -> IRCMessage {
        let number = ears.withLock { ears in
            ears.waitersMade += 1
            return ears.waitersMade
        }
        return try await withThrowingTaskGroup(of: IRCMessage?.self) { group in
            group.addTask { try await self.wait(number, isIt) }
            group.addTask {
                // People lose patience in real time; whoever hears something cancels it.
                try await Task.sleep(for: limit)
                self.giveUp(number, DemoFailure("\(self.name) waited in vain for \(what)."))
                return nil
            }
            defer { group.cancelAll() }
            for try await message in group {
                if let message { return message }
            }
            throw DemoFailure("\(self.name) waited in vain for \(what).")
        }
    }

    /// Says a line and returns its msgid once the server has it on disk.
    @discardableResult
    func says(_ text: String, in channel: String, replyTo: String? = nil, tags: [MessageTag] = []) async throws
        -> String
    {
        let reply = replyTo.map { [MessageTag(key: ClientTag.draftReply, value: $0)] } ?? []
        let answer = try await client.request(
            IRCMessage(tags: tags + reply, "PRIVMSG", [channel, text], forcesTrailing: true))
        answer.forEach(hear)
        guard let id = answer.first?[tag: ServerTag.msgid] else {
            throw DemoFailure("\(name) could not say something in \(channel): \(answer.map(\.line))")
        }
        return id
    }

    /// Reacts to a message with a sign.
    func reacts(_ sign: String, to id: String, in channel: String) async throws {
        let tags = [MessageTag(key: ClientTag.react, value: sign), MessageTag(key: ClientTag.draftReply, value: id)]
        try await client.request(IRCMessage(tags: tags, "TAGMSG", [channel])).forEach(hear)
    }

    /// A command with its whole answer; a refusal is thrown.
    @discardableResult
    func asks(_ command: String, _ parameters: [String]) async throws -> [IRCMessage] {
        let answer = try await client.request(IRCMessage(command, parameters, forcesTrailing: true))
        answer.forEach(hear)
        if let refusal = answer.refusal {
            throw DemoFailure("\(name) was refused \(command): \(refusal.parameters.last ?? "")")
        }
        return answer
    }

    private func wait(_ number: Int, _ isIt: @escaping @Sendable (IRCMessage) -> Bool) async throws -> IRCMessage {
        try await withCheckedThrowingContinuation { continuation in
            let known: Result<IRCMessage, any Error>? = ears.withLock { ears in
                if let message = ears.heard.last(where: isIt) { return .success(message) }
                if let failure = ears.failure { return .failure(failure) }
                ears.waiting.append(Waiter(number: number, isIt: isIt, continuation: continuation))
                return nil
            }
            if let known { continuation.resume(with: known) }
        }
    }

    private func hear(_ message: IRCMessage) {
        watching(message)
        let woken = ears.withLock { ears in
            ears.heard.append(message)
            let woken = ears.waiting.filter { $0.isIt(message) }
            ears.waiting.removeAll { waiter in woken.contains { $0.number == waiter.number } }
            return woken
        }
        woken.forEach { $0.continuation.resume(returning: message) }
    }

    private func giveUp(_ number: Int, _ failure: DemoFailure) {
        let waiter = ears.withLock { ears in
            let index = ears.waiting.firstIndex { $0.number == number }
            return index.map { ears.waiting.remove(at: $0) }
        }
        waiter?.continuation.resume(throwing: failure)
    }

    private func fail(_ failure: any Error) {
        let waiting = ears.withLock { ears in
            ears.failure = failure
            defer { ears.waiting = [] }
            return ears.waiting
        }
        waiting.forEach { $0.continuation.resume(throwing: failure) }
    }
}
