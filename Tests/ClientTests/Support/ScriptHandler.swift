import IRCWire
import NIOCore

/// Answers each line by a closure; nil closes.
final class ScriptHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var decoder = LineDecoder(limits: .fromServer)
    private let greeting: String?
    private let answer: (IRCMessage) -> [String]?

    init(greeting: String?, answer: @escaping (IRCMessage) -> [String]?) {
        self.greeting = greeting
        self.answer = answer
    }

    func channelActive(context: ChannelHandlerContext) {
        guard let greeting else { return }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: greeting + "\r\n")), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        decoder.append(buffer.readBytes(length: buffer.readableBytes) ?? [])
        while case .message(let bytes)? = decoder.next() {
            guard let message = try? IRCMessage(parsing: bytes) else { continue }
            guard let lines = answer(message) else { return context.close(promise: nil) }
            let text = lines.map { $0 + "\r\n" }.joined()
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
