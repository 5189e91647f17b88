import IRCWire
import LibCrypto

/// The client's side of one connection as a value: lines and ticks in, actions out. Times are milliseconds of any
/// steady clock. One is made for each attempt to connect.
struct ClientMachine: Sendable {
    enum Phase: Sendable {
        case registering
        case ready
        case over
    }

    let settings: ClientSettings
    private(set) var phase = Phase.registering
    private(set) var nick: String
    var negotiation: CapabilityNegotiation
    var login: SASLLogin?
    var isupport = ISupport()
    var nickTries = 0
    /// Whether CAP END was sent, or cannot be any more.
    var isNegotiated = false
    private let nonce: String
    private let openedAt: Int64
    private var batches = BatchCollector()
    private var requests = PendingRequests()
    private var keepAlive: KeepAlive

    private static let aliveToken = "fika-alive"

    /// The nonce is fresh for each connection, from `SecureRandom.nonce()`.
    init(settings: ClientSettings, nonce: String, at now: Int64) {
        self.settings = settings
        self.nonce = nonce
        nick = settings.nick
        openedAt = now
        keepAlive = KeepAlive(at: now)
        let wanted = settings.wantedCapabilities.filter { $0 != Capability.sasl.rawValue }
        negotiation = CapabilityNegotiation(
            wanted: settings.account == nil ? wanted : [Capability.sasl.rawValue] + wanted)
    }

    // MARK: - From the program

    /// Nil when the connection is not ready for it.
    func send(_ message: IRCMessage) -> [ClientAction]? {
        phase == .ready ? [.send(message)] : nil
    }

    mutating func request(_ message: IRCMessage, ticket: Int, timeoutSeconds: Int, at now: Int64) -> [ClientAction] {
        guard phase == .ready else { return [.answer(ticket: ticket, .failure(.notConnected))] }
        let lines = requests.add(
            message, ticket: ticket, deadline: now + Int64(timeoutSeconds) * 1000,
            isLabeled: negotiation.enabled.contains(Capability.labeledResponse.rawValue))
        guard let lines else { return [.answer(ticket: ticket, .failure(.tooManyRequests))] }
        return lines.map { .send($0) }
    }

    // MARK: - From the socket

    mutating func receive(_ message: IRCMessage, at now: Int64) -> [ClientAction] {
        guard phase != .over else { return [] }
        keepAlive.heard(at: now)
        if message.command == "PING" { return [.send(IRCMessage("PONG", message.parameters))] }
        switch batches.receive(message) {
        case .taken: return []
        case .violation(let sentence): return end(.protocolViolation(sentence))
        case .batch(let batch): return finish(batch)
        case .message(let message): return phase == .ready ? receiveReady(message) : register(message, nonce: nonce)
        }
    }

    mutating func proved(_ scram: ScramClient, _ proof: Result<[UInt8], ScramFailure>) -> [ClientAction] {
        guard phase == .registering, let step = login?.proved(scram, proof) else { return [] }
        return follow(step)
    }

    /// Once a second.
    mutating func tick(at now: Int64) -> [ClientAction] {
        switch phase {
        case .over:
            return []
        case .registering:
            let isLate = now - openedAt >= ClientLimit.registrationSecondsMax * 1000
            return isLate ? end(.timedOut(.welcome)) : []
        case .ready:
            let expired = requests.removeExpired(at: now)
            let actions = expired.map { ClientAction.answer(ticket: $0, .failure(.timedOut(.answer))) }
            switch keepAlive.tick(at: now) {
            case .wait: return actions
            case .ping: return actions + [.send(IRCMessage("PING", Self.aliveToken))]
            case .giveUp: return actions + end(.timedOut(.signOfLife))
            }
        }
    }

    /// The socket is gone; whoever still waits is told.
    mutating func closed() -> [ClientAction] {
        phase = .over
        return requests.removeAll().map { .answer(ticket: $0, .failure(.disconnected)) }
    }

    // MARK: - Inside

    mutating func end(_ failure: ClientFailure) -> [ClientAction] {
        phase = .over
        return [.end(failure)]
    }

    mutating func becomeReady() -> [ClientAction] {
        phase = .ready
        var actions: [ClientAction] = []
        if settings.isBot, let letter = isupport["BOT"], letter.utf8.count == 1 {
            actions.append(.send(IRCMessage("MODE", nick, "+" + letter)))
        }
        let welcome = Welcome(capabilities: negotiation.enabled, isupport: isupport, nick: nick)
        return actions + [.emit(.connected(welcome))]
    }

    mutating func take(nick: String) {
        self.nick = nick
    }

    private mutating func receiveReady(_ message: IRCMessage) -> [ClientAction] {
        follow(message)
        if let label = message[tag: ServerTag.label] {
            let isAcknowledgement = message.command == "ACK"
            if let answer = requests.answer(label: label, isAcknowledgement ? [] : [message]) {
                return [.answer(ticket: answer.ticket, .success(answer.lines))]
            }
        }
        switch message.command {
        case "PONG":
            guard let token = message.parameters.last else { return [] }
            if let answer = requests.answer(pong: token) {
                return [.answer(ticket: answer.ticket, .success(answer.lines))]
            }
            return token == Self.aliveToken ? [] : [.emit(.message(message))]
        case "ERROR":
            return end(.closedByServer(message.parameters.last ?? ""))
        case "CAP":
            guard case .request(let lists) = negotiation.receive(message.parameters) else { return [] }
            return Self.capRequests(lists)
        default:
            if speaksToUs(message), requests.collect([message]) { return [] }
            return [.emit(.message(message))]
        }
    }

    /// What the machine itself has to know of a line, whoever gets it.
    private mutating func follow(_ message: IRCMessage) {
        guard let source = message.source, let name = message.parameters.first else { return }
        if message.command == "NICK", Prefix(parsing: source).nick == nick { nick = name }
        if message.numeric == .rplISupport { mergeISupport(message) }
    }

    mutating func mergeISupport(_ message: IRCMessage) {
        guard isupport.tokens.count < ClientLimit.isupportTokensMax else { return }
        isupport.merge(message.parameters)
    }

    private mutating func finish(_ batch: BatchCollector.Batch) -> [ClientAction] {
        for message in batch.messages { follow(message) }
        if let label = batch.label, let answer = requests.answer(label: label, batch.messages) {
            return [.answer(ticket: answer.ticket, .success(answer.lines))]
        }
        guard phase == .ready else { return [] }
        if requests.collect(batch.messages) { return [] }
        return [.emit(.batch(type: batch.type, parameters: batch.parameters, messages: batch.messages))]
    }

    /// Whether a line can be part of an answer: the server itself speaks, or it shows what this client did.
    private func speaksToUs(_ message: IRCMessage) -> Bool {
        guard let source = message.source else { return true }
        let prefix = Prefix(parsing: source)
        return prefix.user.isEmpty || prefix.nick == nick
    }

    static func capRequests(_ lists: [[String]]) -> [ClientAction] {
        lists.map { .send(IRCMessage("CAP", "REQ", $0.joined(separator: " "), forcesTrailing: true)) }
    }
}
