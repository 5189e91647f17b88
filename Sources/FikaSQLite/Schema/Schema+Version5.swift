import GRDB

extension Schema {
    /// Version 5: which kinds of messages there are is asked as three comparisons. As a list of three it was made into
    /// a table for each row that was stored, which cost as much as storing the row.
    ///
    /// The rows stay as they are, and so only the text of the table's definition is changed, by SQLite's procedure for
    /// that (sqlite.org/lang_altertable.html, 7).
    static func compareKinds(_ db: Database) throws {
        let number = try Int.fetchOne(db, sql: "PRAGMA schema_version") ?? 0
        try db.execute(
            sql: """
                PRAGMA writable_schema = ON;
                UPDATE sqlite_schema SET sql = replace(
                    sql, 'kind IN (''privmsg'', ''notice'', ''tagmsg'')',
                    'kind = ''privmsg'' OR kind = ''notice'' OR kind = ''tagmsg''')
                WHERE type = 'table' AND name = 'message';
                PRAGMA schema_version = \(number + 1);
                PRAGMA writable_schema = RESET;
                """)
    }
}
