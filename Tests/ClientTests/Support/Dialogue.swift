import IRCWire
import LibCrypto

@testable import IRCClient

/// A conversation with a `ClientMachine`, written as lines: what the server says goes in, what the machine does comes
/// out as one line of text for each action.
struct Dialogue {
    var machine: ClientMachine
    var now: Int64 = 0
    private var proof: (scram: ScramClient, serverFirst: [UInt8])?

    init(
        nick: String = "anna", password: String? = nil, security: ClientSettings.Security = .tls(.system),
        wanted: [String]? = nil, nonce: String = "nonce", change: (inout ClientSettings) -> Void = { _ in }
    ) {
        var settings = ClientSettings(host: "chat.example.org", port: 6697, security: security, nick: nick)
        if let password { settings.account = .init(name: nick, password: password) }
        if let wanted { settings.wantedCapabilities = wanted }
        change(&settings)
        machine = ClientMachine(settings: settings, nonce: nonce, at: 0)
    }

    func opened() -> [String] { machine.opened().map(Self.text) }

    /// What comes of these lines, all together.
    mutating func hear(_ lines: String...) throws -> [String] {
        var actions: [String] = []
        for line in lines {
            let heard = machine.receive(try IRCMessage(parsing: line), at: now)
            for case .prove(let scram, let serverFirst) in heard { proof = (scram, serverFirst) }
            actions += heard.map(Self.text)
        }
        return actions
    }

    /// Computes the proof that was asked for.
    mutating func prove() -> [String] {
        guard let proof else { return ["no proof was asked for"] }
        var scram = proof.scram
        do throws(ScramFailure) {
            let message = try scram.receive(serverFirst: proof.serverFirst)
            return machine.proved(scram, .success(message)).map(Self.text)
        } catch {
            return machine.proved(scram, .failure(error)).map(Self.text)
        }
    }

    mutating func request(_ line: String, ticket: Int = 1, timeoutSeconds: Int = 30) throws -> [String] {
        machine.request(try IRCMessage(parsing: line), ticket: ticket, timeoutSeconds: timeoutSeconds, at: now)
            .map(Self.text)
    }

    mutating func tick(seconds: Int64) -> [String] {
        now += seconds * 1000
        return machine.tick(at: now).map(Self.text)
    }

    mutating func closed() -> [String] { machine.closed().map(Self.text) }

    /// A connection that is welcomed, with these capabilities.
    static func ready(
        _ capabilities: String = "batch labeled-response", isBot: Bool = false
    ) throws -> Dialogue {
        var dialogue = Dialogue(wanted: capabilities.split(separator: " ").map(String.init)) { $0.isBot = isBot }
        _ = try dialogue.hear(":srv CAP * LS :\(capabilities)")
        _ = try dialogue.hear(":srv CAP * ACK :\(capabilities)")
        _ = try dialogue.hear(":srv 001 anna :Hej", ":srv 005 anna CASEMAPPING=ascii BOT=B :are supported")
        _ = try dialogue.hear(":srv 422 anna :No MOTD")
        return dialogue
    }

    private static func text(_ action: ClientAction) -> String {
        switch action {
        case .send(let message): "> " + message.line
        case .prove: "prove"
        case .keep(let secrets): "keep " + secrets.encoded
        case .emit(.connected(let welcome)):
            "connected \(welcome.nick) \(welcome.capabilities.sorted().joined(separator: ","))"
        case .emit(.message(let message)): "event " + message.line
        case .emit(.batch(let type, let parameters, let messages)):
            "batch \(([type] + parameters).joined(separator: " ")): \(messages.map(\.line).joined(separator: " | "))"
        case .emit(let event): "event \(event)"
        case .answer(let ticket, .success(let lines)):
            "answer \(ticket): " + lines.map(\.line).joined(separator: " | ")
        case .answer(let ticket, .failure(let failure)): "answer \(ticket): \(name(of: failure))"
        case .end(let failure): "end \(name(of: failure))"
        }
    }

    private static func name(of failure: ClientFailure) -> String {
        "\(Mirror(reflecting: failure).children.first.map { "\($0.label ?? "")(\($0.value))" } ?? plain(failure))"
    }

    private static func plain(_ failure: ClientFailure) -> String {
        switch failure {
        case .connectionLost: "connectionLost"
        case .serverNotGenuine: "serverNotGenuine"
        case .accountRequired: "accountRequired"
        case .notConnected: "notConnected"
        case .disconnected: "disconnected"
        case .tooManyRequests: "tooManyRequests"
        case .eventsNotRead: "eventsNotRead"
        default: "other"
        }
    }
}
