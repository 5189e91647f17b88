import FikaStorage
import GRDB
import Glibc
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("A process that is killed")
struct CrashTests {
    /// Kills its own process when a transaction is about to be committed.
    private final class Killer: TransactionObserver {
        func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
        func databaseDidChange(with event: DatabaseEvent) {}
        func databaseWillCommit() throws { kill(getpid(), SIGKILL) }
        func databaseDidCommit(_ db: Database) {}
        func databaseDidRollback(_ db: Database) {}
    }

    static func killAtCommit(_ store: SQLiteStore) {
        store.pool.writeWithoutTransaction { $0.add(transactionObserver: Killer(), extent: .databaseLifetime) }
    }

    @Test("Between write and commit: what was acknowledged is there, nothing of the rest, and the folder is free")
    func killedBeforeCommit() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try SQLiteStore(folder: path, language: "dutch", indexesItself: false)
            for id in 1...50 as ClosedRange<Int64> {
                try await store.append(Event.posted([.sample(id * 2 - 1), .sample(id * 2)]))
            }
            CrashTests.killAtCommit(store)
            try await store.append(Event.posted((101...5_000).map { .sample($0, "never acknowledged") }))
        }
        let store = try SQLiteStore(folder: path, language: "dutch")
        let counters = try store.replay { _ in }
        #expect(counters.messages == 100)
        #expect(counters.lastMessage == MessageID(100))
        #expect(try store.rows("SELECT count(*), min(id), max(id) FROM message") == ["100|1|100"])
        await store.close()
        #expect(try SQLiteStore.verify(path).problems.isEmpty)
    }

    @Test("In a filing: neither the filing nor a copy nor a receipt is there, and it can be done again")
    func killedInFiling() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try SQLiteStore(folder: path, language: "dutch", indexesItself: false)
            try await store.append(Event.posted((1...3).map { .sample($0) }))
            CrashTests.killAtCommit(store)
            try await store.append(CrashTests.filing)
        }
        let store = try SQLiteStore(folder: path, language: "dutch")
        var events: [Event] = []
        let counters = try store.replay { events.append($0) }
        #expect(events.isEmpty && counters.lastMessage == MessageID(3))
        #expect(try store.rows("SELECT count(*) FROM filed_message") == ["0"])
        try await store.append(CrashTests.filing)
        #expect(try store.rows("SELECT count(*) FROM filed_message") == ["3"])
        await store.close()
        let report = try SQLiteStore.verify(path)
        #expect(report.isSound && report.filedMessages == 3, "\(report)")
    }

    /// A thread and a note, with their receipts, as one decision has them.
    fileprivate static var filing: [Event] {
        let note = Filing(
            id: FilingID(2), caseID: CaseID(3), source: .note(digest: 7), messages: [MessageID(4)], filedBy: "anna",
            at: Timestamp(milliseconds: 9))
        return [
            .casework(.filed(.sample(messages: [1, 2]), copies: [])),
            .casework(.filed(note, copies: [.sample(4, "my own words")])), .message(.posted(.sample(5, "Filed"))),
        ]
    }

    @Test("In an entry of the audit trail: neither it nor what it tells of is there, and the chain goes on")
    func killedInAudit() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try SQLiteStore(folder: path, language: "dutch", indexesItself: false)
            try await store.append(Event.posted([.sample(1)]), auditing: AuditEntry.samples(1...5))
            CrashTests.killAtCommit(store)
            try await store.append(Event.posted([.sample(2)]), auditing: AuditEntry.samples(6...9))
        }
        let store = try SQLiteStore(folder: path, language: "dutch")
        #expect(try store.rows("SELECT max(seq) FROM audit") == ["5"])
        #expect(try store.replay { _ in }.lastMessage == MessageID(1))
        try await store.append([], auditing: AuditEntry.samples(6...6))
        await store.close()
        let report = try SQLiteStore.verifyAudit(path)
        #expect(report.problems.isEmpty && report.rows == 6, "\(report)")
    }

    @Test("With an index that is behind: after the start everything is found")
    func killedBehindIndex() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try SQLiteStore(folder: path, language: "dutch", indexesItself: false)
            try await store.append(Event.posted((1...300).map { .sample($0, "lost and found") }))
            kill(getpid(), SIGKILL)
        }
        let store = try SQLiteStore(folder: path, language: "dutch")
        let found = try await store.answer(
            .search(Query.SearchQuery(text: "found", channels: [ChannelID(1)], limit: 1_000)))
        #expect(found.ids.sorted() == Array(1...300))
        await store.close()
    }
}
