package import Logging
import Synchronization

/// How much is logged, for the whole process and while it runs.
package final class LogDial: Sendable {
    private let kept: Mutex<Logger.Level>

    package init(_ level: Logger.Level) {
        kept = Mutex(level)
    }

    package var level: Logger.Level {
        get { kept.withLock { $0 } }
        set { kept.withLock { $0 = newValue } }
    }
}
