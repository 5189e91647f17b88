import IRCWire
import LibCrypto

/// One log-in by SASL (IRCv3 sasl-3.2): EXTERNAL, SCRAM-SHA-256 or PLAIN. A mechanism that the server does not know is
/// followed by the next; one that failed is not, or an impostor could ask for the password in the clear.
struct SASLLogin: Sendable {
    enum Step: Sendable {
        case wait
        case send([IRCMessage])
        case prove(ScramClient, serverFirst: [UInt8])
        case done
        case failed(ClientFailure)
    }

    private enum Stage: Sendable {
        case idle
        case plain
        case external
        case scramStart(ScramClient)
        case scramFirst(ScramClient)
        case scramProving
        case scramFinal(ScramClient)
        /// All that this side has to say was said, and the server has proven itself where the mechanism lets it.
        case spoken
    }

    private var account: ClientSettings.Account
    private let nonce: String
    private let offered: String
    private var left: [ClientSettings.Mechanism]
    private var stage = Stage.idle
    private var chunks = SASLChunks()
    /// What SCRAM made of the password, if it had to.
    private(set) var newSecrets: ScramSecrets?

    /// Mechanisms are those this connection may use, best first; `offered` is the value of the capability `sasl`, ""
    /// when the server does not tell; the nonce is fresh for this log-in.
    init(
        account: ClientSettings.Account, mechanisms: [ClientSettings.Mechanism], offered: String, nonce: String
    ) {
        self.account = account
        self.nonce = nonce
        self.offered = offered
        let names = Set(offered.split(separator: ",").map { $0.uppercased() })
        left = mechanisms.filter { names.isEmpty || names.contains($0.rawValue) }
    }

    /// Begins with the best mechanism that is left.
    mutating func start() -> Step {
        guard !left.isEmpty else { return .failed(.cannotLogIn(offered: offered)) }
        let mechanism = left.removeFirst()
        switch mechanism {
        case .plain:
            stage = .plain
        case .external:
            stage = .external
        case .scramSHA256:
            let scram = try? ScramClient(
                userName: account.name, password: account.password, nonce: nonce, kept: account.keptSecrets)
            guard let scram else { return fail() }
            stage = .scramStart(scram)
        }
        return .send([IRCMessage("AUTHENTICATE", mechanism.rawValue)])
    }

    /// Takes AUTHENTICATE and the numerics 900 to 908; everything else is not its business.
    mutating func receive(_ message: IRCMessage) -> Step {
        if message.command == "AUTHENTICATE" { return receive(chunk: message.parameters.first ?? "") }
        switch message.numeric {
        case .rplSaslSuccess:
            guard case .spoken = stage else { return .failed(.serverNotGenuine) }
            return .done
        case .rplSaslMechs:
            let known = Set((message.parameters.dropFirst().first ?? "").split(separator: ",").map { $0.uppercased() })
            left.removeAll { !known.contains($0.rawValue) }
            // Only a mechanism that was refused before it began makes way for the next.
            if isUnbegun, !left.isEmpty { stage = .idle }
            return .wait
        case .errSaslFail, .errSaslAborted:
            if case .idle = stage { return start() }
            if case .scramFinal(let scram) = stage, scram.usesKept { return startWithoutKept() }
            return fail()
        case .errSaslTooLong, .errNickLocked:
            return fail()
        default:
            return .wait
        }
    }

    /// Kept keys that the server does not take may be spoilt: the password has the last word, once.
    private mutating func startWithoutKept() -> Step {
        account.keptSecrets = nil
        left.insert(.scramSHA256, at: 0)
        return start()
    }

    /// The proof that `Step.prove` asked for.
    mutating func proved(_ scram: ScramClient, _ proof: Result<[UInt8], ScramFailure>) -> Step {
        switch proof {
        case .success(let message):
            stage = .scramFinal(scram)
            return .send(Self.lines(message))
        case .failure(let failure):
            return .failed(clientFailure(for: failure))
        }
    }

    private var isUnbegun: Bool {
        switch stage {
        case .plain, .external, .scramStart: true
        default: false
        }
    }

    private mutating func receive(chunk: String) -> Step {
        switch chunks.append(chunk) {
        case .incomplete: return .wait
        case .tooLong, .tooMuch: return .failed(.protocolViolation("a SASL message is too long"))
        case .complete(let base64):
            guard let bytes = LibCrypto.Base64.decode(base64.utf8) else {
                return .failed(.protocolViolation("a SASL message is not base 64"))
            }
            return receive(bytes)
        }
    }

    private mutating func receive(_ bytes: [UInt8]) -> Step {
        switch stage {
        case .plain where bytes.isEmpty:
            stage = .spoken
            return .send(Self.lines([0] + Array(account.name.utf8) + [0] + Array(account.password.utf8)))
        case .external where bytes.isEmpty:
            // The account that the certificate is to open (RFC 4422, appendix A).
            stage = .spoken
            return .send(Self.lines(Array(account.name.utf8)))
        case .scramStart(var scram) where bytes.isEmpty:
            let first = scram.start()
            stage = .scramFirst(scram)
            return .send(Self.lines(first))
        case .scramFirst(let scram):
            stage = .scramProving
            return .prove(scram, serverFirst: bytes)
        case .scramFinal(var scram):
            do throws(ScramFailure) {
                try scram.receive(serverFinal: bytes)
            } catch {
                return .failed(clientFailure(for: error))
            }
            stage = .spoken
            newSecrets = scram.usesKept ? nil : scram.secrets
            return .send([IRCMessage("AUTHENTICATE", "+")])
        default:
            return .failed(.protocolViolation("a SASL message came out of turn"))
        }
    }

    private func fail() -> Step { .failed(.wrongPassword(account: account.name)) }

    private func clientFailure(for failure: ScramFailure) -> ClientFailure {
        switch failure {
        case .serverRefused, .badUserName, .unusablePassword: .wrongPassword(account: account.name)
        case .serverSignatureMismatch, .nonceMismatch: .serverNotGenuine
        case .iterationsRefused: .protocolViolation("SCRAM's iteration count is outside what is safe")
        default: .protocolViolation("a SCRAM message is malformed")
        }
    }

    private static func lines(_ bytes: [UInt8]) -> [IRCMessage] {
        SASLChunks.split(LibCrypto.Base64.encode(bytes)).map { IRCMessage("AUTHENTICATE", $0) }
    }
}
