import FikaStorage
import GRDB

/// Asynchronous access that a cancelled task does not break off.
///
/// GRDB's own `async` functions interrupt SQLite when their task is cancelled. A batch must be kept or fail, and
/// what asked for it may not turn it into a third thing.
extension DatabasePool {
    /// On the writer's queue, one after the other.
    func writing<Value: Sendable>(
        _ file: String, _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreFault) -> Value {
        let result = await withCheckedContinuation { (done: CheckedContinuation<Result<Value, StoreFault>, Never>) in
            asyncWriteWithoutTransaction { db in
                done.resume(
                    returning: Result(catching: { () throws(StoreFault) in
                        try StoreFault.translating(file) { try body(db) }
                    }))
            }
        }
        return try result.get()
    }

    /// Beside the writer, on one of the readers, in one snapshot.
    func reading<Value: Sendable>(
        _ file: String, _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreFault) -> Value {
        let result = await withCheckedContinuation { (done: CheckedContinuation<Result<Value, StoreFault>, Never>) in
            asyncRead { opened in
                done.resume(
                    returning: Result(catching: { () throws(StoreFault) in
                        try StoreFault.translating(file) { try body(opened.get()) }
                    }))
            }
        }
        return try result.get()
    }
}
