import Glibc

/// The signals that ask the program to end, as something to poll, so that the terminal is left as it was found.
enum EndSignals {
    /// Here, because a signal handler can carry nothing along.
    private static let pipe = WakePipe()

    /// A descriptor that becomes readable with the first SIGTERM or SIGHUP, which kill no longer.
    static func descriptor() -> Int32 {
        let reading = pipe.reading
        for number in [SIGTERM, SIGHUP] {
            signal(number) { _ in EndSignals.pipe.wake() }
        }
        return reading
    }
}
