import FikaCore
import GRDB

/// Which files the versions of documents are.
enum DocumentFileRecord {
    static func insert(_ event: DocumentEvent, _ db: Database) throws {
        switch event {
        case .added(let document):
            for version in document.versions { try insert(version, of: document.id, db) }
        case .versionAdded(let document, let version): try insert(version, of: document, db)
        case .commented, .ticketIssued, .uploadBegun, .ticketSpent, .hosted: break
        }
    }

    private static func insert(_ version: Document.Version, of document: DocumentID, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO document_file(document, version, sha256, bytes) VALUES (?, ?, ?, ?)")
        let values: StatementArguments = [
            document.value, version.number, version.file.digest, version.file.bytes,
        ]
        statement.setUncheckedArguments(values)
        try statement.execute()
    }

    /// The bytes of each file that something refers to, by its digest. Empty for a file of an older schema.
    static func files(_ db: Database) throws -> [String: Int64] {
        guard try db.tableExists("document_file") else { return [:] }
        let rows = try Row.fetchCursor(db, sql: "SELECT DISTINCT sha256, bytes FROM document_file")
        var files: [String: Int64] = [:]
        while let row = try rows.next() { files[row[0]] = row[1] }
        return files
    }
}
