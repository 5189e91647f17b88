import NIOCore

/// The short way out for what is encrypted: from the TLS handler straight into the socket, as `Outlet` has it for plain
/// connections. Stands between the two. What the socket does not take at once is the channel's to send.
final class TLSOutlet: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var outlet = Outlet.throughPipeline
    /// Whether the channel has something that it has not been told to send.
    private var isFlushDue = false

    func handlerAdded(context: ChannelHandlerContext) {
        outlet = Outlet(to: context.channel)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        outlet.close()
    }

    /// The TLS handler flushes whatever it writes, so that it may go at once.
    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        var records = unwrapOutboundIn(data)
        // One that is closing may write its last record when the socket's number is somebody else's already.
        if context.channel.isActive {
            let sent = records.withUnsafeReadableBytes { unsafe outlet.send($0) }
            records.moveReaderIndex(forwardBy: sent)
            // Without bytes there is a promise that waits for everything before it.
            if sent > 0, records.readableBytes == 0 {
                promise?.succeed()
                return
            }
        }
        outlet.channelTakesOver()
        let written = promise ?? context.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenComplete { _ in self.outlet.channelHasFinished() }
        isFlushDue = true
        context.write(wrapOutboundOut(records), promise: written)
    }

    func flush(context: ChannelHandlerContext) {
        guard isFlushDue else { return }
        isFlushDue = false
        context.flush()
    }
}
