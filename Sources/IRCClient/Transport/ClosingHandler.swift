import NIOCore

/// Closes at the first error, as a connection that was only made to see a certificate always meets, and at the latest
/// when it has waited as long as for a connection.
final class ClosingHandler: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer

    func channelActive(context: ChannelHandlerContext) {
        let channel = context.channel
        context.eventLoop.scheduleTask(in: .seconds(ClientLimit.connectSecondsMax)) { channel.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
