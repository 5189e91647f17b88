import GRDB
import GRDBSQLite

/// One row of an `INSERT`, its values by position and given to SQLite as they are: what is said is stored a thousand
/// times as often as anything else, and a list of boxed values takes as long to make as the row to store.
struct RowWriter {
    /// The bytes are copied before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private let statement: SQLiteStatement
    private var position: CInt = 0

    init(_ statement: Statement) {
        self.statement = statement.sqliteStatement
        sqlite3_reset(self.statement)
    }

    mutating func bind(_ number: Int64?) {
        position += 1
        if let number {
            sqlite3_bind_int64(statement, position, number)
        } else {
            sqlite3_bind_null(statement, position)
        }
    }

    mutating func bind(_ text: String?) {
        position += 1
        guard let text else {
            sqlite3_bind_null(statement, position)
            return
        }
        let count = CInt(text.utf8.count)
        _ = text.withCString { sqlite3_bind_text(statement, position, $0, count, Self.copied) }
    }

    func insert(_ db: Database) throws {
        let code = sqlite3_step(statement)
        defer { sqlite3_reset(statement) }
        guard code == SQLITE_DONE else {
            let reason = db.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) }
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: reason)
        }
    }
}
