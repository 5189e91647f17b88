import GRDB

/// Keeps the search index right behind the writer.
///
/// It wakes at an append, indexes what is there, and then rests for `pace`, so that a busy server pays for at most
/// twenty transactions of the index a second; while a whole batch is waiting it does not rest.
final class SearchLoop: Sendable {
    static let pace = Duration.milliseconds(50)

    private let wakes: AsyncStream<Void>.Continuation
    private let task: Task<Void, Never>

    init(_ pool: DatabasePool, file: String) {
        // One wake is as good as many: a turn takes all there is.
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        wakes = continuation
        // Unstructured, because it lives as long as the store does and not as long as a call; `stop` waits for its end.
        task = Task(priority: .low) {
            for await _ in stream {
                guard await Self.follow(pool, file: file) else { break }
            }
        }
        wake()
    }

    deinit {
        task.cancel()
    }

    func wake() {
        wakes.yield()
    }

    func stop() async {
        wakes.finish()
        task.cancel()
        await task.value
    }

    /// Works until nothing is left to do; false when the loop was cancelled.
    private static func follow(_ pool: DatabasePool, file: String) async -> Bool {
        while !Task.isCancelled {
            // A turn that failed is not lost: the next append wakes the loop, and a search does the same work and
            // reports the fault to the one who can do something about it.
            let isDone = (try? await pool.writing(file) { try SearchIndex.advance($0) }) ?? true
            guard isDone else { continue }
            // A rest, not a wait for something: cancelling ends it.
            try? await Task.sleep(for: pace)
            return !Task.isCancelled
        }
        return false
    }
}
