import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// An open door: who stands in it, and who of them waits for an answer.
///
/// Its state is shared between the sockets' loops and the bot's loop, and is behind one lock.
final class HookDoor: Sendable {
    private struct State {
        var hookGuard: HookGuard
        var callers = 0
        var calls = 0
        /// Calls that the bot has not answered yet; at most one of each caller.
        var waiting: [String: EventLoopPromise<BotAnswer>] = [:]
    }

    private let state: Mutex<State>
    /// False when the bot has too much to do.
    private let tell: @Sendable (BotCall) -> Bool

    init(_ hookGuard: HookGuard, tell: @escaping @Sendable (BotCall) -> Bool) {
        state = Mutex(State(hookGuard: hookGuard))
        self.tell = tell
    }

    /// Listens until the channel is closed.
    func open(host: String, port: Int) async throws -> any Channel {
        try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(ChannelOptions.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard self.enter() else { throw ChannelError.eof }
                    channel.closeFuture.whenComplete { _ in self.leave() }
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(HookHandler(door: self))
                }
            }
            .bind(host: host, port: port).get()
    }

    func judge(_ head: HTTPRequestHead, at milliseconds: Int64) -> HookReply? {
        state.withLock { $0.hookGuard.judge(head, at: milliseconds) }
    }

    /// Has the bot asked; the promise is kept when it answers.
    func ask(_ call: (String) -> BotCall, _ promise: EventLoopPromise<BotAnswer>) -> String {
        let id = state.withLock { state in
            state.calls += 1
            state.waiting["\(state.calls)"] = promise
            return "\(state.calls)"
        }
        if !tell(call(id)) { answer(id, .busy("The bot has too much to do.")) }
        return id
    }

    /// The first answer counts.
    func answer(_ id: String, _ answer: BotAnswer) {
        state.withLock { $0.waiting.removeValue(forKey: id) }?.succeed(answer)
    }

    /// Nobody waits for it any more.
    func forget(_ id: String) {
        state.withLock { $0.waiting.removeValue(forKey: id) }?.fail(ChannelError.eof)
    }

    private func enter() -> Bool {
        state.withLock { state in
            guard state.callers < BotLimit.hookCallersMax else { return false }
            state.callers += 1
            return true
        }
    }

    private func leave() {
        state.withLock { $0.callers -= 1 }
    }
}
