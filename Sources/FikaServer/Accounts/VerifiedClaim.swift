import IRCSession
import LibCrypto

/// What a check came to, and what the connection keeps for the next step of a SCRAM log-in.
struct VerifiedClaim: Sendable {
    let verdict: Verdict
    let exchange: ScramExchange?

    init(_ verdict: Verdict, exchange: ScramExchange? = nil) {
        self.verdict = verdict
        self.exchange = exchange
    }

    init(failed failure: ScramFailure) {
        self.init(failure.serverFinalMessage.map(Verdict.scramFailed) ?? .refused)
    }
}
