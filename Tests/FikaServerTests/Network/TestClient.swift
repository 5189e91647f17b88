import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A client of a few lines over a real socket. Every wait ends: with what was awaited, or with an error after
/// `patience`.
final class TestClient: Sendable {
    static let patience = TimeAmount.seconds(30)

    /// What did not come, and what did instead.
    struct NotSeen: Error, CustomStringConvertible {
        let awaited: String
        let seen: [String]
        let isClosed: Bool

        var description: String {
            let when = isClosed ? " before the end" : ""
            return "\(awaited) did not come\(when); seen: \(seen.suffix(12).joined(separator: " | "))"
        }
    }

    private struct State {
        var lines: [String] = []
        var read = 0
        var isClosed = false
        var change: EventLoopPromise<Void>?
    }

    private let state = Mutex(State())
    private let box = Mutex<(any Channel)?>(nil)

    /// `roomBytes`: what its socket holds unread, as far as the system lets it choose.
    static func connect(
        port: Int, tls: TLSConfiguration? = nil, roomBytes: Int? = nil, closesWithServer: Bool = true
    ) async throws -> TestClient {
        let client = TestClient()
        let context = try tls.map { try NIOSSLContext(configuration: $0) }
        var bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: !closesWithServer)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        let handler = try NIOSSLClientHandler(context: context, serverHostname: nil)
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                    try channel.pipeline.syncOperations.addHandler(TestClientHandler(client: client))
                }
            }
        if let roomBytes {
            bootstrap = bootstrap.channelOption(.socketOption(.so_rcvbuf), value: roomBytes)
        }
        let channel = try await bootstrap.connect(host: "127.0.0.1", port: port).get()
        client.box.withLock { $0 = channel }
        return client
    }

    private var channel: any Channel {
        get throws {
            guard let channel = box.withLock({ $0 }) else { throw ChannelError.ioOnClosedChannel }
            return channel
        }
    }

    func send(_ lines: String...) async throws {
        try await sendRaw(lines.map { $0 + "\r\n" }.joined())
    }

    func sendRaw(_ text: String) async throws {
        try await channel.writeAndFlush(ByteBuffer(string: text)).get()
    }

    /// Sends without waiting for the socket to take it.
    func push(_ text: String) throws {
        try channel.writeAndFlush(ByteBuffer(string: text), promise: nil)
    }

    func readNothing() async throws {
        try await channel.setOption(.autoRead, value: false).get()
    }

    func readOn() async throws {
        try await channel.setOption(.autoRead, value: true).get()
    }

    func close() async throws {
        try await channel.close()
    }

    /// The lines up to and with the next one that holds `part`; the ones after it are for the next call.
    @discardableResult
    func expect(_ part: String) async throws -> [String] {
        try await next(part) { line in line.contains(part) }
    }

    /// Everything that came until the server closed.
    @discardableResult
    func expectEnd() async throws -> [String] {
        try await next("the end") { _ in
            false
        } orEnd: {
            true
        }
    }

    /// All lines so far that nobody expected yet, once the server has answered to this. Whoever is told something
    /// before the answer has it among these.
    func sync(_ token: String = "here") async throws -> [String] {
        try await send("PING \(token)")
        return try await next("PONG \(token)") { $0.contains("PONG") && $0.hasSuffix(token) }.dropLast()
    }

    /// Registered, with the welcome read.
    @discardableResult
    func register(_ nick: String, capabilities: String = "echo-message") async throws -> TestClient {
        try await send("CAP REQ :\(capabilities)", "NICK \(nick)", "USER \(nick) 0 * :\(nick)", "CAP END")
        try await expect(" 422 ")
        return self
    }

    func join(_ channel: String) async throws {
        try await send("JOIN \(channel)")
        try await expect(" 366 ")
    }

    private func next(
        _ awaited: String, _ isIt: (String) -> Bool, orEnd: () -> Bool = { false }
    ) async throws -> [String] {
        let channel = try channel
        let deadline = NIODeadline.now() + Self.patience
        while true {
            let change = channel.eventLoop.makePromise(of: Void.self)
            let (found, isClosed): ([String]?, Bool) = state.withLock { state in
                let fresh = state.lines[state.read...]
                guard let index = fresh.firstIndex(where: isIt) else {
                    if !state.isClosed { state.change = change }
                    return (nil, state.isClosed)
                }
                state.read = index + 1
                return (Array(fresh[...index]), false)
            }
            if found != nil || isClosed { change.succeed() }
            if let found { return found }
            if isClosed {
                let rest = state.withLock { state in
                    defer { state.read = state.lines.count }
                    return Array(state.lines[state.read...])
                }
                if orEnd() { return rest }
                throw NotSeen(awaited: awaited, seen: rest, isClosed: true)
            }
            let late = NotSeen(awaited: awaited, seen: state.withLock { $0.lines }, isClosed: false)
            let alarm = channel.eventLoop.scheduleTask(deadline: deadline) { change.fail(late) }
            try await change.futureResult.get()
            alarm.cancel()
        }
    }

    fileprivate func take(_ line: String) {
        state.withLock { state in
            state.lines.append(line)
            return state.change.take()
        }?.succeed()
    }

    fileprivate func end() {
        state.withLock { state in
            state.isClosed = true
            return state.change.take()
        }?.succeed()
    }
}

private final class TestClientHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let client: TestClient
    private var rest = ByteBuffer()

    init(client: TestClient) {
        self.client = client
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        rest.writeImmutableBuffer(unwrapInboundIn(data))
        while let end = rest.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) {
            let line = rest.readString(length: end - rest.readerIndex) ?? ""
            rest.moveReaderIndex(forwardBy: 1)
            client.take(line.hasSuffix("\r") ? String(line.dropLast()) : line)
        }
        rest.discardReadBytes()
    }

    func channelInactive(context: ChannelHandlerContext) {
        client.end()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
