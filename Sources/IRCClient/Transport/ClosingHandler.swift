import NIOCore

/// Closes at the first error, as a connection that was only made to see a certificate always meets.
final class ClosingHandler: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
