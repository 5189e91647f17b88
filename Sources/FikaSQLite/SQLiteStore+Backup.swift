package import FikaStorage
import GRDB

extension SQLiteStore {
    /// Writes all that is stored at this moment into the new file `path`, while people talk on. Returns when it is on
    /// the disk. The result is one file that needs no other: put in a data folder as `fika.sqlite` it is the store.
    package func backup(to path: String) async throws(StoreFault) {
        try await pool.reading(files.database) { db in try Self.copy(db, to: path) }
    }

    /// The same from outside, whether a daemon has the folder open or not.
    package static func backup(folder: String, to path: String) throws(StoreFault) {
        let file = try StoreFiles.database(at: folder)
        try StoreFault.translating(file) {
            let source = try DatabaseQueue(path: file, configuration: Connection.configuration(readonly: true))
            defer { try? source.close() }
            try source.read { db in try copy(db, to: path) }
        }
    }

    /// Takes a backup away again, of which another part could not be written.
    package static func removeBackup(_ path: String) {
        StoreFiles.remove(path)
    }

    /// A copy that did not come to its end is taken away again: half a backup must not look like one.
    private static func copy(_ source: Database, to path: String) throws {
        try StoreFiles.createNew(path)
        do {
            try StoreFault.translating(path) {
                let target = try DatabaseQueue(path: path, configuration: Connection.configuration())
                try target.writeWithoutTransaction { db in
                    // All pages in one step: one state, and the writer goes on beside it.
                    try source.backup(to: db)
                    // Without the write-ahead log the file can be read from a medium that cannot be written.
                    try db.execute(sql: "PRAGMA journal_mode = DELETE")
                }
                try target.close()
            }
            try StoreFiles.synchronize(path)
            try StoreFiles.synchronize(StoreFiles.folder(of: path))
        } catch {
            StoreFiles.remove(path)
            throw error
        }
    }
}
