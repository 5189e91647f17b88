package import Logging
import ServiceLifecycle

/// Has a checkpoint of the audit trail written at intervals, and at the end.
package struct Checkpointer: Service {
    package static let interval = Duration.seconds(600)

    private let interval: Duration
    private let logger: Logger
    private let write: @Sendable () async throws -> Void

    /// `write` fails while the place elsewhere cannot be reached; what is missing there is written the next time.
    package init(
        every interval: Duration = Self.interval, logger: Logger, write: @escaping @Sendable () async throws -> Void
    ) {
        self.interval = interval
        self.logger = logger
        self.write = write
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await write()
                } catch {
                    logger.error(
                        "The checkpoints of the audit trail could not be written elsewhere.",
                        metadata: LogKey.metadata([.cause: "\(error)"]))
                }
                // A rhythm and no race.
                try? await Task.sleep(for: interval)
            }
        }
    }
}
