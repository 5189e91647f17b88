import Glibc

/// A pipe to oneself: writing wakes whoever polls the other end, for good.
struct WakePipe: Sendable {
    let reading: Int32
    private let writing: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        let isMade = pipe(&ends) == 0
        precondition(isMade, "The process has no descriptors left for a pipe.")
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
    }

    /// One system call and nothing else, so a signal handler may do it.
    func wake() {
        var byte: UInt8 = 0
        write(writing, &byte, 1)
    }

    func close() {
        _ = Glibc.close(reading)
        _ = Glibc.close(writing)
    }
}
