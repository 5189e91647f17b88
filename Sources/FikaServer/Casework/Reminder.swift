import ServiceLifecycle

/// Has the rules look at the deadlines at intervals. What was told is stored, so an interval that is missed, or one
/// too many, changes nothing.
package struct Reminder: Service {
    package static let interval = Duration.seconds(60)

    private let interval: Duration
    private let remind: @Sendable () async -> Void

    /// `remind` has the sequencer do it; what fails is tried again at the next interval.
    package init(every interval: Duration = Self.interval, remind: @escaping @Sendable () async -> Void) {
        self.interval = interval
        self.remind = remind
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await remind()
                // A rhythm and no race: the clock that decides is the request's.
                try? await Task.sleep(for: interval)
            }
        }
    }
}
