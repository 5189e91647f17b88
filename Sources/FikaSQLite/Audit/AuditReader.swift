import FikaCore
import FikaStorage
import Foundation
import GRDB

/// Reads the audit trail for people.
enum AuditReader {
    /// Oldest first.
    static func rows(_ filter: AuditFilter, file: String, _ db: Database) throws -> [AuditRow] {
        guard try db.tableExists("audit") else { return [] }
        var (conditions, arguments): ([String], [any DatabaseValueConvertible]) = ([], [])
        func add(_ condition: String, _ values: any DatabaseValueConvertible...) {
            conditions.append(condition)
            arguments += values
        }
        if let number = filter.caseNumber { add("seq IN (SELECT seq FROM audit_case WHERE number = ?)", number) }
        if let name = filter.account {
            let id = try account(name, db)
            add("(account = ? OR concerned = ?)", id, id)
        }
        if let name = filter.operatorName { add("operator = ?", name) }
        if !filter.acts.isEmpty {
            conditions.append("act IN (\(filter.acts.map { _ in "?" }.joined(separator: ", ")))")
            arguments += filter.acts.map(\.rawValue)
        }
        if let since = filter.since { add("at >= ?", since.milliseconds) }
        if let until = filter.until { add("at < ?", until.milliseconds) }
        if let after = filter.after { add("seq > ?", after) }
        if let before = filter.before { add("seq < ?", before) }
        let isForward = filter.after != nil
        arguments.append(min(max(filter.limit, 1), AuditFilter.rowsMax))
        let found = try Row.fetchAll(
            db,
            sql: """
                SELECT seq, payload FROM audit WHERE \((["true"] + conditions).joined(separator: " AND "))
                ORDER BY seq \(isForward ? "" : "DESC") LIMIT ?
                """, arguments: StatementArguments(arguments))
        let rows = try found.map { try row($0, file: file, db) }
        return isForward ? rows : rows.reversed()
    }

    /// Nobody's number, if there is no such account.
    private static func account(_ name: String, _ db: Database) throws -> Int64 {
        try Int64.fetchOne(
            db, sql: "SELECT id FROM account_name WHERE name = ? COLLATE NOCASE", arguments: [name]) ?? 0
    }

    private static func row(_ row: Row, file: String, _ db: Database) throws -> AuditRow {
        let (seq, payload): (Int64, String) = (row[0], row[1])
        guard let entry = try? JSON.decode(AuditEntry.self, from: Data(payload.utf8)) else {
            throw StoreFault(.corrupt, "Row \(seq) of the audit trail of \(file) cannot be read: fikad audit verify.")
        }
        let actor =
            switch entry.actor {
            case .account(let id): try name(of: id, db)
            case .serverOperator(let name): "operator \(name)"
            case .nobody: "nobody"
            case .server: "the server"
            }
        return AuditRow(
            seq: seq, entry: entry, actor: actor, concerned: try entry.account.map { try name(of: $0, db) })
    }

    private static func name(of id: AccountID, _ db: Database) throws -> String {
        let statement = try db.cachedStatement(sql: "SELECT name FROM account_name WHERE id = ?")
        return try String.fetchOne(statement, arguments: [id.value]) ?? "account \(id)"
    }
}
