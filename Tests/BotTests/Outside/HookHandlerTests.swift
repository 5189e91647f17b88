import NIOCore
import NIOEmbedded
import NIOHTTP1
import Synchronization
import Testing

@testable import BotKit

@Suite("A bot's door: one caller")
struct HookHandlerTests {
    /// What the bot was told, shared with the door's closure.
    final class Told: Sendable {
        let calls = Mutex<[BotCall]>([])
    }

    struct Caller {
        let told: Told
        let door: HookDoor
        let channel: EmbeddedChannel

        init(isBusy: Bool = false) throws {
            let told = Told()
            self.told = told
            let hookGuard = HookGuard(path: "/announcements", perMinute: 100, token: HookGuardTests.token)
            door = HookDoor(hookGuard) { call in
                told.calls.withLock { $0.append(call) }
                return !isBusy
            }
            channel = EmbeddedChannel(handler: HookHandler(door: door))
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        }

        func send(_ head: HTTPRequestHead, _ pieces: [[UInt8]]) throws {
            try channel.writeInbound(HTTPServerRequestPart.head(head))
            for piece in pieces { try channel.writeInbound(HTTPServerRequestPart.body(ByteBuffer(bytes: piece))) }
            try channel.writeInbound(HTTPServerRequestPart.end(nil))
        }

        func status() throws -> HTTPResponseStatus? {
            channel.embeddedEventLoop.run()
            var status: HTTPResponseStatus?
            while let part = try channel.readOutbound(as: HTTPServerResponsePart.self) {
                if case .head(let head) = part { status = head.status }
            }
            return status
        }
    }

    @Test(
        "The bot is told what was said, and its answer is the caller's",
        arguments: [
            (BotAnswer.accepted("a"), HTTPResponseStatus.accepted), (.refused("r"), .unprocessableEntity),
            (.conflict("c"), .conflict), (.busy("b"), .tooManyRequests),
        ])
    func answer(answer: BotAnswer, status: HTTPResponseStatus) throws {
        let caller = try Caller()
        let fields = [("Idempotency-Key", "k1"), ("Content-Type", "application/json; charset=utf-8")]
        try caller.send(
            HookGuardTests.head(.POST, "/announcements", token: HookGuardTests.token, fields),
            [Array("Tit".utf8), Array("le".utf8)])
        #expect(caller.told.calls.withLock { $0 } == [BotCall(id: "1", key: "k1", isJSON: true, text: "Title")])
        #expect(try caller.status() == nil)
        caller.door.answer("1", answer)
        #expect(try caller.status() == status)
    }

    @Test("A body that grows beyond the limit is 413, and the bot does not hear of it")
    func tooLarge() throws {
        let caller = try Caller()
        let piece = [UInt8](repeating: 0x61, count: BotLimit.hookBytesMax / 2)
        try caller.send(HookGuardTests.head(), [piece, piece, [0x61]])
        #expect(try caller.status() == .payloadTooLarge)
        #expect(caller.told.calls.withLock { $0.isEmpty })
    }

    @Test("Just as much as may be is taken")
    func justEnough() throws {
        let caller = try Caller()
        try caller.send(HookGuardTests.head(), [[UInt8](repeating: 0x61, count: BotLimit.hookBytesMax)])
        #expect(caller.told.calls.withLock { $0.count } == 1)
    }

    @Test("What is not UTF-8 is 422")
    func notText() throws {
        let caller = try Caller()
        try caller.send(HookGuardTests.head(), [[0xFF, 0xFE]])
        #expect(try caller.status() == .unprocessableEntity)
    }

    @Test("A bot that does not keep up is busy, one that does not answer is 503, and a late answer harms nobody")
    func noAnswer() throws {
        let busy = try Caller(isBusy: true)
        try busy.send(HookGuardTests.head(), [[0x61]])
        #expect(try busy.status() == .tooManyRequests)

        let caller = try Caller()
        try caller.send(HookGuardTests.head(), [[0x61]])
        caller.channel.embeddedEventLoop.advanceTime(by: .seconds(BotLimit.hookSecondsMax))
        #expect(try caller.status() == .serviceUnavailable)
        caller.door.answer("1", .accepted(""))
        #expect(try caller.status() == nil)
    }

    @Test("Who says nothing, or stops in the middle, is hung up on")
    func silence() throws {
        for isHalf in [false, true] {
            let caller = try Caller()
            if isHalf { try caller.channel.writeInbound(HTTPServerRequestPart.head(HookGuardTests.head())) }
            caller.channel.embeddedEventLoop.advanceTime(by: .seconds(BotLimit.hookSecondsMax + 2))
            #expect(!caller.channel.isActive)
        }
    }

    @Test("Who hangs up before the answer leaves nothing behind")
    func gone() throws {
        let caller = try Caller()
        try caller.send(HookGuardTests.head(), [[0x61]])
        _ = try caller.channel.finish(acceptAlreadyClosed: true)
        caller.door.answer("1", .accepted(""))
        caller.channel.embeddedEventLoop.run()
    }
}
