import Glibc

/// The signals after which a screen is drawn anew, as something to poll.
package enum ResizeSignal {
    /// Here, because a signal handler can carry nothing along. Both ends never wait.
    private static let ends: [Int32] = {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return [] }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        return ends
    }()

    /// A descriptor that becomes readable when the size of the terminal changes or the program goes on after a stop;
    /// -1 if there is none to be had. `clear` it before asking for the size.
    package static func descriptor() -> Int32 {
        guard let reading = ends.first else { return -1 }
        for number in [SIGWINCH, SIGCONT] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { _ in ResizeSignal.wake() }
            action.sa_flags = SA_RESTART
            sigaction(number, &action, nil)
        }
        return reading
    }

    /// Takes what is there, so that the descriptor is quiet until the next signal.
    package static func clear() {
        guard let reading = ends.first else { return }
        var bytes: (UInt64, UInt64) = (0, 0)
        while withUnsafeMutableBytes(of: &bytes, { read(reading, $0.baseAddress, $0.count) }) > 0 {}
    }

    /// One system call and nothing else, as a signal handler may do. A full pipe is awake already.
    private static func wake() {
        var byte: UInt8 = 0
        if ends.count == 2 { write(ends[1], &byte, 1) }
    }
}
