import FikaCore
import GRDB

/// How far an account has read: a row that moves, because a log of marks would grow with each message that is read.
enum ReadMarkRecord {
    static func write(_ event: ReadingEvent, _ db: Database) throws {
        switch event {
        case .marked(let account, let target, let time): try move("read_at", account, [target], time, db)
        case .seen(let account, let targets, let time): try move("seen_at", account, targets, time, db)
        case .forgotten(let account, let target):
            let statement = try db.cachedStatement(sql: "DELETE FROM read_mark WHERE account = ? AND target = ?")
            try statement.execute(arguments: [account.value, target])
        case .markedByGuest: break
        }
    }

    /// Never back. One statement however many: a switch that fails takes a thousand people out of fifty channels each.
    private static func move(
        _ column: String, _ account: AccountID, _ targets: [String], _ time: Timestamp, _ db: Database
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO read_mark(account, target, \(column)) SELECT ?, value, ? FROM json_each(?) WHERE true
                ON CONFLICT (account, target) DO UPDATE
                SET \(column) = max(coalesce(\(column), excluded.\(column)), excluded.\(column))
                """)
        let list = String(decoding: try JSON.encode(targets), as: UTF8.self)
        try statement.execute(arguments: [account.value, time.milliseconds, list])
    }

    static func rename(_ old: String, to new: String, _ db: Database) throws {
        let statement = try db.cachedStatement(sql: "UPDATE OR REPLACE read_mark SET target = ? WHERE target = ?")
        try statement.execute(arguments: [casefold(new), casefold(old)])
    }

    /// Every mark as the events that would make it.
    static func forEach(_ db: Database, _ body: (Event) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT account, target, read_at, seen_at FROM read_mark ORDER BY account, target")
        while let row = try rows.next() {
            let (account, target): (AccountID, String) = (AccountID(row[0]), row[1])
            if let at: Int64 = row[2] {
                try body(.reading(.marked(account, target: target, Timestamp(milliseconds: at))))
            }
            if let at: Int64 = row[3] {
                try body(.reading(.seen(account, targets: [target], Timestamp(milliseconds: at))))
            }
        }
    }
}
