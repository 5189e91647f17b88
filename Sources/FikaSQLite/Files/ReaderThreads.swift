import FikaStorage
import Foundation
import GRDB
import Glibc
import Synchronization

/// Threads that read the store beside the writer, and stand back for those who talk: where others have work for all
/// cores, these are left a tenth of one.
///
/// Threads of its own, because a queue's threads are shared with the writer, and on Linux a thread that has given up
/// its priority does not get it back.
///
/// Who reads waits for the answer, so no more is waiting here than there are of those.
final class ReaderThreads: Sendable {
    /// The others have 0. By this much a thread has a tenth of their weight (sched(7), "The nice value").
    static let niceness: CInt = 10

    private typealias Job = @Sendable () -> Void

    private final class Line: Sendable {
        private let jobs = Mutex<(waiting: [Job], isClosed: Bool)>(([], false))
        /// Counts what waits and, once it is closed, the threads: a thread that has nothing to do sleeps in it.
        private let arrivals = DispatchSemaphore(value: 0)

        /// False: it is closed.
        func put(_ job: @escaping Job) -> Bool {
            let isOpen = jobs.withLock { jobs in
                guard !jobs.isClosed else { return false }
                jobs.waiting.append(job)
                return true
            }
            if isOpen { arrivals.signal() }
            return isOpen
        }

        /// What waits is still done.
        func close(threads: Int) {
            let wasOpen = jobs.withLock { jobs in
                defer { jobs.isClosed = true }
                return !jobs.isClosed
            }
            guard wasOpen else { return }
            for _ in 0..<threads { arrivals.signal() }
        }

        func work() {
            while true {
                arrivals.wait()
                guard let job = jobs.withLock({ $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }) else { return }
                job()
            }
        }
    }

    private let pool: DatabasePool
    private let file: String
    private let count: Int
    private let line = Line()

    init(_ pool: DatabasePool, file: String, count: Int) {
        self.pool = pool
        self.file = file
        self.count = count
        for _ in 0..<count {
            // A thread and no task, because its priority is the point of it.
            let thread = Thread { [line] in
                // 0: this thread alone (setpriority(2), "C library/kernel differences").
                _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
                line.work()
            }
            thread.name = "fika.reader"
            thread.start()
        }
    }

    deinit {
        stop()
    }

    func stop() {
        line.close(threads: count)
    }

    /// In one snapshot, when it is its turn.
    func reading<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreFault) -> Value {
        let result = await withCheckedContinuation { (done: CheckedContinuation<Result<Value, StoreFault>, Never>) in
            let job: Job = { [pool, file] in
                done.resume(
                    returning: Result(catching: { () throws(StoreFault) in
                        try StoreFault.translating(file) { try pool.read(body) }
                    }))
            }
            // A store that is closed says so itself.
            if !line.put(job) { job() }
        }
        return try result.get()
    }
}
