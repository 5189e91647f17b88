import Glibc
import Synchronization

/// The signals of a crash, before which something small is done.
enum CrashSignals {
    private static let numbers = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]

    /// Here, because a signal handler can carry nothing along.
    private static let last = Mutex<@Sendable () -> Void>({})
    private static let found = Mutex<[Int32: sigaction]>([:])

    /// Lets `work`, which may only make system calls, run before the program dies, and then whatever was to happen (the
    /// runtime's backtrace, the core).
    static func install(_ work: @escaping @Sendable () -> Void) -> Bool {
        last.withLock { $0 = work }
        return numbers.allSatisfy { number in
            var (old, new) = (sigaction(), sigaction())
            new.__sigaction_handler.sa_handler = { CrashSignals.handle($0) }
            new.sa_flags = SA_ONSTACK
            guard sigaction(number, &new, &old) == 0 else { return false }
            found.withLock { $0[number] = old }
            return true
        }
    }

    private static func handle(_ number: Int32) {
        let work = last.withLockIfAvailable { $0 }
        work?()
        // What happens next is what would have happened first: the instruction that failed fails again.
        if var old = found.withLockIfAvailable({ $0[number] }) ?? nil {
            sigaction(number, &old, nil)
        } else {
            signal(number, SIG_DFL)
        }
        if number == SIGABRT { raise(number) }
    }
}
