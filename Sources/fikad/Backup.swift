import FikaFiles
import FikaSQLite
import FikaStorage

/// A backup is one file with all that is stored, and beside it, if there are documents, a folder with theirs.
enum Backup {
    /// The files are those that the copied store names: they never change, so people can talk on.
    static func write(_ store: SQLiteStore, dataFolder: String, to path: String) async throws(StoreFault) {
        try await store.backup(to: path)
        do throws(StoreFault) {
            let named = try SQLiteStore.documentFiles(at: path)
            try DocumentFiles.backup(named, ofDataFolder: dataFolder, to: DocumentFiles.folder(beside: path))
        } catch {
            SQLiteStore.removeBackup(path)
            throw error
        }
    }

    /// What is wrong with the files that a store names.
    static func problems(with report: VerifyReport, at path: String) -> [String] {
        DocumentFiles.problems(with: report.files, in: DocumentFiles.folder(beside: path), atMost: 20)
    }
}
