import FikaCore
import FikaStorage
import GRDB

extension Verification {
    /// The table of files says what the log says.
    func documents() throws -> [String] {
        guard try db.tableExists("document_file") else { return [] }
        var told: [String: String] = [:]
        let rows = try Row.fetchCursor(
            db, sql: "SELECT seq, kind, payload FROM event WHERE kind LIKE 'document.%' ORDER BY seq")
        while let row = try rows.next() {
            // One that cannot be read is another check's business.
            guard case .document(let event)? = try? EventRecord.event(of: row, file: "the store") else { continue }
            switch event {
            case .added(let document):
                for version in document.versions { told["\(document.id)/\(version.number)"] = version.file.digest }
            case .versionAdded(let id, let version): told["\(id)/\(version.number)"] = version.file.digest
            case .commented, .ticketIssued, .uploadBegun, .ticketSpent, .hosted: break
            }
        }
        let kept = try Row.fetchAll(db, sql: "SELECT document, version, sha256 FROM document_file")
        let table = Dictionary(
            uniqueKeysWithValues: kept.map { row in ("\(row[0] as Int64)/\(row[1] as Int64)", row[2] as String) })
        return Set(told.keys).union(table.keys).sorted().filter { told[$0] != table[$0] }.map {
            "The log and the table of files differ about version \($0)."
        }
    }
}
