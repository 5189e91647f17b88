import FikaCore
import GRDB

/// How far an account has read: a row that moves, because a log of every mark would grow with each message that is read.
enum ReadMarkRecord {
    static func write(_ event: ReadingEvent, _ db: Database) throws {
        switch event {
        case .marked(let account, let target, let time):
            let statement = try db.cachedStatement(
                sql: """
                    INSERT INTO read_mark(account, target, at) VALUES (?, ?, ?)
                    ON CONFLICT (account, target) DO UPDATE SET at = max(at, excluded.at)
                    """)
            try statement.execute(arguments: [account.value, target, time.milliseconds])
        case .forgotten(let account, let target):
            let statement = try db.cachedStatement(sql: "DELETE FROM read_mark WHERE account = ? AND target = ?")
            try statement.execute(arguments: [account.value, target])
        case .markedByGuest: break
        }
    }

    static func rename(_ old: String, to new: String, _ db: Database) throws {
        let statement = try db.cachedStatement(sql: "UPDATE OR REPLACE read_mark SET target = ? WHERE target = ?")
        try statement.execute(arguments: [casefold(new), casefold(old)])
    }

    /// Every mark as the event that would make it.
    static func forEach(_ db: Database, _ body: (Event) throws -> Void) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT account, target, at FROM read_mark ORDER BY account, target")
        while let row = try rows.next() {
            let time = Timestamp(milliseconds: row[2])
            try body(.reading(.marked(AccountID(row[0]), target: row[1], time)))
        }
    }
}
