import ServiceLifecycle

/// Tells systemd's watchdog at regular times that the daemon is alive, which it proves by having the sequencer answer:
/// one that hangs is started again.
package struct Watchdog: Service {
    private let notifier: SystemdNotifier
    private let isAlive: @Sendable () async -> Bool

    /// `isAlive` returns when the sequencer has answered; false: it could not.
    package init(notifier: SystemdNotifier, isAlive: @escaping @Sendable () async -> Bool) {
        self.notifier = notifier
        self.isAlive = isAlive
    }

    package func run() async throws {
        guard let interval = notifier.watchdogInterval else {
            try? await gracefulShutdown()
            return
        }
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                if await isAlive() { notifier.tell(.watchdog) }
                // The beat itself: systemd measures real time, and a cancelled wait ends at once.
                try? await Task.sleep(for: interval)
            }
        }
    }
}
