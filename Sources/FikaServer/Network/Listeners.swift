import FikaCore
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// The doors: binds the configured addresses, lets connections in or turns them away, and reads certificates again.
final class Listeners: Sendable {
    /// Connections the system has accepted and we have not yet.
    static let backlog: Int32 = 1_024

    private struct Door: Sendable {
        let channel: any NIOCore.Channel
        let bound: BoundListener
    }

    private let group: MultiThreadedEventLoopGroup
    private let registry: SessionRegistry
    private let surroundings: Surroundings
    private let cloak: Cloak
    private let logger: Logger
    private let hosts: Mutex<HostLimits>
    private let turnedAway = Waiting(limit: RefusalHandler.atOnceMax)
    private let doors = Mutex<[Door]>([])
    private let identities = Mutex<[TLSIdentity]>([])

    init(
        group: MultiThreadedEventLoopGroup, registry: SessionRegistry, surroundings: Surroundings, cloak: Cloak,
        hosts: HostLimits, logger: Logger
    ) {
        self.group = group
        self.registry = registry
        self.surroundings = surroundings
        self.cloak = cloak
        self.hosts = Mutex(hosts)
        self.logger = logger
    }

    var bound: [BoundListener] { doors.withLock { $0.map(\.bound) } }

    /// All or none: throws the `ServerFault` of the first that cannot be bound.
    func bind(_ listeners: [Configuration.Listener]) async throws(ServerFault) {
        do throws(ServerFault) {
            for listener in listeners {
                try await bind(listener)
            }
        } catch {
            await close()
            throw error
        }
    }

    /// No connection is accepted from now on.
    func stopAccepting() {
        doors.withLock { $0.forEach { $0.channel.close(promise: nil) } }
    }

    func close() async {
        stopAccepting()
        for door in doors.withLock({ $0 }) {
            // It closes in any case; how does not matter any more.
            try? await door.channel.closeFuture.get()
        }
    }

    /// Reads all certificates again. A listener whose new pair is faulty keeps the old one, and its fault is returned.
    func reloadCertificates() -> [ServerFault] {
        var faults: [ServerFault] = []
        for identity in identities.withLock({ $0 }) {
            let file = identity.files.certificatePath
            do throws(ServerFault) {
                identity.replace(with: try identity.files.load(at: surroundings.clock.now()))
                logger.info("Read a certificate again.", metadata: LogKey.metadata([.certificate: file]))
            } catch {
                logger.error(
                    "Kept the old certificate, because the new one cannot be used.",
                    metadata: LogKey.metadata([
                        .certificate: file, .code: error.code.rawValue, .cause: error.description,
                    ]))
                faults.append(error)
            }
        }
        return faults
    }

    // MARK: Binding

    private func bind(_ listener: Configuration.Listener) async throws(ServerFault) {
        let address = try listener.resolve()
        let identity = try identity(of: listener)
        let usesTLS = identity != nil
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: Self.backlog)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    try prepare(channel)
                    try welcome(channel, listener, identity)
                }
            }
        do {
            let channel = try await bootstrap.bind(to: address).get()
            let port = channel.localAddress?.port ?? listener.port
            let bound = BoundListener(host: listener.host, port: port, usesTLS: usesTLS, kind: listener.kind)
            doors.withLock { $0.append(Door(channel: channel, bound: bound)) }
            logger.info(
                "Listening.", metadata: LogKey.metadata([.host: listener.host, .port: "\(port)"]))
        } catch {
            throw listener.fault(error)
        }
    }

    private var waterMark: ChannelOptions.Types.WriteBufferWaterMark {
        let high = max(2, min(ConnectionSettings.watermarkBytes, surroundings.settings.sendQueueBytes))
        return ChannelOptions.Types.WriteBufferWaterMark(low: high / 2, high: high)
    }

    private func identity(of listener: Configuration.Listener) throws(ServerFault) -> TLSIdentity? {
        guard let certificate = listener.certificatePath else { return nil }
        guard let key = listener.keyPath else {
            throw ServerFault(.keyMissing, "The listener with the certificate \(certificate) names no key file.")
        }
        let files = CertificateFiles(
            certificatePath: certificate, keyPath: key, asksClient: surroundings.settings.asksClientCertificates)
        return try identity(files)
    }

    /// What the files hold, read again with all others.
    func identity(_ files: CertificateFiles) throws(ServerFault) -> TLSIdentity {
        let identity = TLSIdentity(files: files, context: try files.load(at: surroundings.clock.now()))
        identities.withLock { $0.append(identity) }
        return identity
    }

    // MARK: Coming in

    /// At once: as options of the bootstrap each would be a future of its own.
    private func prepare(_ channel: any NIOCore.Channel) throws {
        guard let options = channel.syncOptions else { return }
        try options.setOption(.tcpOption(.tcp_nodelay), value: 1)
        try options.setOption(.socketOption(.so_sndbuf), value: ConnectionSettings.sendBufferBytes)
        try options.setOption(.autoRead, value: false)
        try options.setOption(
            .recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: ConnectionSettings.receiveBytes))
        try options.setOption(.writeBufferWaterMark, value: waterMark)
    }

    /// On the new connection's event loop.
    private func welcome(
        _ channel: any NIOCore.Channel, _ listener: Configuration.Listener, _ identity: TLSIdentity?
    ) throws {
        let peer = PeerAddress(channel.remoteAddress)
        let obstacle = hosts.withLock { $0.admit(peer.network, at: surroundings.clock.now()) }
        if let identity {
            try channel.pipeline.syncOperations.addHandler(identity.handler())
            try channel.pipeline.syncOperations.addHandler(TLSRecords())
        }
        if let obstacle { return try turnAway(channel, listener.kind, reason: obstacle) }
        channel.closeFuture.whenComplete { [self] _ in
            hosts.withLock { $0.leave(peer.network) }
        }
        let table = registry.table(on: channel.eventLoop)
        let makeConnection = { [cloak, surroundings] (form: LineForm) in
            ConnectionHandler(
                table: table, host: cloak.host(for: peer), isSecure: identity != nil, form: form,
                surroundings: surroundings)
        }
        switch listener.kind {
        case .irc: try channel.pipeline.syncOperations.addHandler(makeConnection(.plain))
        case .websocket:
            try WebSocketDoor.furnish(
                channel, origins: listener.origins, table: table, makeConnection: makeConnection)
        }
    }

    private func turnAway(
        _ channel: any NIOCore.Channel, _ kind: Configuration.Listener.Kind, reason: String
    ) throws {
        surroundings.meter.count { $0.refused += 1 }
        guard turnedAway.enter() else {
            channel.close(promise: nil)
            return
        }
        channel.closeFuture.whenComplete { [turnedAway] _ in turnedAway.leave() }
        let table = registry.table(on: channel.eventLoop)
        let farewell = kind == .irc ? "ERROR :\(reason)\r\n" : WebSocketDoor.farewell(reason)
        try channel.pipeline.syncOperations.addHandler(RefusalHandler(farewell: farewell, table: table))
    }
}
