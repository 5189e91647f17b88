import GRDB
import GRDBSQLite
import Glibc

/// The rows of a statement, their values by position and taken from SQLite as they are: to look at a value through a
/// list of what it might be costs more than to read it, and a page of history is a thousand values.
///
/// Rule: all rows are read before anything else is done with the connection. Why: nobody else resets the statement.
struct RowReader {
    private let statement: SQLiteStatement

    /// Calls `body` once for each row. A column that holds another type than it is asked for gives what SQLite makes
    /// of it.
    static func forEach(
        _ statement: Statement, _ arguments: StatementArguments, _ db: Database, _ body: (RowReader) throws -> Void
    ) throws {
        try statement.setArguments(arguments)
        let reader = RowReader(statement: statement.sqliteStatement)
        defer { sqlite3_reset(reader.statement) }
        while true {
            switch sqlite3_step(reader.statement) {
            case SQLITE_ROW: try body(reader)
            case SQLITE_DONE: return
            case let code:
                let reason = db.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) }
                throw DatabaseError(resultCode: ResultCode(rawValue: code), message: reason)
            }
        }
    }

    func number(_ column: CInt) -> Int64 {
        sqlite3_column_int64(statement, column)
    }

    func isTrue(_ column: CInt) -> Bool {
        sqlite3_column_int64(statement, column) != 0
    }

    func isNull(_ column: CInt) -> Bool {
        sqlite3_column_type(statement, column) == SQLITE_NULL
    }

    /// Null is no text.
    func text(_ column: CInt) -> String {
        bytes(column).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// `earlier`, where it is the same: the same few people say most of a page, and two copies of a name are one too
    /// many.
    func text(_ column: CInt, like earlier: String) -> String {
        guard let bytes = bytes(column) else { return "" }
        return earlier.isMade(of: bytes) ? earlier : String(decoding: bytes, as: UTF8.self)
    }

    func textIfAny(_ column: CInt, like earlier: String?) -> String? {
        guard let bytes = bytes(column) else { return nil }
        if let earlier, earlier.isMade(of: bytes) { return earlier }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Until the next step; nil: null.
    private func bytes(_ column: CInt) -> UnsafeBufferPointer<UInt8>? {
        guard let start = sqlite3_column_text(statement, column) else { return nil }
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    }
}

extension String {
    fileprivate func isMade(of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard utf8.count == bytes.count, let start = bytes.baseAddress else { return false }
        return utf8.withContiguousStorageIfAvailable { own in
            own.baseAddress.map { memcmp($0, start, bytes.count) == 0 } ?? false
        } ?? false
    }
}
