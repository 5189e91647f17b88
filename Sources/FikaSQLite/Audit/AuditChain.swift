import FikaCore
import FikaStorage
import Foundation
import GRDB

/// Looks through the whole audit trail for rows that were changed, taken away, put in or put elsewhere.
struct AuditChain {
    let db: Database
    /// Of the store and of the file elsewhere.
    let checkpoints: [AuditCheckpoint]

    /// Rows, and one sentence for each thing that is not as it was written.
    func inspect() throws -> (rows: Int, problems: [String]) {
        var (rows, problems): (Int, [String]) = (0, [])
        var last = AuditLink.beginning
        var isChained = true
        let seen = Dictionary(grouping: checkpoints, by: \.seq)
        let cursor = try Row.fetchCursor(
            db, sql: "SELECT seq, hash, payload, at, act, account, operator, concerned FROM audit ORDER BY seq")
        while let row = try cursor.next() {
            rows += 1
            let (seq, hash, payload): (Int64, [UInt8], String) = (row[0], Array(row[1] as Data), row[2])
            if seq > last.seq + 1 {
                problems.append(Self.missing(from: last.seq + 1, to: seq - 1))
                isChained = false
            }
            // After a gap there is nothing to reckon with: what comes next is taken as it is.
            if isChained, last.next(payload) != AuditLink(seq: seq, hash: hash) {
                problems.append(
                    "Row \(seq) of the audit trail does not follow from row \(last.seq): one of the two was changed, "
                        + "put in, or put elsewhere.")
            }
            isChained = true
            if seen[seq]?.contains(where: { $0.hash != hash }) ?? false {
                problems.append("Row \(seq) of the audit trail is another than when its checkpoint was written.")
            }
            problems += try columns(of: row, payload)
            last = AuditLink(seq: seq, hash: hash)
            if problems.count > Verification.problemsMax { break }
        }
        return (rows, problems + (try ending(last)))
    }

    private static func missing(from first: Int64, to last: Int64) -> String {
        first == last
            ? "Row \(first) of the audit trail is gone." : "Rows \(first) to \(last) of the audit trail are gone."
    }

    /// The last rows may be gone without a gap.
    private func ending(_ last: AuditLink) throws -> [String] {
        let given = try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'audit'") ?? 0
        let known = max(given, checkpoints.map(\.seq).max() ?? 0)
        return known > last.seq ? [Self.missing(from: last.seq + 1, to: known)] : []
    }

    /// What is looked for says the same as what is chained.
    private func columns(of row: Row, _ payload: String) throws -> [String] {
        let seq: Int64 = row[0]
        guard let entry = try? JSON.decode(AuditEntry.self, from: Data(payload.utf8)) else {
            return ["Row \(seq) of the audit trail cannot be read."]
        }
        let (account, name) = AuditRecord.columns(of: entry.actor)
        let isTold =
            row[3] == entry.at.milliseconds && row[4] == entry.act.rawValue && row[5] == account && row[6] == name
            && row[7] == entry.account?.value
        let cases = try String.fetchAll(
            db.cachedStatement(sql: "SELECT number FROM audit_case WHERE seq = ?"), arguments: [seq])
        guard isTold, Set(cases) == Set(entry.cases) else {
            return ["Row \(seq) of the audit trail is found by something else than what it says."]
        }
        return []
    }
}
