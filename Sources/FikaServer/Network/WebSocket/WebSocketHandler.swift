import NIOCore
import NIOWebSocket

/// Between frames and lines, in front of a `ConnectionHandler`: messages in become lines, and what goes out is in
/// frames already (`LineForm`) but for pongs and the goodbye.
final class WebSocketHandler: ChannelDuplexHandler {
    typealias InboundIn = WebSocketFrame
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var dialogue = WebSocketDialogue()
    private var code = WebSocketErrorCode.normalClosure
    private var hasSaidGoodbye = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch dialogue.take(unwrapInboundIn(data)) {
        case .nothing: break
        case .line(var line):
            // A line break inside makes two lines of it, as it does on a plain socket.
            line.writeInteger(UInt8(ascii: "\n"))
            context.fireChannelRead(wrapInboundOut(line))
        case .pong(let payload):
            // While the socket takes no more only memory would answer; the latest ping is enough (RFC 6455 §5.5.3).
            guard context.channel.isWritable else { return }
            context.writeAndFlush(wrapOutboundOut(frame(.pong, payload)), promise: nil)
        case .end(let code): end(code, context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // The decoder's sequel to an error that was answered: it takes no more, and the goodbye is on its way.
        if error is ByteToMessageDecoderError { return }
        guard let error = error as? NIOWebSocketError else { return context.fireErrorCaught(error) }
        switch error {
        case .invalidFrameLength: end(.messageTooLarge, context)
        case .fragmentedControlFrame, .multiByteControlFrameLength: end(.protocolError, context)
        }
    }

    /// No more comes in; the connection says its last words and closes, which is when we say goodbye.
    private func end(_ code: WebSocketErrorCode, _ context: ChannelHandlerContext) {
        self.code = code
        context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
    }

    /// The last thing that goes out is a close frame.
    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard mode != .input, !hasSaidGoodbye, context.channel.isActive else {
            return context.close(mode: mode, promise: promise)
        }
        hasSaidGoodbye = true
        var payload = ByteBuffer()
        payload.write(webSocketErrorCode: code)
        let written = context.eventLoop.makePromise(of: Void.self)
        if mode == .output {
            written.futureResult.assumeIsolated().whenComplete { _ in context.close(mode: mode, promise: promise) }
        }
        context.writeAndFlush(wrapOutboundOut(frame(.connectionClose, payload)), promise: written)
        if mode != .output { context.close(mode: mode, promise: promise) }
    }

    private func frame(_ opcode: WebSocketOpcode, _ payload: ByteBuffer) -> ByteBuffer {
        var frame = ByteBuffer()
        frame.writeServerFrame(opcode, payload.readableBytesView)
        return frame
    }
}
