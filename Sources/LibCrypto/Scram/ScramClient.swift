/// The client's side of one SCRAM-SHA-256 log-in (RFC 5802, RFC 7677), without channel binding.
///
/// `start`, then `receive(serverFirst:)`, which takes as long as the server's iteration count asks
/// unless kept keys fit, then `receive(serverFinal:)`. The server is to be trusted only when the last has returned.
package struct ScramClient: Sendable {
    private enum Step: Sendable {
        case start
        case serverFirst
        case serverFinal(signature: [UInt8])
        case over
    }

    private let userName: String
    private let password: [UInt8]
    private let nonce: String
    private var step = Step.start
    /// Kept from an earlier log-in; used if they fit what the server says.
    private let kept: ScramSecrets?
    /// Those of this exchange, from the server's first message on.
    package private(set) var secrets: ScramSecrets?

    private static let header = "n,,"

    /// - Parameters:
    ///   - userName: the account, not empty and without control characters.
    ///   - password: 1 to 512 bytes of UTF-8, without control characters.
    ///   - nonce: fresh for each exchange, from `SecureRandom.nonce()`.
    ///   - kept: `secrets` of an earlier exchange for this account.
    /// - Throws: `.badUserName` or `.unusablePassword`.
    package init(
        userName: String, password: String, nonce: String, kept: ScramSecrets? = nil
    ) throws(ScramFailure) {
        precondition(ScramMessage.isNonce(nonce.utf8), "a SCRAM nonce is printable ASCII without commas")
        guard ScramName.isUsable(userName) else { throw .badUserName }
        guard let bytes = try? PasswordText.bytes(of: password) else { throw .unusablePassword }
        self.userName = userName
        self.password = bytes
        self.nonce = nonce
        self.kept = kept
    }

    /// Whether the proof was made of kept keys.
    package var usesKept: Bool { secrets != nil && secrets == kept }

    private var bare: [UInt8] {
        Array("n=".utf8) + ScramName.escape(userName) + Array(",r=\(nonce)".utf8)
    }

    /// The first message, `n,,n=anna,r=…`.
    package mutating func start() -> [UInt8] {
        step = .serverFirst
        return Array(Self.header.utf8) + bare
    }

    /// Takes `r=…,s=…,i=…` and answers `c=biws,r=…,p=…`.
    package mutating func receive(serverFirst message: [UInt8]) throws(ScramFailure) -> [UInt8] {
        guard case .serverFirst = step else {
            step = .over
            throw .outOfOrder
        }
        step = .over
        try Self.refuseError(message)
        var attributes = try ScramMessage(message[...])
        let nonces = try attributes.nextNonce()
        guard nonces.starts(with: nonce.utf8), nonces.count > nonce.utf8.count else { throw .nonceMismatch }
        guard let salt = Base64.decode(try attributes.next("s")), !salt.isEmpty else { throw .malformed }
        let count = String(decoding: try attributes.next("i"), as: UTF8.self)
        guard count.utf8.first != UInt8(ascii: "+"), let iterations = Int(count) else { throw .malformed }
        guard ScramKeys.iterationsAllowed.contains(iterations) else { throw .iterationsRefused }

        let fitting = kept.flatMap { $0.fits(salt: salt, iterations: iterations) ? $0 : nil }
        let secrets = fitting ?? .derive(password: password, salt: salt, iterations: iterations)
        self.secrets = secrets
        let binding = "c=\(Base64.encode(Array(Self.header.utf8))),r="
        let withoutProof = Array(binding.utf8) + Array(nonces)
        let comma = Array(",".utf8)
        let authMessage = bare + comma + message + comma + withoutProof
        let signature = HMAC.sha256(key: Hash.sha256(secrets.clientKey), message: authMessage)
        let proof = zip(secrets.clientKey, signature).map { $0 ^ $1 }
        step = .serverFinal(signature: HMAC.sha256(key: secrets.serverKey, message: authMessage))
        return withoutProof + Array(",p=\(Base64.encode(proof))".utf8)
    }

    /// Takes `v=…`; returns when the server has proven to know the password's keys.
    package mutating func receive(serverFinal message: [UInt8]) throws(ScramFailure) {
        guard case .serverFinal(let signature) = step else {
            step = .over
            throw .outOfOrder
        }
        step = .over
        try Self.refuseError(message)
        var attributes = try ScramMessage(message[...])
        guard let claimed = Base64.decode(try attributes.next("v")) else { throw .malformed }
        guard constantTimeEquals(claimed, signature) else { throw .serverSignatureMismatch }
    }

    /// A server may end the exchange with `e=reason` at either step.
    private static func refuseError(_ message: [UInt8]) throws(ScramFailure) {
        var attributes = try ScramMessage(message[...])
        guard let reason = try? attributes.next("e") else { return }
        // Only what the grammar allows reaches a terminal.
        throw .serverRefused(String(decoding: reason.filter { (0x20...0x7E).contains($0) }, as: UTF8.self))
    }
}
