import FikaStorage
import Foundation
import LibCrypto
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("The chain of the audit trail")
struct AuditChainTests {
    /// Thirty rows, and a checkpoint after the twentieth.
    private static func filled(_ folder: TemporaryFolder, checkpoints: String? = nil) async throws -> SQLiteStore {
        let store = try SQLiteStore(folder: folder.path, language: "dutch", checkpoints: checkpoints)
        try await store.append([], auditing: AuditEntry.samples(1...20))
        try await store.checkpointAudit()
        for number in 21...30 as ClosedRange<Int64> {
            try await store.append(Event.posted([.sample(number)]), auditing: AuditEntry.samples(number...number))
        }
        return store
    }

    @Test("As it was written it is sound, and a message that concerns no case adds nothing to it")
    func sound() async throws {
        let folder = try TemporaryFolder()
        let store = try await Self.filled(folder)
        try await store.append(Event.posted([.sample(31)]))
        let report = try SQLiteStore.verifyAudit(folder.path)
        #expect(report.problems.isEmpty && report.rows == 30 && report.checkpoints == 1, "\(report)")
        #expect(try SQLiteStore.verify(folder.path).problems.isEmpty)
        await store.close()
        #expect(try SQLiteStore.verifyAudit(folder.path).checkpoints == 2, "one is made at the end")
    }

    @Test("The first hash is over zeros, the number and the payload, as the documentation says")
    func formula() async throws {
        let folder = try TemporaryFolder()
        let store = try await Self.filled(folder)
        let payload = try store.rows("SELECT payload FROM audit WHERE seq = 1")[0]
        let expected = Hash.sha256([UInt8](repeating: 0, count: 32) + [0, 0, 0, 0, 0, 0, 0, 1] + Array(payload.utf8))
        #expect(try store.rows("SELECT lower(hex(hash)) FROM audit WHERE seq = 1") == [Hexadecimal.encode(expected)])
        #expect(payload == #"{"act":"read","at":1000,"by":2,"cases":["2026-0002"]}"#)
        await store.close()
    }

    private static let damages: [(sql: String, problem: String)] = [
        // One row, changed as far as SQL goes.
        (
            "UPDATE audit SET payload = replace(payload, '\"by\":', '\"by\":9') WHERE seq = 7",
            "Row 7 of the audit trail does not follow"
        ),
        ("UPDATE audit SET hash = zeroblob(32) WHERE seq = 7", "Row 7 of the audit trail does not follow from row 6"),
        ("UPDATE audit SET account = 99 WHERE seq = 7", "Row 7 of the audit trail is found by something else"),
        ("UPDATE audit SET at = 99 WHERE seq = 7", "Row 7 of the audit trail is found by something else"),
        ("UPDATE audit SET payload = 'x' WHERE seq = 7", "Row 7 of the audit trail cannot be read"),
        ("DELETE FROM audit_case WHERE seq = 7", "Row 7 of the audit trail is found by something else"),
        // Taken away.
        ("DELETE FROM audit WHERE seq = 7", "Row 7 of the audit trail is gone"),
        ("DELETE FROM audit WHERE seq = 1", "Row 1 of the audit trail is gone"),
        ("DELETE FROM audit WHERE seq BETWEEN 3 AND 5", "Rows 3 to 5 of the audit trail are gone"),
        // The hole is closed up.
        (
            "DELETE FROM audit WHERE seq = 7; UPDATE audit SET seq = seq - 1 WHERE seq > 7",
            "Row 7 of the audit trail does not follow"
        ),
        // The last ones, with what SQLite remembers.
        ("DELETE FROM audit WHERE seq > 25", "Rows 26 to 30 of the audit trail are gone"),
        (
            "DELETE FROM audit WHERE seq > 15; DELETE FROM sqlite_sequence WHERE name = 'audit'",
            "Rows 16 to 20 of the audit trail are gone"
        ),
        // Put in.
        (
            "UPDATE audit SET seq = -seq WHERE seq > 7; UPDATE audit SET seq = 1 - seq WHERE seq < 0; "
                + "INSERT INTO audit SELECT 8, at, act, account, operator, concerned, payload, hash "
                + "FROM audit WHERE seq = 6",
            "Row 8 of the audit trail does not follow"
        ),
        // Put elsewhere.
        (
            "UPDATE audit SET seq = 100 WHERE seq = 7; UPDATE audit SET seq = 7 WHERE seq = 8; "
                + "UPDATE audit SET seq = 8 WHERE seq = 100", "Row 7 of the audit trail does not follow"
        ),
    ]

    @Test("One row that was changed, taken away, put in or put elsewhere is found, by both verbs", arguments: damages)
    func damaged(sql: String, problem: String) async throws {
        let folder = try TemporaryFolder()
        let store = try await Self.filled(folder)
        try store.run(sql)
        let report = try SQLiteStore.verifyAudit(folder.path)
        #expect(report.problems.contains { $0.hasPrefix(problem) }, "\(report)")
        #expect(report.description.contains("NOT SOUND"))
        #expect(try SQLiteStore.verify(folder.path).problems.contains { $0.hasPrefix(problem) })
        await store.close()
    }

    @Test("A chain that was written anew from one row on is told by the checkpoints elsewhere")
    func rewritten() async throws {
        let (folder, elsewhere) = (try TemporaryFolder(), try TemporaryFolder())
        let path = elsewhere.path + "/checkpoints"
        let store = try await Self.filled(folder, checkpoints: path)
        // Row 7 says something else, and every hash after it is right again; the checkpoints in the store too.
        try store.run(
            "UPDATE audit SET payload = replace(payload, '\"by\":', '\"by\":9'), account = account + 90 WHERE seq = 7")
        var link = AuditLink.beginning
        for payload in try store.rows("SELECT payload FROM audit ORDER BY seq") {
            link = link.next(payload)
            try store.run(
                "UPDATE audit SET hash = x'\(Hexadecimal.encode(link.hash))' WHERE seq = \(link.seq)")
        }
        try store.run("DELETE FROM audit_checkpoint")
        let inside = try SQLiteStore.verifyAudit(folder.path).problems
        #expect(!inside.contains { $0.contains("does not follow") })
        let kept = try CheckpointFile(path).read()
        #expect(kept.map(\.seq) == [20])
        let report = try SQLiteStore.verifyAudit(folder.path, checkpoints: kept)
        #expect(report.problems.contains("Row 20 of the audit trail is another than when its checkpoint was written."))
        await store.close()
    }

    @Test("The last rows with every trace of them in the store are missed by the checkpoints elsewhere")
    func cutOff() async throws {
        let (folder, elsewhere) = (try TemporaryFolder(), try TemporaryFolder())
        let path = elsewhere.path + "/checkpoints"
        let store = try await Self.filled(folder, checkpoints: path)
        await store.close()
        #expect(try CheckpointFile(path).read().map(\.seq) == [20, 30])
        let again = try SQLiteStore(folder: folder.path, language: "dutch", checkpoints: path)
        try again.run(
            "DELETE FROM audit WHERE seq > 25; DELETE FROM audit_case WHERE seq > 25; "
                + "DELETE FROM audit_checkpoint WHERE seq > 25; "
                + "UPDATE sqlite_sequence SET seq = 25 WHERE name = 'audit'"
        )
        #expect(try SQLiteStore.verifyAudit(folder.path).problems.isEmpty, "from inside there is nothing to see")
        let report = try SQLiteStore.verifyAudit(folder.path, checkpoints: CheckpointFile(path).read())
        #expect(report.problems == ["Rows 26 to 30 of the audit trail are gone."])
        await again.close()
    }

    @Test("There is a checkpoint after so many rows, without being asked")
    func oftenEnough() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await store.append([], auditing: AuditEntry.samples(1...999))
        #expect(try store.rows("SELECT seq FROM audit_checkpoint").isEmpty)
        try await store.append([], auditing: AuditEntry.samples(1_000...1_001))
        #expect(try store.rows("SELECT seq FROM audit_checkpoint") == ["1001"])
        await store.close()
    }

    @Test("A place elsewhere that cannot be reached is told, and caught up with when it can")
    func unreachable() async throws {
        let (folder, elsewhere) = (try TemporaryFolder(), try TemporaryFolder())
        let path = elsewhere.path + "/not there yet/checkpoints"
        let store = try SQLiteStore(folder: folder.path, language: "dutch", checkpoints: path)
        try await store.append([], auditing: AuditEntry.samples(1...5))
        await #expect(throws: StoreFault.self) { try await store.checkpointAudit() }
        try await store.append([], auditing: AuditEntry.samples(6...9))
        try FileManager.default.createDirectory(
            atPath: elsewhere.path + "/not there yet", withIntermediateDirectories: false)
        try await store.checkpointAudit()
        #expect(try CheckpointFile(path).read().map(\.seq) == [5, 9])
        try await store.checkpointAudit()
        #expect(try CheckpointFile(path).read().count == 2, "each is written once")
        await store.close()
    }

    @Test("A backup holds the chain, and goes on with it")
    func backup() async throws {
        let (folder, restored) = (try TemporaryFolder(), try TemporaryFolder())
        let store = try await Self.filled(folder)
        try await store.backup(to: restored.database)
        await store.close()
        let copy = try SQLiteStore(folder: restored.path, language: "dutch")
        try await copy.append([], auditing: [.sample(31)])
        let report = try SQLiteStore.verifyAudit(restored.path)
        #expect(report.problems.isEmpty && report.rows == 31)
        await copy.close()
    }

    @Test("Entries are written with the events of their batch, or none of both")
    func together() async throws {
        let folder = try TemporaryFolder()
        let store = try await Self.filled(folder)
        let twice = Event.posted([.sample(40), .sample(40)])
        await #expect(throws: StoreFault.self) { try await store.append(twice, auditing: [.sample(40)]) }
        #expect(try store.rows("SELECT max(seq) FROM audit") == ["30"])
        #expect(try SQLiteStore.verifyAudit(folder.path).problems.isEmpty)
        await store.close()
    }
}
