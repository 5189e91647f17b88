import IRCClient
import IRCWire
import Synchronization

/// Somebody with a client, and with patience for the answer but not without end.
final class Person: Sendable {
    private struct Memory {
        var welcome: Welcome?
        var heard: [IRCMessage] = []
        var ending: ClientFailure?
        var hasEnded = false
    }

    let name: String
    private let client: IRCClient
    private let memory = Mutex(Memory())

    init(_ name: String, settings: ClientSettings) {
        self.name = name
        client = IRCClient(settings: settings)
    }

    /// With an account of the town, over its plain port or over TLS with its certificate pinned.
    convenience init(_ name: String, in town: Town, pin: String? = nil, password: String? = nil) {
        let account = ClientSettings.Account(name: name, password: password ?? Town.password(of: name))
        self.init(name, settings: Self.settings(name, in: town, pin: pin, account: account))
    }

    static func settings(
        _ nick: String, in town: Town, pin: String? = nil, account: ClientSettings.Account?
    ) -> ClientSettings {
        ClientSettings(
            host: "127.0.0.1", port: pin == nil ? town.plainPort : town.securePort,
            security: pin.map { .tls(.pinned(sha256: $0)) } ?? .plaintext, nick: nick, account: account)
    }

    /// Lets the people live while the body runs. They leave afterwards, in any case.
    static func gather(_ people: [Person], _ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for person in people {
                group.addTask { await person.live() }
            }
            let result: Result<Void, any Error>
            do {
                for person in people { try await person.arrive() }
                result = .success(try await body())
            } catch {
                result = .failure(error)
            }
            people.forEach { $0.client.disconnect() }
            try await group.waitForAll()
            try result.get()
        }
    }

    private func live() async {
        async let ending = run()
        for await event in client.events {
            memory.withLock { memory in
                switch event {
                case .connected(let welcome): memory.welcome = welcome
                case .message(let message): memory.heard.append(message)
                case .batch(_, _, let messages): memory.heard += messages
                case .connecting, .disconnected, .failed, .answer: break
                }
            }
        }
        let failure = await ending
        memory.withLock { memory in
            memory.ending = failure
            memory.hasEnded = true
        }
    }

    private func run() async -> ClientFailure? {
        do throws(ClientFailure) {
            try await client.run()
            return nil
        } catch {
            return error
        }
    }

    private func arrive() async throws {
        try await eventually("\(name) is connected") {
            let (isHere, ending) = memory.withLock { ($0.welcome != nil, $0.hasEnded ? $0.ending : nil) }
            if let ending { throw ending }
            return isHere
        }
    }

    // MARK: What happened

    var welcome: Welcome? { memory.withLock { $0.welcome } }
    var heard: [IRCMessage] { memory.withLock { $0.heard } }

    /// The first message so far or to come for which this holds.
    @discardableResult
    func hears(_ sentence: String, where isIt: (IRCMessage) -> Bool) async throws -> IRCMessage {
        try await eventually("\(name) hears \(sentence)") {
            if let message = heard.first(where: isIt) { return message }
            if memory.withLock({ $0.hasEnded }) { throw Failed("\(name) was cut off before hearing \(sentence).") }
            return nil
        }
    }

    /// Why the connection ended, once it has.
    func farewell() async throws -> ClientFailure? {
        try await eventually("the connection of \(name) ends") { memory.withLock { $0.hasEnded } }
        return memory.withLock { $0.ending }
    }

    // MARK: What to do

    func ask(_ message: IRCMessage) async throws -> [IRCMessage] {
        try await client.request(message)
    }

    /// Asks, and fails if the answer is a refusal.
    @discardableResult
    func ask(_ command: String, _ parameters: String...) async throws -> [IRCMessage] {
        let answer = try await ask(IRCMessage(command, parameters))
        if let refusal = answer.refusal {
            throw Failed("\(name): \(command) was refused: \(refusal.command) \(refusal.parameters)")
        }
        return answer
    }

    func join(_ channel: String) async throws {
        try await ask("JOIN", channel)
    }

    /// Returns when the message is stored, with its id.
    @discardableResult
    func say(_ text: String, in channel: String) async throws -> String {
        let echo = try await ask("PRIVMSG", channel, text).first { $0.command == "PRIVMSG" }
        guard let id = echo?[tag: ServerTag.msgid] else { throw Failed("\(name) got no echo.") }
        return id
    }

    /// Everything that is kept of a channel, page by page, oldest first.
    func history(of channel: String) async throws -> [IRCMessage] {
        let pageSize = 1_000
        var messages: [IRCMessage] = []
        var mark = "timestamp=1970-01-01T00:00:00.000Z"
        while true {
            let answer = try await ask("CHATHISTORY", "AFTER", channel, mark, "\(pageSize)")
            let page = answer.filter { $0.command == "PRIVMSG" }
            messages += page
            guard page.count == pageSize, let last = page.last?[tag: ServerTag.msgid] else { return messages }
            mark = "msgid=\(last)"
        }
    }

    func texts(of channel: String) async throws -> [String] {
        try await history(of: channel).map { $0.parameters.last ?? "" }
    }

    func search(_ text: String, in channel: String) async throws -> [IRCMessage] {
        let attributes = "text=\(MessageTag.escape(text));in=\(channel);limit=20"
        return try await ask("SEARCH", attributes).filter { $0.command == "PRIVMSG" }
    }
}
