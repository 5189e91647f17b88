import IRCClient
import IRCWire
import Synchronization

/// Says numbered things in a channel as fast as the server takes them, and keeps a book of what came back.
final class Sender: Sendable {
    /// Messages on their way at a time.
    static let inFlightMax = 16

    struct Echo: Sendable {
        let text: String
        let id: String
        let time: String
    }

    private struct Book {
        var next = 0
        var echoes: [Echo] = []
        var ending: ClientFailure?
    }

    let name: String
    let texts: [String]
    private let channel: String
    private let client: IRCClient
    private let book = Mutex(Book())

    init(_ name: String, in town: Town, channel: String, texts: [String]) {
        self.name = name
        self.channel = channel
        self.texts = texts
        let account = ClientSettings.Account(name: name, password: Town.password(of: name))
        client = IRCClient(settings: Person.settings(name, in: town, pin: nil, account: account))
    }

    /// What was acknowledged, in the order in which it was.
    var echoes: [Echo] { book.withLock { $0.echoes } }
    var ending: ClientFailure? { book.withLock { $0.ending } }
    var isDone: Bool { book.withLock { $0.echoes.count } == texts.count }

    /// Lets all of them talk while the body runs. They stop afterwards, in any case.
    static func run(_ senders: [Sender], _ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for sender in senders {
                group.addTask { await sender.work() }
            }
            let result: Result<Void, any Error>
            do {
                result = .success(try await body())
            } catch {
                result = .failure(error)
            }
            senders.forEach { $0.client.disconnect() }
            try await group.waitForAll()
            try result.get()
        }
    }

    /// Returns when the connection has ended.
    private func work() async {
        async let ending = run()
        for await event in client.events {
            switch event {
            case .connected: try? await client.send(IRCMessage("JOIN", channel))
            case .message(let message): await take(message)
            default: break
            }
        }
        let failure = await ending
        book.withLock { $0.ending = failure }
    }

    private func run() async -> ClientFailure? {
        do throws(ClientFailure) {
            try await client.run()
            return nil
        } catch {
            return error
        }
    }

    private func take(_ message: IRCMessage) async {
        if message.numeric == .rplEndOfNames {
            for _ in 0..<Self.inFlightMax { await sayNext() }
        }
        // Only what oneself has said comes with one's own label.
        guard message.command == "PRIVMSG", message[tag: ServerTag.label] != nil else { return }
        let echo = Echo(
            text: message.parameters.last ?? "", id: message[tag: ServerTag.msgid] ?? "",
            time: message[tag: ServerTag.time] ?? "")
        book.withLock { $0.echoes.append(echo) }
        await sayNext()
    }

    private func sayNext() async {
        let number: Int? = book.withLock { book in
            guard book.next < texts.count else { return nil }
            book.next += 1
            return book.next - 1
        }
        guard let number else { return }
        let label = MessageTag(key: ServerTag.label, value: "\(number)")
        // A connection that is gone ends `work` too; nobody has to be told twice.
        try? await client.send(IRCMessage(tags: [label], "PRIVMSG", channel, texts[number]))
    }
}
