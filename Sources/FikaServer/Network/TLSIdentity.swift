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

    func replace(with fresh: NIOSSLContext) {
        context.withLock { $0 = fresh }
    }
}
