import Foundation
import NIOCore
import NIOHTTP1

/// One caller at a bot's door: one request, one answer, and it is closed. Confined to its loop.
final class HookHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// So long an answered caller may take to hear the answer before it is hung up on.
    private static let partingSeconds: Int64 = 1

    private enum Phase {
        case listening
        case reading(HTTPRequestHead, [UInt8])
        case asking(String)
        case answered
    }

    private let door: HookDoor
    private var phase = Phase.listening
    private var deadline: Scheduled<Void>?

    init(door: HookDoor) {
        self.door = door
    }

    func channelActive(context: ChannelHandlerContext) {
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: .seconds(BotLimit.hookSecondsMax)) {
            let (handler, context) = bound.value
            handler.reply(.noAnswer, context)
        }
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        if case .asking(let id) = phase { door.forget(id) }
        phase = .answered
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch (unwrapInboundIn(data), phase) {
        case (.head(let head), .listening): begin(head, context)
        case (.body(let bytes), .reading(let head, let before)):
            guard before.count + bytes.readableBytes <= BotLimit.hookBytesMax else { return reply(.tooLarge, context) }
            phase = .reading(head, before + bytes.readableBytesView)
        case (.end, .reading(let head, let bytes)): ask(head, bytes, context)
        default: break  // What comes behind an answer is heard by nobody.
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        if let refusal = door.judge(head, at: Int64(Date().timeIntervalSince1970 * 1000)) {
            return reply(refusal, context)
        }
        phase = .reading(head, [])
        if head.headers.first(name: "Expect")?.lowercased() == "100-continue" {
            context.writeAndFlush(wrapOutboundOut(.head(.init(version: .http1_1, status: .continue))), promise: nil)
        }
    }

    private func ask(_ head: HTTPRequestHead, _ bytes: [UInt8], _ context: ChannelHandlerContext) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return reply(.notText, context) }
        let promise = context.eventLoop.makePromise(of: BotAnswer.self)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let key = head.headers.first(name: "Idempotency-Key")
        let kind = head.headers.first(name: "Content-Type")?.lowercased() ?? ""
        promise.futureResult.whenSuccess { answer in
            let (handler, context) = bound.value
            handler.reply(HookReply(answer), context)
        }
        // The answer comes on this loop, and so not before this line is through.
        phase = .asking(
            door.ask(
                { BotCall(id: $0, key: key, isJSON: kind.hasPrefix("application/json"), text: text) }, promise))
    }

    private func reply(_ reply: HookReply, _ context: ChannelHandlerContext) {
        switch phase {
        case .answered: return
        case .asking(let id): door.forget(id)
        case .listening, .reading: break
        }
        phase = .answered
        guard context.channel.isActive else { return }
        let body = ByteBuffer(string: reply.sentence + "\n")
        var headers = HTTPHeaders([
            ("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", String(body.readableBytes)),
            ("Connection", "close"),
        ])
        for (name, value) in reply.fields { headers.add(name: name, value: value) }
        let head = HTTPResponseHead(version: .http1_1, status: reply.status, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        deadline?.cancel()
        deadline = context.eventLoop.scheduleTask(in: .seconds(Self.partingSeconds)) {
            bound.value.close(promise: nil)
        }
    }
}
