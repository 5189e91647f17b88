package import FikaStorage
import GRDB

extension SQLiteStore {
    /// Returns when no word of what was destroyed is in the store's files any more; at once if nothing was.
    /// See `Scrub`: until then nothing is stored.
    package func scrub() async throws(StoreFault) {
        try await pool.writing(files.database) { [files, log] db in try Scrub.run(db, files, log) }
    }

    /// Whether something was destroyed and the files were not scrubbed since.
    package func isScrubDue() async throws(StoreFault) -> Bool {
        try await pool.reading(files.database) { try Scrub.isDue($0) }
    }

    /// Whether a stored event names a file of this digest.
    package func isNamed(_ digest: String) throws(StoreFault) -> Bool {
        try StoreFault.translating(files.database) {
            try pool.read { db in
                try Bool.fetchOne(
                    db, sql: "SELECT EXISTS (SELECT 1 FROM document_file WHERE sha256 = ?)", arguments: [digest])
                    ?? true
            }
        }
    }
}
