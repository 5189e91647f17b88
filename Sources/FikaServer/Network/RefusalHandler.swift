import NIOCore

/// A connection that was not let in: told why, and closed.
final class RefusalHandler: ChannelInboundHandler, Visitor {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// So many ticks one turned away may keep its socket.
    static let graceTicks = 1
    /// Turned away at the same time; more are closed without a word.
    static let atOnceMax = 64

    private let farewell: String
    private let table: ConnectionTable
    private var context: ChannelHandlerContext?
    private var ticksLeft = graceTicks

    /// The farewell is all that is sent, in the protocol of the listener.
    init(farewell: String, table: ConnectionTable) {
        self.farewell = farewell
        self.table = table
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        table.add(self)
    }

    func channelActive(context: ChannelHandlerContext) {
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenComplete { _ in
            context.close(mode: .output, promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: farewell)), promise: written)
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}

    func channelReadComplete(context: ChannelHandlerContext) {
        context.read()
    }

    func channelInactive(context: ChannelHandlerContext) {
        table.remove(self)
        self.context = nil
    }

    func tick() {
        guard ticksLeft == 0 else {
            ticksLeft -= 1
            return
        }
        context?.close(promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
