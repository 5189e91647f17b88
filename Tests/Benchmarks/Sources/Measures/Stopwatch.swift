import Glibc

/// Since it was made: by the wall, and of this process's CPUs, which a busy machine does not lengthen.
package struct Stopwatch {
    private let wall = now(CLOCK_MONOTONIC)
    private let processor = now(CLOCK_PROCESS_CPUTIME_ID)

    package init() {}

    package var milliseconds: (wall: Double, processor: Double) {
        (Self.now(CLOCK_MONOTONIC) - wall, Self.now(CLOCK_PROCESS_CPUTIME_ID) - processor)
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
}
