import Glibc
import Synchronization

/// The end of something asynchronous, waited for by a program that is not.
final class Outcome: Sendable {
    private let state = Mutex<(isOver: Bool, fault: String?)>((false, nil))

    func end(_ fault: String?) { state.withLock { $0 = (true, fault) } }

    /// Nil: it went well.
    func wait() -> String? {
        while true {
            let (isOver, fault) = state.withLock { $0 }
            if isOver { return fault }
            // Minutes, of which a fiftieth of a second is nothing.
            usleep(20_000)
        }
    }
}
