import NIOCore

/// Cuts what is written into TLS records that every client reads at once.
///
/// Rule: none is longer than `bytesMax`. Why: a client that reads less of its TLS library than a record holds, and
/// then asks the operating system whether there is more, is told no, and has the rest only when the next record comes.
/// Limnoria reads 1,024 bytes; the welcome in one record left it waiting for the next PING.
final class TLSRecords: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    static let bytesMax = 1_024

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        var text = unwrapOutboundIn(data)
        while text.readableBytes > Self.bytesMax, let piece = text.readSlice(length: Self.bytesMax) {
            context.write(wrapOutboundOut(piece), promise: nil)
        }
        context.write(wrapOutboundOut(text), promise: promise)
    }
}
