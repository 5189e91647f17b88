import FikaServer
import ServiceLifecycle

/// Tells systemd when the daemon is ready and when it begins to stop.
struct Herald: Service {
    let notifier: SystemdNotifier
    /// Returns when everybody can come.
    let whenReady: @Sendable () async throws -> Void

    func run() async throws {
        try await whenReady()
        notifier.tell(.ready)
        try? await gracefulShutdown()
        notifier.tell(.stopping)
    }
}
