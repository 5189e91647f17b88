import FikaStorage
import GRDB
import GRDBSQLite
import Synchronization

/// Moves the write-ahead log into the file, beside the writer.
///
/// Rule: no commit moves pages (`wal_autocheckpoint` is 0). A connection of its own does, each time the log has grown
/// by `LogGrowth.stepPages`, while the writer goes on.
/// Why: eight megabytes written to all places of the file take as long as a hundred commits, and all talk waited for
/// them within one.
///
/// SQLite begins the log anew only when the file has all of it, which in a flood is never. So a log that is too long is
/// moved to its end on the writer's queue: by then a few pages, those of the last pass, and no reader holds them back.
final class WriteAheadLog: Sendable {
    /// Pages that the writer may have to wait for.
    static let tailPages = 256
    /// Passes in a row that try to leave no more than that.
    static let passesMax = 8

    /// Told of each commit by SQLite, which knows it by its address alone: it lives as long as the hook.
    private final class Gauge: Sendable {
        let growth = Mutex(LogGrowth())
        let wakes: AsyncStream<Void>.Continuation

        init(_ wakes: AsyncStream<Void>.Continuation) { self.wakes = wakes }
    }

    private let pool: DatabasePool
    let mover: DatabaseQueue
    private let gauge: Gauge
    /// Two checkpoints at once: SQLite refuses the second.
    private let turn: Mutex<Void>
    private let task: Mutex<Task<Void, Never>?>

    init(_ pool: DatabasePool, file: String) throws {
        // One wake is as good as many: a pass takes all there is.
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.pool = pool
        gauge = Gauge(continuation)
        turn = Mutex(())
        task = Mutex(nil)
        mover = try DatabaseQueue(path: file, configuration: Connection.configuration())
        // Of the log before its pages are moved and of the file after: without either the store may come to harm.
        try mover.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        let address = Unmanaged.passRetained(gauge).toOpaque()
        pool.writeWithoutTransaction { db in
            _ = sqlite3_wal_hook(
                db.sqliteConnection,
                { address, _, _, pages in
                    guard let address else { return SQLITE_OK }
                    let gauge = Unmanaged<Gauge>.fromOpaque(address).takeUnretainedValue()
                    if gauge.growth.withLock({ $0.committed(pages: Int(pages)) }) { gauge.wakes.yield() }
                    return SQLITE_OK
                }, address)
        }
        // Unstructured, because it lives as long as the store does and not as long as a call; `stop` waits for its end.
        let following = Task(priority: .low) { [weak self] in
            for await _ in stream { await self?.follow() }
        }
        task.withLock { $0 = following }
    }

    deinit {
        gauge.wakes.finish()
    }

    /// Pages in the log, as of the last commit.
    var pages: Int { gauge.growth.withLock(\.pages) }
    /// Those that the file does not have yet.
    var left: Int { gauge.growth.withLock(\.left) }

    /// Moves nothing from now on.
    func stop() async {
        guard let following = task.withLock({ $0.take() }) else { return }
        gauge.wakes.finish()
        await following.value
        let wasHooked = await withCheckedContinuation { (done: CheckedContinuation<Bool, Never>) in
            pool.asyncWriteWithoutTransaction { db in
                done.resume(returning: sqlite3_wal_hook(db.sqliteConnection, nil, nil) != nil)
            }
        }
        if wasHooked { Unmanaged.passUnretained(gauge).release() }
        try? mover.close()
    }

    /// For a checkpoint of somebody else's; no pass comes in between.
    func alone<Value: Sendable, Failure>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
        try turn.withLock { _ throws(Failure) in try body() }
    }

    private func follow() async {
        await pass()
        guard gauge.growth.withLock(\.isTooLong) else { return }
        for _ in 0..<Self.passesMax where left > Self.tailPages { await pass() }
        await beginAnew()
    }

    /// What fails here is done again when the log has grown further.
    func pass() async {
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            mover.asyncWriteWithoutTransaction { db in
                self.move(db)
                done.resume()
            }
        }
    }

    /// When the readers of this moment are done, on the writer's queue. The next commit is then the log's first.
    func beginAnew() async {
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            pool.asyncBarrierWriteWithoutTransaction { opened in
                if let db = try? opened.get() { self.move(db) }
                done.resume()
            }
        }
    }

    func move(_ db: Database) {
        guard let (_, moved) = try? alone({ () throws in try db.checkpoint(.passive) }) else { return }
        gauge.growth.withLock { $0.moved(pages: moved) }
    }
}
