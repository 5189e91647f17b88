import FikaCore
import FikaStorage
import GRDB

extension Verification {
    /// Of what was destroyed nothing is left, and each destruction has its certificate.
    func destructions() throws -> [String] {
        guard try db.tableExists("destruction") else { return [] }
        var problems: [String] = []
        var told = 0
        let rows = try Row.fetchCursor(
            db, sql: "SELECT seq, kind, payload FROM event WHERE kind = 'retention.destroyed' ORDER BY seq")
        while let row = try rows.next() {
            // One that cannot be read is another check's business.
            guard
                case .retention(.destroyed(let certificate, let remainder))? = try? EventRecord.event(
                    of: row, file: "the store")
            else { continue }
            told += 1
            if try isLeft(of: remainder) { problems.append("Case \(certificate.number) was destroyed, not all of it.") }
        }
        let kept = try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM destruction JOIN event ON event.seq = destruction.seq
                WHERE event.kind = 'retention.destroyed'
                """)
        return problems
            + (kept == told ? [] : ["\(told) cases were destroyed, and there are \(kept ?? 0) certificates."])
    }

    private func isLeft(of remainder: CaseRemainder) throws -> Bool {
        let places: [(table: String, column: String, list: String)] = [
            ("message", "channel", IdentifierList.text(remainder.channels)),
            ("occurrence", "channel", IdentifierList.text(remainder.channels)),
            ("filed_message", "filing", IdentifierList.text(remainder.filings)),
            ("document_file", "document", IdentifierList.text(remainder.documents)),
            ("case_event", "case_id", IdentifierList.text([remainder.caseID])),
        ]
        return try places.contains { table, column, list in
            try Bool.fetchOne(
                db.cachedStatement(
                    sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(column) IN (SELECT value FROM json_each(?)))"),
                arguments: [list]) ?? false
        }
    }
}
