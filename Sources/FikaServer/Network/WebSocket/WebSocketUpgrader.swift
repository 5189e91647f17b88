import NIOCore
import NIOHTTP1
import NIOWebSocket

/// Makes a line of IRC out of an HTTP connection. NIO's own upgrader checks the request and computes the answer; its
/// encoder of frames is left out, as lines come framed.
final class WebSocketUpgrader: HTTPServerProtocolUpgrader {
    let supportedProtocol = "websocket"
    let requiredUpgradeHeaders: [String] = []

    private let inner: NIOWebSocketServerUpgrader
    private let origins: [String]
    private let door: WebSocketDoor
    private let makeConnection: (LineForm) -> ConnectionHandler

    init(origins: [String], door: WebSocketDoor, makeConnection: @escaping (LineForm) -> ConnectionHandler) {
        inner = NIOWebSocketServerUpgrader(
            shouldUpgrade: { channel, head in
                channel.eventLoop.makeSucceededFuture(WebSocketRequest(head, origins: origins).grantedHeaders)
            }, upgradePipelineHandler: { channel, _ in channel.eventLoop.makeSucceededVoidFuture() })
        self.origins = origins
        self.door = door
        self.makeConnection = makeConnection
    }

    func buildUpgradeResponse(
        channel: any NIOCore.Channel, upgradeRequest: HTTPRequestHead, initialResponseHeaders: HTTPHeaders
    ) -> EventLoopFuture<HTTPHeaders> {
        inner.buildUpgradeResponse(
            channel: channel, upgradeRequest: upgradeRequest, initialResponseHeaders: initialResponseHeaders)
    }

    /// What the client sent behind its request waits until this is done.
    func upgrade(context: ChannelHandlerContext, upgradeRequest: HTTPRequestHead) -> EventLoopFuture<Void> {
        guard case .granted(let form, _) = WebSocketRequest(upgradeRequest, origins: origins) else {
            return context.eventLoop.makeFailedFuture(NIOWebSocketUpgradeError.unsupportedWebSocketTarget)
        }
        let pipeline = context.pipeline.syncOperations
        return pipeline.removeHandler(door).assumeIsolated().flatMapThrowing { [makeConnection] in
            let decoder = WebSocketFrameDecoder(maxFrameSize: WebSocketLimit.messageBytesMax)
            try pipeline.addHandler(ByteToMessageHandler(decoder))
            try pipeline.addHandler(WebSocketHandler())
            try pipeline.addHandler(makeConnection(form))
        }.nonisolated()
    }
}
