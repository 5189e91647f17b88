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

    func stop() async {
        try? await pool.shutdownGracefully()
    }
}
