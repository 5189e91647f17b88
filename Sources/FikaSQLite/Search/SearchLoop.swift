import GRDB
import Synchronization

/// Keeps the search index behind the writer, and out of its way.
///
/// It wakes at an append, rests for `pace`, and goes through what is there, batch by batch. While more is written than
/// `busyRows` in a rest it lets the writer pass and rests again: indexing costs as much as storing, and a search brings
/// the index forward itself. Bounded by `SearchIndex.lagMax`.
final class SearchLoop: Sendable {
    static let pace = Duration.milliseconds(50)
    /// Five thousand a second: more than two thousand people type.
    static let busyRows = 250

    private let wakes: AsyncStream<Void>.Continuation
    private let task: Task<Void, Never>
    private let written: Count

    /// Rows that were written since somebody last looked.
    private final class Count: Sendable {
        private let rows = Atomic(0)

        var isLarge: Bool { rows.load(ordering: .relaxed) > busyRows }

        func add(_ count: Int) { rows.add(count, ordering: .relaxed) }
        func clear() { rows.store(0, ordering: .relaxed) }
    }

    init(_ pool: DatabasePool, file: String) {
        // One wake is as good as many: a turn takes all there is.
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        wakes = continuation
        let written = Count()
        self.written = written
        // Unstructured, because it lives as long as the store does and not as long as a call; `stop` waits for its end.
        task = Task(priority: .low) {
            for await _ in stream {
                guard await Self.follow(pool, written, file: file) else { break }
            }
        }
        wake(rows: 0)
    }

    deinit {
        task.cancel()
    }

    func wake(rows: Int) {
        written.add(rows)
        wakes.yield()
    }

    func stop() async {
        wakes.finish()
        task.cancel()
        await task.value
    }

    /// Works until nothing is left to do; false when the loop was cancelled.
    private static func follow(_ pool: DatabasePool, _ written: Count, file: String) async -> Bool {
        while !Task.isCancelled {
            written.clear()
            // A rest, not a wait for something: cancelling ends it.
            try? await Task.sleep(for: pace)
            if await catchUp(pool, written, file: file) { return true }
        }
        return false
    }

    /// Whether nothing is left to do; otherwise the writer was let pass.
    private static func catchUp(_ pool: DatabasePool, _ written: Count, file: String) async -> Bool {
        while !Task.isCancelled {
            let isBusy = written.isLarge
            // A turn that failed is not lost: the next append wakes the loop, and a search does the same work and
            // reports the fault to the one who can do something about it.
            let turn = try? await pool.writing(file) { try SearchIndex.turn(besideBusyWriter: isBusy, $0) }
            switch turn ?? .done {
            case .done: return true
            case .passed: return false
            case .goesOn: continue
            }
        }
        return false
    }
}
