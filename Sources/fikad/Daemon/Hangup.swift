import ServiceLifecycle
import UnixSignals

/// Has the configuration read again whenever SIGHUP comes.
struct Hangup: Service {
    let reload: @Sendable () async -> Void

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            await reload()
        }
    }
}
