import FikaCore
import IRCSession
import LibCrypto
import NIOCore
import NIOPosix

/// Checks what connections claim to be. Slow hashes run on threads of their own, so that no event loop waits.
///
/// An unknown account, one without a password and one that is disabled take as long as a wrong password.
final class Verifier: Sendable {
    /// Hashes at once: each takes a core and 16 MiB for some tens of milliseconds.
    static let threads = 2
    /// Log-ins waiting for a thread; more are refused.
    static let waitingMax = 256
    /// New passwords waiting: who makes an account must not keep those who have one from logging in.
    static let newWaitingMax = 8

    private let book: CredentialBook
    private let settings: VerifierSettings
    private let pool = NIOThreadPool(numberOfThreads: threads)
    private let waiting: Waiting
    private let newWaiting = Waiting(limit: newWaitingMax)

    init(book: CredentialBook, settings: VerifierSettings, waitingMax: Int = waitingMax) {
        waiting = Waiting(limit: waitingMax)
        self.book = book
        self.settings = settings
        pool.start()
    }

    /// The answer arrives on `loop`. `exchange` is what the connection's last SCRAM answer left behind.
    func check(
        _ claim: Verification, exchange: ScramExchange?, on loop: any EventLoop
    ) -> EventLoopFuture<VerifiedClaim> {
        switch claim {
        case .password(let account, let password):
            slowly(on: loop) { [self] in passwordVerdict(account: account, password: password) }
        case .newPassword(let password):
            slowly(newWaiting, on: loop) { [self] in record(of: password) }
        case .certificate(let fingerprint, let account):
            loop.makeSucceededFuture(VerifiedClaim(certificateVerdict(fingerprint, account)))
        case .serverOperator(let name, let password):
            slowly(on: loop) { [self] in operatorVerdict(name: name, password: password) }
        case .connectionPassword(let password):
            loop.makeSucceededFuture(VerifiedClaim(connectionVerdict(password)))
        case .scramFirst(let message):
            loop.makeSucceededFuture(scramFirst(message))
        case .scramFinal(let message):
            loop.makeSucceededFuture(scramFinal(message, exchange))
        }
    }

    func stop() async {
        try? await pool.shutdownGracefully()
    }

    private func slowly(
        _ own: Waiting? = nil, on loop: any EventLoop, _ verdict: @escaping @Sendable () -> Verdict
    ) -> EventLoopFuture<VerifiedClaim> {
        let waiting = own ?? waiting
        guard waiting.enter() else { return loop.makeSucceededFuture(VerifiedClaim(.busy)) }
        return pool.runIfActive(eventLoop: loop) {
            defer { waiting.leave() }
            return VerifiedClaim(verdict())
        }
    }

    private func passwordVerdict(account: String, password: String) -> Verdict {
        guard password.utf8.count <= settings.passwordBytesMax else { return .refused }
        let entry = book.entry(of: account)
        if let entry, let granted = entry.granted, granted.verifies(password), !entry.isDisabled {
            return .account(entry.account, name: entry.name)
        }
        guard let entry, let record = entry.record else {
            _ = PasswordRecord.verifiesNobody(password, cost: settings.cost)
            return .refused
        }
        let isRight = record.verifies(password)
        return isRight && !entry.isDisabled ? .account(entry.account, name: entry.name) : .refused
    }

    private func record(of password: String) -> Verdict {
        guard password.utf8.count <= settings.passwordBytesMax,
            let record = try? PasswordRecord.make(password: password, cost: settings.cost)
        else { return .refused }
        return .record(record.encoded())
    }

    /// That the client has the certificate's key TLS has shown; whose it is the operator has said.
    private func certificateVerdict(_ fingerprint: CertificateFingerprint, _ account: String?) -> Verdict {
        guard let entry = book.entry(of: fingerprint), !entry.isDisabled else { return .refused }
        guard account.map({ casefold($0) == casefold(entry.name) }) ?? true else { return .refused }
        return .account(entry.account, name: entry.name)
    }

    private func operatorVerdict(name: String, password: String) -> Verdict {
        guard password.utf8.count <= settings.passwordBytesMax, let stored = settings.operators[name] else {
            _ = PasswordRecord.verifiesNobody(password, cost: settings.cost)
            return .refused
        }
        if let record = PasswordRecord(encoded: Array(stored.utf8)) {
            return record.verifies(password) ? .accepted : .refused
        }
        // A password in plain text takes the same work, so that a name's existence does not show.
        _ = PasswordRecord.verifiesNobody(password, cost: settings.cost)
        return isSame(password, stored) ? .accepted : .refused
    }

    private func connectionVerdict(_ password: String) -> Verdict {
        guard let wanted = settings.connectionPassword else { return .accepted }
        return isSame(password, wanted) ? .accepted : .refused
    }

    /// Digests, so that not even the length shows.
    private func isSame(_ left: String, _ right: String) -> Bool {
        constantTimeEquals(Hash.sha256(Array(left.utf8)), Hash.sha256(Array(right.utf8)))
    }

    // The server's part of SCRAM costs two HMACs, which the event loop can afford; the client pays for the rest.

    private func scramFirst(_ message: String) -> VerifiedClaim {
        let bytes = Array(message.utf8)
        let name: String
        do throws(ScramFailure) {
            name = try ScramServer.userName(inClientFirst: bytes)
        } catch {
            return VerifiedClaim(failed: error)
        }
        let entry = book.entry(of: name)
        var server = ScramServer(
            record: entry?.scramRecord, nonce: SecureRandom.nonce(), decoySeed: settings.decoySeed,
            decoyIterations: settings.cost.scramIterations)
        do throws(ScramFailure) {
            let answer = try server.receive(clientFirst: bytes)
            let account = entry.flatMap { $0.isDisabled ? nil : $0.account }
            return VerifiedClaim(
                .scramChallenge(String(decoding: answer, as: UTF8.self)),
                exchange: ScramExchange(server: server, account: account, name: entry?.name ?? name))
        } catch {
            return VerifiedClaim(failed: error)
        }
    }

    private func scramFinal(_ message: String, _ exchange: ScramExchange?) -> VerifiedClaim {
        guard var exchange else { return VerifiedClaim(.refused) }
        do throws(ScramFailure) {
            let answer = try exchange.server.receive(clientFinal: Array(message.utf8))
            guard let account = exchange.account else { return VerifiedClaim(.refused) }
            return VerifiedClaim(
                .scramDone(String(decoding: answer, as: UTF8.self), account, name: exchange.name))
        } catch {
            return VerifiedClaim(failed: error)
        }
    }
}
