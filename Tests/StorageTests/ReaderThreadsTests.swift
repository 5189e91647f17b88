import FikaStorage
import GRDB
import Glibc
import Testing

@testable import FikaCore
@testable import FikaSQLite

/// Those who read stand back for those who write.
@Suite("Threads that read")
struct ReaderThreadsTests {
    private static func niceness() -> CInt { getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0) }

    private func withReaders(_ body: (ReaderThreads, DatabasePool) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        let pool = try DatabasePool(path: folder.path + "/store", configuration: Connection.configuration())
        let readers = ReaderThreads(pool, file: "store", count: 2)
        try await body(readers, pool)
        readers.stop()
    }

    @Test("They are of lower priority than the writer")
    func priority() async throws {
        try await withReaders { readers, pool in
            let reading = try await readers.reading { _ in Self.niceness() }
            let writing = try await pool.writing("store") { _ in Self.niceness() }
            #expect(reading > writing)
        }
    }

    @Test("What one of them throws is a fault of the store, and the thread goes on")
    func faults() async throws {
        try await withReaders { readers, _ in
            for _ in 0..<4 {
                await #expect(throws: StoreFault.self) {
                    try await readers.reading { try $0.execute(sql: "SELECT nothing FROM nowhere") }
                }
            }
            let seven = try await readers.reading { try Int.fetchOne($0, sql: "SELECT 7") }
            #expect(seven == 7)
        }
    }

    @Test("What is asked for after the end is answered by the store, not left waiting")
    func end() async throws {
        try await withReaders { readers, pool in
            readers.stop()
            let seven = try await readers.reading { try Int.fetchOne($0, sql: "SELECT 7") }
            #expect(seven == 7)
            try pool.close()
            await #expect(throws: StoreFault.self) {
                try await readers.reading { try Int.fetchOne($0, sql: "SELECT 7") }
            }
        }
    }
}
