import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// A web server of files on a loopback port that answers as a script says and remembers who came.
struct FileHall: Sendable {
    struct Visit: Sendable {
        let method: HTTPMethod
        let path: String
        let headers: HTTPHeaders
        var body: [UInt8] = []
    }

    struct Reply: Sendable {
        var status = HTTPResponseStatus.ok
        var headers: [(String, String)] = []
        var body: [UInt8] = []
        /// Bytes of the body after which it hangs up; nil: it does not.
        var breaksAfter: Int?
    }

    typealias Script = @Sendable (Visit) -> Reply

    let port: Int
    private let record: Record

    var visits: [Visit] { record.visits.withLock { $0 } }

    static func open(
        tls: NIOSSLContext? = nil, _ script: @escaping Script, _ body: (FileHall) async throws -> Void
    ) async throws {
        let record = Record()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    let pipeline = child.pipeline.syncOperations
                    if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
                    try pipeline.configureHTTPServerPipeline()
                    try pipeline.addHandler(
                        FileHallDesk(script) { visit in record.visits.withLock { $0.append(visit) } })
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        do {
            try await body(FileHall(port: channel.localAddress?.port ?? 0, record: record))
        } catch {
            try? await channel.close()
            throw error
        }
        try? await channel.close()
    }

    private final class Record: Sendable {
        let visits = Mutex<[Visit]>([])
    }
}

/// Answers one request at a time.
private final class FileHallDesk: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let script: FileHall.Script
    private let note: (FileHall.Visit) -> Void
    private var visit: FileHall.Visit?

    init(_ script: @escaping FileHall.Script, _ note: @escaping (FileHall.Visit) -> Void) {
        self.script = script
        self.note = note
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): visit = FileHall.Visit(method: head.method, path: head.uri, headers: head.headers)
        case .body(let buffer): visit?.body += buffer.readableBytesView
        case .end:
            guard let visit else { return }
            note(visit)
            answer(script(visit), context)
        }
    }

    private func answer(_ reply: FileHall.Reply, _ context: ChannelHandlerContext) {
        let fields = HTTPHeaders(reply.headers + [("Content-Length", String(reply.body.count))])
        context.write(
            wrapOutboundOut(.head(.init(version: .http1_1, status: reply.status, headers: fields))), promise: nil)
        let body = reply.body.prefix(reply.breaksAfter ?? .max)
        context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: body)))), promise: nil)
        guard reply.breaksAfter == nil else {
            context.flush()
            context.close(promise: nil)
            return
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
