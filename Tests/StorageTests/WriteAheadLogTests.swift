import FikaStorage
import GRDB
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Moving the write-ahead log")
struct WriteAheadLogTests {
    private func stand(_ body: (SQLiteStore) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch", indexesItself: false)
        try await body(store)
        await store.close()
        #expect(try SQLiteStore.verify(folder.path).isSound)
    }

    private func say(_ ids: ClosedRange<Int64>, _ store: SQLiteStore) async throws {
        try await store.append(Event.posted(ids.map { .sample($0, String(repeating: "coffee ", count: 200)) }))
    }

    @Test("A pass goes beside a transaction that has not ended, and takes everything before it")
    func beside() async throws {
        try await stand { store in
            try await say(1...100, store)
            try moveWithinTransaction(store)
        }
    }

    private func moveWithinTransaction(_ store: SQLiteStore) throws {
        try store.pool.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                try db.execute(sql: "UPDATE search_state SET indexed_up_to = indexed_up_to")
                // One that waited for the transaction would wait for ever.
                store.log.mover.writeWithoutTransaction { store.log.move($0) }
                #expect(store.log.left == 0)
                return .commit
            }
        }
    }

    @Test("A log that never rests is begun anew once it is too long, with readers at work")
    func anew() async throws {
        try await stand { store in
            try await say(1...100, store)
            await store.log.pass()
            try await say(101...110, store)
            #expect(store.log.left > 0, "in a flood there is always more than the last pass has moved")
            let before = store.log.pages
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<Connection.readersMax {
                    group.addTask {
                        for _ in 0..<50 { _ = try await store.searchLag() }
                    }
                }
                await store.log.beginAnew()
                try await group.waitForAll()
            }
            try await say(111...111, store)
            #expect(store.log.pages < before, "the log begins at its beginning")
            #expect(store.log.pages < 20)
        }
    }
}
