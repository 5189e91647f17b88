import NIOPosix

/// Runs what blocks, such as a read from a terminal, on threads made for it, away from event loops and tasks.
package enum BlockingWork {
    /// Nil only when the process is on its way out.
    package static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value? {
        try? await NIOThreadPool.singleton.runIfActive(work)
    }
}
