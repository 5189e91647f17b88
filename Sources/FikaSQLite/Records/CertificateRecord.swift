import FikaCore
import FikaStorage
import GRDB

/// The certificates of what was destroyed.
enum CertificateRecord {
    static func fetch(_ query: Query.CertificatesQuery, _ db: Database) throws -> [Page.KeptCertificate] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT event.seq, event.kind, event.payload, destruction.case_id, destruction.messages,
                        destruction.digest
                    FROM destruction JOIN event ON event.seq = destruction.seq
                    WHERE destruction.case_id > ? ORDER BY destruction.case_id LIMIT ?
                    """), arguments: [query.after.value, max(0, query.limit)])
        var certificates: [Page.KeptCertificate] = []
        while let row = try rows.next() {
            guard case .retention(.destroyed(let certificate, _)) = try EventRecord.event(of: row, file: "the store")
            else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            certificates.append(
                Page.KeptCertificate(
                    caseID: CaseID(row[3]), certificate: certificate, messages: row[4], digest: row[5]))
        }
        return certificates
    }
}
