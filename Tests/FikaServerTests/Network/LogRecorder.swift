import Logging
import Synchronization

/// Keeps what was logged, to be looked at.
final class LogRecorder: Sendable {
    private let kept = Mutex<[(level: Logger.Level, line: String)]>([])

    var logger: Logger {
        Logger(label: "test") { _ in Handler(recorder: self) }
    }

    var lines: [String] { kept.withLock { $0.map(\.line) } }
    var errors: [String] { kept.withLock { $0.filter { $0.level >= .error }.map(\.line) } }

    private struct Handler: LogHandler {
        let recorder: LogRecorder
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let values = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            let line = ([event.message.description] + values).joined(separator: " ")
            recorder.kept.withLock { $0.append((event.level, line)) }
        }
    }
}
