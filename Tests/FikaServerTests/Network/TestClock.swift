import FikaCore
import FikaServer
import Synchronization

/// A clock that stands until the test moves it.
final class TestClock: WallClock {
    private let milliseconds: Mutex<Int64>

    /// 2026-11-22T12:00:00Z, unless told otherwise.
    init(milliseconds: Int64 = 1_795_348_800_000) {
        self.milliseconds = Mutex(milliseconds)
    }

    func now() -> Timestamp {
        Timestamp(milliseconds: milliseconds.withLock { $0 })
    }

    func advance(seconds: Int64) {
        milliseconds.withLock { $0 += seconds * 1_000 }
    }
}
