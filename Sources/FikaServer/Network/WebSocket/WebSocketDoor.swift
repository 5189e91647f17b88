import NIOCore
import NIOHTTP1
import NIOWebSocket

/// Where HTTP requests end that are not, or not yet, a WebSocket: has the socket read until the upgrade is done,
/// answers what is none, and closes what takes too long.
final class WebSocketDoor: ChannelInboundHandler, RemovableChannelHandler, Visitor {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let origins: [String]
    private let table: ConnectionTable
    private var context: ChannelHandlerContext?
    private var ticksLeft = WebSocketLimit.requestTicks
    private var isAnswered = false

    private init(origins: [String], table: ConnectionTable) {
        self.origins = origins
        self.table = table
    }

    /// Furnishes a new connection of a WebSocket listener; `makeConnection` is asked when a client is in.
    static func furnish(
        _ channel: any NIOCore.Channel, origins: [String], table: ConnectionTable,
        makeConnection: @escaping (LineForm) -> ConnectionHandler
    ) throws {
        let door = WebSocketDoor(origins: origins, table: table)
        let upgrader = WebSocketUpgrader(origins: origins, door: door, makeConnection: makeConnection)
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = WebSocketLimit.headerBytesMax
        limits.maxHeaderListSize = WebSocketLimit.headersBytesMax
        limits.maxHeaderFieldCount = WebSocketLimit.headersMax
        let pipeline = channel.pipeline.syncOperations
        try pipeline.configureHTTPServerPipeline(
            position: .last, withPipeliningAssistance: false,
            withServerUpgrade: (upgraders: [upgrader], completionHandler: { _ in }), withErrorHandling: false,
            withOutboundHeaderValidation: true, withEncoderConfiguration: HTTPResponseEncoder.Configuration(),
            withDecoderLimitConfiguration: limits)
        try pipeline.addHandler(door)
    }

    /// For a connection that is not let in.
    static func farewell(_ sentence: String) -> String {
        "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n"
            + "Content-Length: \(sentence.utf8.count + 1)\r\n\r\n\(sentence)\n"
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        table.add(self)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        table.remove(self)
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        context.read()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(let head) = unwrapInboundIn(data), !isAnswered else { return }
        guard case .refused(let status, let headers, let sentence) = WebSocketRequest(head, origins: origins) else {
            return answer(.badRequest, [:], "The request is no WebSocket handshake.", context)
        }
        answer(status, headers, sentence, context)
    }

    /// A refused upgrade comes as an error and then as a request.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is NIOWebSocketUpgradeError { return }
        guard error is HTTPParserError, !isAnswered else { return context.close(promise: nil) }
        answer(.badRequest, [:], "That is no HTTP.", context)
    }

    func tick() {
        guard ticksLeft == 0 else {
            ticksLeft -= 1
            return
        }
        context?.close(promise: nil)
    }

    private func answer(
        _ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ sentence: String, _ context: ChannelHandlerContext
    ) {
        let body = ByteBuffer(string: sentence + "\n")
        var headers = headers
        headers.add(name: "Connection", value: status == .upgradeRequired ? "upgrade, close" : "close")
        headers.add(name: "Content-Type", value: "text/plain; charset=utf-8")
        headers.add(name: "Content-Length", value: String(body.readableBytes))
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        // No more is said, and the other side has a moment to take it.
        isAnswered = true
        ticksLeft = RefusalHandler.graceTicks
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenComplete { _ in context.close(mode: .output, promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: written)
    }
}
