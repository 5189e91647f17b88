import CNetwork
import Glibc

/// epoll, level-triggered: which connections have something to read, or room again to write.
final class Poller {
    struct Readiness {
        let index: Int
        let mayWrite: Bool
    }

    private static let eventsMax = 512
    private let descriptor = epoll_create1(0)
    private var events = [epoll_event](repeating: epoll_event(), count: eventsMax)

    deinit { close(descriptor) }

    func add(_ socket: CInt, index: Int) {
        control(EPOLL_CTL_ADD, socket, index: index, writing: false)
    }

    func remove(_ socket: CInt) {
        epoll_ctl(descriptor, EPOLL_CTL_DEL, socket, nil)
    }

    func want(toWrite: Bool, _ socket: CInt, index: Int) {
        control(EPOLL_CTL_MOD, socket, index: index, writing: toWrite)
    }

    private func control(_ operation: CInt, _ socket: CInt, index: Int, writing: Bool) {
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | (writing ? EPOLLOUT.rawValue : 0)
        event.data.u64 = UInt64(index)
        epoll_ctl(descriptor, operation, socket, &event)
    }

    /// Waits at most so long for the first.
    func next(withinMilliseconds patience: CInt, _ body: (Readiness) throws(LoadFault) -> Void) throws(LoadFault) {
        let count = epoll_wait(descriptor, &events, CInt(Self.eventsMax), patience)
        for position in 0..<max(0, Int(count)) {
            let event = events[position]
            let mayWrite = event.events & EPOLLOUT.rawValue != 0
            try body(Readiness(index: Int(event.data.u64), mayWrite: mayWrite))
        }
    }
}
