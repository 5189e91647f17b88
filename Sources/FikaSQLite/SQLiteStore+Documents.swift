package import FikaStorage
import GRDB

extension SQLiteStore {
    /// What the file store must hold: the bytes of each file that something refers to, by its digest.
    package func documentFiles() throws(StoreFault) -> [String: Int64] {
        try StoreFault.translating(files.database) { try pool.read { try DocumentFileRecord.files($0) } }
    }

    /// The same of a store that nobody has open, such as a backup.
    package static func documentFiles(at path: String) throws(StoreFault) -> [String: Int64] {
        let file = try StoreFiles.database(at: path)
        return try StoreFault.translating(file) {
            let reader = try DatabaseQueue(path: file, configuration: Connection.configuration(readonly: true))
            defer { try? reader.close() }
            return try reader.read { try DocumentFileRecord.files($0) }
        }
    }
}
