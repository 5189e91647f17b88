import FikaCore
import NIOCore
import NIOSSL

/// The files of one TLS listener: a certificate with its chain, and its key, both PEM.
struct CertificateFiles: Sendable, Equatable {
    let certificatePath: String
    let keyPath: String
    /// Whether a client is asked for a certificate of its own, which it may do without.
    var asksClient = false

    /// What a peer has to answer a close within, so that a stop does not wait for it.
    private static let shutdownTimeout = TimeAmount.milliseconds(500)

    /// Reads both and makes what new connections use. Each thing that can be wrong has its own sentence.
    func load(at now: Timestamp) throws(ServerFault) -> NIOSSLContext {
        let chain = try certificates()
        try requireValidity(of: chain[0], at: now)
        let key = try privateKey()
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        if asksClient { configuration.certificateVerification = .optionalVerification }
        configuration.shutdownTimeout = Self.shutdownTimeout
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw ServerFault(
                .keyMismatch,
                "The key in \(keyPath) does not belong to the certificate in \(certificatePath). "
                    + "Name the pair that was made together.",
                cause: "\(error)")
        }
    }

    private func certificates() throws(ServerFault) -> [NIOSSLCertificate] {
        let bytes = try read(certificatePath, what: "certificate", .certificateMissing, .certificateUnreadable)
        let chain = (try? NIOSSLCertificate.fromPEMBytes(bytes)) ?? []
        guard !chain.isEmpty else {
            throw ServerFault(
                .certificateUnreadable,
                "\(certificatePath) holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).")
        }
        return chain
    }

    private func requireValidity(of certificate: NIOSSLCertificate, at now: Timestamp) throws(ServerFault) {
        let seconds = now.milliseconds / 1_000
        let end = Timestamp(milliseconds: Int64(certificate.notValidAfter) * 1_000)
        let start = Timestamp(milliseconds: Int64(certificate.notValidBefore) * 1_000)
        if Int64(certificate.notValidAfter) < seconds {
            throw ServerFault(
                .certificateExpired, "The certificate in \(certificatePath) expired on \(end.dateText). Renew it.")
        }
        if Int64(certificate.notValidBefore) > seconds {
            throw ServerFault(
                .certificateNotYetValid,
                "The certificate in \(certificatePath) is not valid before \(start.dateText). Check the clock.")
        }
    }

    private func privateKey() throws(ServerFault) -> NIOSSLPrivateKey {
        let bytes = try read(keyPath, what: "key", .keyMissing, .keyUnreadable)
        // A key that asks for a passphrase gets an empty one and is refused.
        guard let key = try? NIOSSLPrivateKey(bytes: bytes, format: .pem, passphraseCallback: { $0([UInt8]()) }) else {
            throw ServerFault(.keyUnreadable, "\(keyPath) holds no private key in PEM form without a passphrase.")
        }
        return key
    }

    private func read(
        _ path: String, what: String, _ missing: ServerFault.Code, _ unreadable: ServerFault.Code
    ) throws(ServerFault) -> [UInt8] {
        do throws(FileContents.Unreadable) {
            return try FileContents(path: path).bytes
        } catch {
            if error.isMissing { throw ServerFault(missing, "There is no \(what) file \(path).") }
            throw ServerFault(
                unreadable, "Cannot read the \(what) file \(path). Check its owner and permissions.",
                cause: error.reason)
        }
    }
}
