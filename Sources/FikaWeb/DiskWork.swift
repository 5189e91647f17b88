import NIOCore
import NIOPosix

/// Work that waits for the disk, on threads of its own.
struct DiskWork: Sendable {
    private let pool: NIOThreadPool

    init() {
        pool = NIOThreadPool(numberOfThreads: WebLimit.diskThreads)
        pool.start()
    }

    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await pool.runIfActive(body)
    }

    /// Comes back by way of `eventLoop`: behind whatever it was given to do before.
    func run<Value: Sendable>(
        by eventLoop: any EventLoop, _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await pool.runIfActive(eventLoop: eventLoop, body).get()
    }

    func stop() async {
        try? await pool.shutdownGracefully()
    }
}
