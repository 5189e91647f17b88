import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A web server that answers as the test says, on a free port of the loopback.
final class PageServer: Sendable {
    /// Bytes to be written as they are; nil: nothing, ever.
    typealias Script = @Sendable (_ request: String) -> [UInt8]?

    private let listener: any Channel

    var port: Int { listener.localAddress?.port ?? 0 }

    static func open(_ script: @escaping Script) async throws -> PageServer {
        let inbox = Inbox()
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Teller(script, inbox))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return PageServer(listener, inbox)
    }

    private let inbox: Inbox

    private init(_ listener: any Channel, _ inbox: Inbox) {
        self.listener = listener
        self.inbox = inbox
    }

    var requests: [String] { inbox.requests.withLock { $0 } }

    func close() async throws { try await listener.close() }

    final class Inbox: Sendable {
        let requests = Mutex<[String]>([])
    }

    private final class Teller: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let script: Script
        private let inbox: Inbox

        init(_ script: @escaping Script, _ inbox: Inbox) {
            self.script = script
            self.inbox = inbox
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let request = String(buffer: unwrapInboundIn(data))
            inbox.requests.withLock { $0.append(request) }
            guard let bytes = script(request) else { return }
            let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes))).whenComplete { _ in
                bound.value.close(promise: nil)
            }
        }
    }
}
