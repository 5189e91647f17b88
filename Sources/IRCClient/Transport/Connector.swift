import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// Opens sockets for one set of settings.
struct Connector: Sendable {
    let settings: ClientSettings
    let group: any EventLoopGroup

    /// Connects and stays until the end. `onOpen` gets the connection, on its event loop, before it says anything.
    func converse(
        outlet: AsyncStream<ClientEvent>.Continuation, onOpen: @escaping @Sendable (OpenConnection) -> Void
    ) async -> (failure: ClientFailure, wasConnected: Bool) {
        do throws(ClientFailure) {
            // A name with several addresses is tried by several channels, of which one wins.
            let tried = Mutex<[OpenConnection]>([])
            let witness = CertificateWitness()
            let settings = settings
            let tls = try tlsContext(pinsOnly: false)
            let channel = try await open { channel in
                if let tls {
                    let handler = try Self.tlsHandler(tls, settings: settings, witness: witness)
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
                let handler = ClientHandler(settings: settings, outlet: outlet, witness: witness, onOpen: onOpen)
                try channel.pipeline.syncOperations.addHandler(handler)
                let bound = NIOLoopBound(handler, eventLoop: channel.eventLoop)
                tried.withLock { $0.append(OpenConnection(channel: channel, handler: bound)) }
            }
            guard let connection = tried.withLock({ $0.first { $0.channel === channel } }) else {
                return (.connectionLost, false)
            }
            return await connection.ended()
        } catch {
            return (error, false)
        }
    }

    /// Looks at the server's certificate without accepting it and without saying anything.
    func certificate() async -> ServerCertificate? {
        let witness = CertificateWitness()
        let host = settings.host
        guard let tls = try? tlsContext(pinsOnly: true) else { return nil }
        let channel = try? await open { channel in
            let handler = try NIOSSLClientHandler(
                context: tls, serverHostname: Self.serverName(host)
            ) { chain, promise in
                witness.verify(chain, pinned: nil, promise)
            }
            try channel.pipeline.syncOperations.addHandlers([handler, ClosingHandler()])
        }
        try? await channel?.closeFuture.get()
        return witness.certificate
    }

    /// A connection for one file, with the same trust. What is wrong with the certificate shows at the first use; the
    /// witness tells what it was.
    func openHTTP(_ witness: CertificateWitness) async throws(ClientFailure)
        -> NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>
    {
        let (settings, tls) = (settings, try tlsContext(pinsOnly: false))
        do {
            return try await ClientBootstrap(group: group)
                .connectTimeout(.seconds(ClientLimit.connectSecondsMax))
                .connect(host: settings.host, port: settings.port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let pipeline = channel.pipeline.syncOperations
                        if let tls {
                            try pipeline.addHandler(Self.tlsHandler(tls, settings: settings, witness: witness))
                        }
                        try pipeline.addHandler(
                            IdleStateHandler(allTimeout: .seconds(ClientLimit.transferSilenceSecondsMax)))
                        try pipeline.addHTTPClientHandlers(leftOverBytesStrategy: .dropBytes)
                        try pipeline.addHandler(IdleEnd())
                        return try NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>(
                            wrappingChannelSynchronously: channel)
                    }
                }
        } catch {
            throw failure(for: error)
        }
    }

    private func open(
        _ initialize: @escaping @Sendable (any Channel) throws -> Void
    ) async throws(ClientFailure) -> any Channel {
        do {
            return try await ClientBootstrap(group: group)
                .connectTimeout(.seconds(ClientLimit.connectSecondsMax))
                .channelOption(ChannelOptions.socketOption(.so_keepalive), value: 1)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture { try initialize(channel) }
                }
                .connect(host: settings.host, port: settings.port)
                .get()
        } catch {
            throw failure(for: error)
        }
    }

    private func tlsContext(pinsOnly: Bool) throws(ClientFailure) -> NIOSSLContext? {
        guard case .tls(let trust) = settings.security else { return nil }
        if case .pinned(let pin) = trust, ClientSettings.fingerprint(pin) == nil {
            throw .tlsFailed(reason: "the pinned fingerprint is not 64 hexadecimal digits")
        }
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if trust != .system || pinsOnly {
            // The callback decides by the fingerprint; names and authorities have no say.
            configuration.certificateVerification = .noHostnameVerification
        }
        if let certificate = settings.certificate, !pinsOnly { try Self.show(certificate, in: &configuration) }
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw .tlsFailed(
                reason: settings.certificate == nil
                    ? "this system's TLS cannot be set up" : "your certificate and its key do not belong together")
        }
    }

    private static func show(
        _ certificate: ClientSettings.Certificate, in configuration: inout TLSConfiguration
    ) throws(ClientFailure) {
        do {
            configuration.certificateChain = try NIOSSLCertificate.fromPEMFile(certificate.file)
                .map { .certificate($0) }
            configuration.privateKey = .privateKey(try NIOSSLPrivateKey(file: certificate.keyFile, format: .pem))
        } catch {
            throw .tlsFailed(reason: "\(certificate.file) or \(certificate.keyFile) is not readable PEM")
        }
    }

    private static func tlsHandler(
        _ context: NIOSSLContext, settings: ClientSettings, witness: CertificateWitness
    ) throws -> NIOSSLClientHandler {
        guard case .tls(.pinned(let pin)) = settings.security else {
            return try NIOSSLClientHandler(context: context, serverHostname: serverName(settings.host))
        }
        let fingerprint = ClientSettings.fingerprint(pin)
        return try NIOSSLClientHandler(
            context: context, serverHostname: serverName(settings.host)
        ) { chain, promise in
            witness.verify(chain, pinned: fingerprint, promise)
        }
    }

    /// The host's name for SNI; addresses have no place there (RFC 6066 §3).
    private static func serverName(_ host: String) -> String? {
        (try? SocketAddress(ipAddress: host, port: 0)) == nil ? host : nil
    }

    private func failure(for error: any Error) -> ClientFailure {
        let (host, port) = (settings.host, settings.port)
        switch error {
        case let failure as ClientFailure:
            return failure
        case let error as NIOConnectionError:
            guard let first = error.connectionErrors.first?.error else { return .cannotResolve(host: host) }
            return failure(for: first)
        case let error as IOError:
            if error.errnoCode == ECONNREFUSED { return .refused(host: host, port: port) }
            return .unreachable(host: host, port: port, reason: String(cString: strerror(error.errnoCode)))
        case ChannelError.connectTimeout:
            return .timedOut(.connection)
        default:
            return error is SocketAddressError ? .cannotResolve(host: host) : .connectionLost
        }
    }
}
