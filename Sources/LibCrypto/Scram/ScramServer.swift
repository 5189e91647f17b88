/// The server's side of one SCRAM-SHA-256 log-in (RFC 5802, RFC 7677), without channel binding.
///
/// A value that knows no sockets: bytes of a message in (base 64 already removed), bytes of the answer out. Any
/// failure ends the exchange for good. Ask `userName(inClientFirst:)` first, look up the record, then make the
/// server. An account without a record is answered from a decoy, and fails at the end like a wrong password.
package struct ScramServer: Sendable {
    private enum Step: Sendable {
        case clientFirst
        case clientFinal(header: [UInt8], nonce: [UInt8], clientFirstAndServerFirst: [UInt8], keys: ScramKeys)
        case over
    }

    private let record: PasswordRecord?
    private let nonce: String
    private let decoySeed: [UInt8]
    private let decoyIterations: Int
    private var step = Step.clientFirst

    /// - Parameters:
    ///   - record: of the account named in the client's first message; nil when there is none.
    ///   - nonce: fresh for each exchange, from `SecureRandom.nonce()`: printable ASCII without commas.
    ///   - decoySeed: a secret that stays the same for the life of the server's data, from which the salts of
    ///     accounts that do not exist are made. The name's ASCII letters count in either case.
    ///   - decoyIterations: what decoys claim; must be what real records have.
    package init(
        record: PasswordRecord?, nonce: String, decoySeed: [UInt8],
        decoyIterations: Int = PasswordCost.interactive.scramIterations
    ) {
        precondition(ScramMessage.isNonce(nonce.utf8), "a SCRAM nonce is printable ASCII without commas")
        self.record = record
        self.nonce = nonce
        self.decoySeed = decoySeed
        self.decoyIterations = decoyIterations
    }

    /// The account that a client's first message asks for, unescaped.
    package static func userName(inClientFirst message: [UInt8]) throws(ScramFailure) -> String {
        try ScramClientFirst(message).userName
    }

    /// Takes `n,,n=anna,r=…` and answers `r=…,s=…,i=…`.
    package mutating func receive(clientFirst message: [UInt8]) throws(ScramFailure) -> [UInt8] {
        guard case .clientFirst = step else {
            step = .over
            throw .outOfOrder
        }
        step = .over
        let first = try ScramClientFirst(message)
        // Made for existing accounts too, so that the time of the answer is the same.
        let decoy = ScramKeys.decoy(seed: decoySeed, account: first.userName, iterations: decoyIterations)
        let keys = record?.scram ?? decoy
        let nonces = Array(first.nonce) + Array(nonce.utf8)
        let answer = Array("r=".utf8) + nonces + Array(",s=\(Base64.encode(keys.salt)),i=\(keys.iterations)".utf8)
        step = .clientFinal(
            header: Array(first.header), nonce: nonces,
            clientFirstAndServerFirst: Array(first.bare) + Array(",".utf8) + answer, keys: keys)
        return answer
    }

    /// Takes `c=…,r=…,p=…` and answers `v=…`, after which the client has logged in; throws `.invalidProof` for
    /// a wrong password and for an account without a record, after the same work.
    package mutating func receive(clientFinal message: [UInt8]) throws(ScramFailure) -> [UInt8] {
        guard case .clientFinal(let header, let nonce, let firsts, let keys) = step else {
            step = .over
            throw .outOfOrder
        }
        step = .over
        let final = try ScramClientFinal(message)
        guard final.header == header else { throw .channelBindingMismatch }
        guard final.nonce.elementsEqual(nonce) else { throw .nonceMismatch }
        let authMessage = firsts + Array(",".utf8) + Array(final.withoutProof)
        let signature = HMAC.sha256(key: keys.storedKey, message: authMessage)
        let clientKey = zip(final.proof, signature).map { $0 ^ $1 }
        let isProven = constantTimeEquals(Hash.sha256(clientKey), keys.storedKey)
        let serverSignature = HMAC.sha256(key: keys.serverKey, message: authMessage)
        guard isProven, record != nil else { throw .invalidProof }
        return Array("v=\(Base64.encode(serverSignature))".utf8)
    }
}
