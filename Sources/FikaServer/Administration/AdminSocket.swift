import Glibc
package import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// The Unix socket in the data folder at which operators' requests come in, a line of JSON each.
///
/// Rule: mode 0600, and the kernel is asked who is at the other end: the daemon's own user or root, nobody else.
/// Why: whoever may write there may do everything.
package struct AdminSocket: Service {
    /// Operators at a time; one more is hung up on.
    package static let connectionsMax = 8

    private typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    /// `(request, name of the user) -> answer`
    package typealias Desk = @Sendable (AdminRequest, String) async -> AdminAnswer

    private let path: String
    private let server: NIOAsyncChannel<Connection, Never>
    private let desk: Desk
    private let logger: Logger

    /// Makes the socket; one that a killed daemon left is replaced. To be called with the folder's lock held.
    package init(folder: String, logger: Logger, desk: @escaping Desk) async throws(AdminFailure) {
        let path = "\(folder)/\(SocketOffice.socketName)"
        guard path.utf8.count <= LocalSocket.pathBytesMax else {
            throw AdminFailure(path, LocalSocket.Failure(code: ENAMETOOLONG))
        }
        do {
            server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try Connection(wrappingChannelSynchronously: channel)
                    }
                }
        } catch {
            throw AdminFailure(path, cause: error)
        }
        guard chmod(path, 0o600) == 0 else { throw AdminFailure(path, LocalSocket.Failure(code: errno)) }
        self.path = path
        self.desk = desk
        self.logger = logger
    }

    package func run() async throws {
        defer { unlink(path) }
        // Cancelled connections end with an error that is nobody's concern.
        try? await cancelWhenGracefulShutdown {
            try await server.executeThenClose { connections in
                try await withThrowingDiscardingTaskGroup { group in
                    let seats = Seats(Self.connectionsMax)
                    for try await connection in connections {
                        group.addTask { try? await serve(connection, seats) }
                    }
                }
            }
        }
    }

    private func serve(_ connection: Connection, _ seats: Seats) async throws {
        try await connection.executeThenClose { inbound, outbound in
            guard seats.take() else {
                logger.warning("Too many operators at a time; one was turned away.")
                return
            }
            defer { seats.give() }
            guard let name = try await peerName(connection.channel) else {
                logger.warning("Someone else's user tried the administration's socket and was turned away.")
                return
            }
            var lines = LineBuffer(bytesMax: AdminCodec.requestBytesMax)
            for try await bytes in inbound {
                for line in lines.append(bytes.readableBytesView) {
                    let answer = await answer(line, as: name)
                    try await outbound.write(ByteBuffer(bytes: AdminCodec.line(answer)))
                }
                guard !lines.isOverLimit else { return }
            }
        }
    }

    private func answer(_ line: [UInt8], as name: String) async -> AdminAnswer {
        guard let request = AdminCodec.read(AdminRequest.self, from: line) else {
            return .failed("That request is not known here: is the command of the same release as fikad?", .usage)
        }
        return await desk(request, name)
    }

    /// `struct ucred` of unix(7).
    private struct Peer: Sendable {
        var process: pid_t = 0
        var user: uid_t = 0
        var group: gid_t = 0
    }

    /// nil for a user who may not.
    private func peerName(_ channel: any Channel) async throws -> String? {
        guard let socket = channel as? any SocketOptionProvider else { return nil }
        let option = NIOBSDSocket.Option(rawValue: SO_PEERCRED)
        let peer: Peer = try await socket.unsafeGetSocketOption(level: .socket, name: option).get()
        guard peer.user == geteuid() || peer.user == 0 else { return nil }
        return UserName.of(peer.user)
    }
}
