package import FikaStorage
import GRDB

extension SQLiteStore {
    /// Looks through all that is stored: `path` is a data folder, also of a running daemon, or a backup file.
    ///
    /// It only reads, in one snapshot. Damage that can be read past is in the report, other damage is thrown.
    package static func verify(_ path: String) throws(StoreFault) -> VerifyReport {
        let file = try StoreFiles.database(at: path)
        return try StoreFault.translating(file) {
            let reader = try DatabaseQueue(path: file, configuration: Connection.configuration(readonly: true))
            defer { try? reader.close() }
            return try reader.unsafeRead { db in
                // A virtual table over the index's words is made in `temp`, which a read-only connection may do.
                try db.execute(sql: "PRAGMA query_only = 0")
                var report = VerifyReport(file: file)
                try db.inTransaction(.deferred) {
                    report = try Verification(db, file: file).report()
                    return .commit
                }
                return report
            }
        }
    }
}
