import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes
import NIOSSL

/// What a connection goes through before it is HTTP: TLS with the certificate that is valid now, so that a renewed one
/// needs no restart (Hummingbird's own TLS keeps the one it began with), and an end if nothing happens on it.
struct WebChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    let base: HTTP1Channel
    /// nil: plain.
    let identity: (@Sendable () -> NIOSSLContext)?

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            if let identity { try pipeline.addHandler(NIOSSLServerHandler(context: identity())) }
            try pipeline.addHandler(IdleStateHandler(allTimeout: WebLimit.idle))
            try pipeline.addHandler(IdleEnd())
        }.flatMap { base.setup(channel: channel, logger: logger) }
    }

    func handle(value: Value, logger: Logger) async {
        await base.handle(value: value, logger: logger)
    }
}

/// Closes a connection on which nothing happened.
private final class IdleEnd: ChannelInboundHandler {
    typealias InboundIn = NIOAny

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent {
            context.close(promise: nil)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }
}
