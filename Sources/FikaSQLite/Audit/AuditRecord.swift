import FikaCore
import Foundation
import GRDB

/// The entries of the audit trail as rows.
enum AuditRecord {
    /// In the transaction of what they tell of. The chain goes on from the newest row.
    static func append(_ entries: [AuditEntry], _ db: Database) throws {
        guard !entries.isEmpty else { return }
        var link = try AuditLink.last(db)
        for entry in entries {
            let payload = String(decoding: try JSON.encode(entry), as: UTF8.self)
            link = link.next(payload)
            try insert(entry, payload, link, db)
        }
        if link.seq - (try AuditCheckpoint.lastSeq(db)) >= AuditCheckpoint.rowsMax { try AuditCheckpoint.make(db) }
    }

    private static func insert(_ entry: AuditEntry, _ payload: String, _ link: AuditLink, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO audit(seq, at, act, account, operator, concerned, payload, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let (account, name) = columns(of: entry.actor)
        statement.setUncheckedArguments([
            link.seq, entry.at.milliseconds, entry.act.rawValue, account, name, entry.account?.value, payload,
            Data(link.hash),
        ])
        try statement.execute()
        for number in entry.cases {
            let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO audit_case(number, seq) VALUES (?, ?)")
            statement.setUncheckedArguments([number, link.seq])
            try statement.execute()
        }
    }

    /// What the columns beside the payload say of who it was.
    static func columns(of actor: AuditEntry.Actor) -> (account: Int64?, operatorName: String?) {
        switch actor {
        case .account(let id): (id.value, nil)
        case .serverOperator(let name): (nil, name)
        case .nobody, .server: (nil, nil)
        }
    }
}
