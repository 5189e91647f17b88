import FikaCore
import GRDB

/// Forgets the words of a message that was taken back: in its row, in the search index and in a solution made of it.
///
/// Not in a filed copy: a case file is a record of what was known when, and whoever filed it had the right to.
/// SQLite overwrites what it frees (`secure_delete`); stems of the words may stay in the index's older segments, where
/// nothing finds them, until FTS5 merges those.
enum RedactionRecord {
    static func insert(_ redaction: Message, _ db: Database) throws {
        guard let message = redaction.parent?.value else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
        // The index is told the words that it is to forget, so they must still be there.
        try SearchIndex.forget(message, db)
        let statements = [
            "UPDATE message SET text = '', tags = NULL, seams = NULL, redacted = 1 WHERE id = ?",
            "UPDATE solution SET question = '' WHERE json_extract(CAST(record AS TEXT), '$.question') = ?",
            "UPDATE solution SET answer = '' WHERE json_extract(CAST(record AS TEXT), '$.answer') = ?",
        ]
        for sql in statements {
            try db.cachedStatement(sql: sql).execute(arguments: [message])
        }
        try MessageRecord.note(redaction, db)
    }
}
