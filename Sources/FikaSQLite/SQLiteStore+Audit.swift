package import FikaStorage
import GRDB

extension SQLiteStore {
    /// Marks where the audit trail stands now, in the store and in the file elsewhere, if there is one.
    package func checkpointAudit() async throws(StoreFault) {
        try await pool.writing(files.database) { try AuditCheckpoint.make($0) }
        try await copyCheckpoints()
    }

    /// What the file elsewhere does not have yet.
    private func copyCheckpoints() async throws(StoreFault) {
        guard let checkpointFile else { return }
        let last = try checkpointFile.last()?.seq ?? 0
        let missing = try await pool.reading(files.database) { try AuditCheckpoint.fetch(after: last, $0) }
        try checkpointFile.append(missing)
    }

    /// Looks through the audit trail of a data folder, also of a running daemon, or of a backup file. `elsewhere` are
    /// the checkpoints that were kept outside.
    package static func verifyAudit(
        _ path: String, checkpoints elsewhere: [AuditCheckpoint] = []
    ) throws(StoreFault) -> AuditReport {
        try reading(path) { db, file in
            guard try db.tableExists("audit") else {
                return AuditReport(file: file, rows: 0, checkpoints: 0, problems: [])
            }
            let checkpoints = try AuditCheckpoint.fetch(db) + elsewhere
            let (rows, problems) = try AuditChain(db: db, checkpoints: checkpoints).inspect()
            return AuditReport(file: file, rows: rows, checkpoints: checkpoints.count, problems: problems)
        }
    }

    /// A page of the audit trail, oldest first.
    package static func audit(_ path: String, _ filter: AuditFilter) throws(StoreFault) -> [AuditRow] {
        try reading(path) { db, file in try AuditReader.rows(filter, file: file, db) }
    }

    private static func reading<Value>(_ path: String, _ body: (Database, String) throws -> Value) throws(StoreFault)
        -> Value
    {
        let file = try StoreFiles.database(at: path)
        return try StoreFault.translating(file) {
            let reader = try DatabaseQueue(path: file, configuration: Connection.configuration(readonly: true))
            defer { try? reader.close() }
            return try reader.read { try body($0, file) }
        }
    }
}
