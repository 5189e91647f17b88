import LibCrypto
import NIOCore
import NIOSSL
import Synchronization

/// Remembers the certificate a server showed, for the person who has to judge it.
final class CertificateWitness: Sendable {
    private let seen = Mutex<ServerCertificate?>(nil)

    var certificate: ServerCertificate? { seen.withLock { $0 } }

    /// Accepts nothing but the certificate with this fingerprint; without one, nothing at all.
    func verify(
        _ chain: [NIOSSLCertificate], pinned: String?, _ promise: EventLoopPromise<NIOSSLVerificationResult>
    ) {
        guard let leaf = chain.first, let der = try? leaf.toDERBytes() else { return promise.succeed(.failed) }
        let fingerprint = Hexadecimal.encode(Hash.sha256(der))
        let certificate = ServerCertificate(
            fingerprint: fingerprint, subject: CertificateSubject.commonName(inDER: der) ?? "",
            validFrom: Int64(leaf.notValidBefore), validUntil: Int64(leaf.notValidAfter))
        seen.withLock { $0 = certificate }
        promise.succeed(fingerprint == pinned ? .certificateVerified : .failed)
    }

    /// What an error on the channel means.
    func failure(for error: any Error, settings: ClientSettings) -> ClientFailure {
        if let failure = error as? ClientFailure { return failure }
        if case .tls(.pinned(let pin)) = settings.security, let certificate,
            certificate.fingerprint != ClientSettings.fingerprint(pin)
        {
            return .certificateChanged(certificate, pinned: pin)
        }
        guard error is NIOSSLError || error is BoringSSLError || error is NIOSSLExtraError else {
            return .connectionLost
        }
        // Closing without a farewell is common, and means no more than that it is closed.
        if case .uncleanShutdown? = error as? NIOSSLError { return .connectionLost }
        return .tlsFailed(reason: Self.reason(for: error))
    }

    private static func reason(for error: any Error) -> String {
        let text = String(describing: error)
        if text.contains("CERTIFICATE_VERIFY_FAILED") || error is NIOSSLExtraError { return untrusted }
        if text.contains("WRONG_VERSION_NUMBER") { return "the other side does not speak TLS" }
        if text.contains("PROTOCOL_VERSION") { return "the other side speaks only TLS 1.1 or older" }
        return "the handshake failed"
    }

    /// The reason when the system's authorities do not vouch for a certificate.
    static let untrusted = "the certificate is not trusted"
}
