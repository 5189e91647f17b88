import Synchronization

/// Does something when so many others are done; at once if there are none.
final class Countdown: Sendable {
    private let left: Atomic<Int>
    private let end: @Sendable () -> Void

    init(_ count: Int, then end: @escaping @Sendable () -> Void) {
        left = Atomic(count)
        self.end = end
        if count == 0 { end() }
    }

    func step() {
        if left.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { end() }
    }
}
