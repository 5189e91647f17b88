import NIOCore
import NIOSSL
import Synchronization

/// What a TLS listener shows to the next connection. Existing connections keep what they were shown.
final class TLSIdentity: Sendable {
    let files: CertificateFiles
    private let context: Mutex<NIOSSLContext>

    init(files: CertificateFiles, context: NIOSSLContext) {
        self.files = files
        self.context = Mutex(context)
    }

    var current: NIOSSLContext { context.withLock { $0 } }

    /// Whatever certificate a client shows is fine: that it has the key is shown by the handshake, and whose it is by
    /// its fingerprint. No authority says more here.
    func handler() -> NIOSSLServerHandler {
        guard files.asksClient else { return NIOSSLServerHandler(context: current) }
        return NIOSSLServerHandler(context: current) { _, promise in promise.succeed(.certificateVerified) }
    }

    func replace(with fresh: NIOSSLContext) {
        context.withLock { $0 = fresh }
    }
}
