import FikaCore
package import FikaStorage
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import NIOPosix
package import NIOSSL
import ServiceLifecycle

/// Documents over HTTP: one member of a `ServiceGroup`, stopped before the server whose rules it asks.
///
/// Stopping cuts connections off: a download can be taken up again, an upload leaves nothing behind.
package struct WebServer: Service, CustomStringConvertible {
    package var description: String { "WebServer" }

    private let settings: WebSettings
    private let counsel: WebCounsel
    private let files: any FileStore
    private let identity: (@Sendable () -> NIOSSLContext)?
    private let logger: Logger
    private let whenReady: @Sendable () async throws -> Void
    private let onListening: @Sendable (Int) -> Void

    /// `identity`: the certificate that new connections are shown, nil for plain HTTP. `whenReady` returns when the
    /// rules can be asked. `onListening` is told the port.
    package init(
        settings: WebSettings, counsel: WebCounsel, files: any FileStore,
        identity: (@Sendable () -> NIOSSLContext)?, logger: Logger,
        whenReady: @escaping @Sendable () async throws -> Void = {},
        onListening: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        self.settings = settings
        self.counsel = counsel
        self.files = files
        self.identity = identity
        self.logger = logger
        self.whenReady = whenReady
        self.onListening = onListening
    }

    package func run() async throws {
        try await whenReady()
        let disk = DiskWork()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        // Its own lines are for those who build it; what an operator must know is said here.
        let quiet = Logger(label: "web") { _ in SwiftLogNoOpLogHandler() }
        let keeper = HostedFileKeeper(counsel: counsel, files: files, disk: disk)
        let application = Application(
            router: router(disk, keeper), server: builder,
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                availableConnectionsDelegate: MaximumAvailableConnections(settings.connectionsMax)),
            onServerRunning: { [logger, settings, onListening] channel in
                let port = channel.localAddress?.port ?? settings.port
                logger.info("Listening for documents.", metadata: ["host": "\(settings.host)", "port": "\(port)"])
                onListening(port)
            },
            eventLoopGroupProvider: .shared(group), logger: quiet)
        let ending: (any Error)?
        do {
            // Ends with this scope.
            async let _ = keeper.run(every: settings.hostedInterval)
            try await cancelWhenGracefulShutdown { try await application.run() }
            ending = nil
        } catch {
            ending = error is CancellationError ? nil : error
        }
        await disk.stop()
        try? await group.shutdownGracefully()
        if let ending { throw WebFault(settings, ending) }
    }

    private var builder: HTTPServerBuilder {
        HTTPServerBuilder { [identity] responder in
            let base = HTTP1Channel(
                responder: responder,
                configuration: .init(
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: WebLimit.headerBytes, maxHeaderListSize: WebLimit.headerBytes,
                        maxHeaderFieldCount: WebLimit.headerFields)))
            return WebChannel(base: base, identity: identity)
        }
    }

    private func router(_ disk: DiskWork, _ keeper: HostedFileKeeper) -> Router<WebContext> {
        let router = Router(context: WebContext.self)
        if !settings.origins.isEmpty { router.add(middleware: CrossOrigin(origins: settings.origins)) }
        let uploads = UploadRoute(
            counsel: counsel, files: files, disk: disk, publicURL: settings.publicURL, keeper: keeper)
        let downloads = DownloadRoute(
            counsel: counsel, files: files, disk: disk, rightsInterval: settings.rightsInterval)
        let proofs = ProofDesk(counsel: counsel)
        host(on: router, uploads, downloads, proofs)
        for method in [HTTPRequest.Method.put, .post] {
            for path in ["/upload/:token", "/upload/:token/:name"] {
                router.on(RouterPath(path), method: method) { request, context in
                    try await uploads.receive(
                        request, token: context.parameters.get("token") ?? "",
                        name: context.parameters.get("name").map { $0.removingPercentEncoding ?? $0 })
                }
            }
        }
        for method in [HTTPRequest.Method.get, .head] {
            router.on("/download/:token", method: method) { request, context in
                try await downloads.serve(
                    request, token: context.parameters.get("token") ?? "", by: context.eventLoop)
            }
            for path in ["/documents/:document", "/documents/:document/:version"] {
                router.on(RouterPath(path), method: method) { request, context in
                    try await downloads.serve(
                        request, document: context.parameters.get("document") ?? "",
                        version: context.parameters.get("version"), to: try await proofs.account(of: request),
                        by: context.eventLoop)
                }
            }
        }
        return router
    }

    /// Files that belong to no case yet (IRCv3 draft/FILEHOST), under an address that stays theirs.
    private func host(
        on router: Router<WebContext>, _ uploads: UploadRoute, _ downloads: DownloadRoute, _ proofs: ProofDesk
    ) {
        router.on("/upload", method: .post) { request, _ in try await uploads.host(request, proofs) }
        router.on("/upload", method: .options) { _, _ in
            Response(status: .noContent, headers: WebHeaders.options("OPTIONS, POST", acceptsFiles: true))
        }
        router.on("/files/:file", method: .options) { _, _ in
            Response(status: .noContent, headers: WebHeaders.options("OPTIONS, GET, HEAD", acceptsFiles: false))
        }
        for method in [HTTPRequest.Method.get, .head] {
            router.on("/files/:file", method: method) { request, context in
                try await downloads.serve(
                    request, file: context.parameters.get("file") ?? "", to: try await proofs.account(of: request),
                    by: context.eventLoop)
            }
        }
    }
}
