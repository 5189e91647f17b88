import FikaCore
import GRDB

/// What was filed, as copies that nothing changes any more.
///
/// A copy is taken from where the message is, in the transaction that files it: a message that was taken back after it
/// was read leaves an empty copy, and its words do not slip into the file. One that is not there any more leaves none.
enum FilingRecord {
    private static let copying = """
        INSERT INTO filed_message(filing, version, position, \(MessageRecord.columns))
        SELECT ?, ?, ?, \(MessageRecord.columns) FROM message WHERE id = ?
        """

    /// `copies` are those that are nowhere else.
    static func insert(_ filing: Filing, copies: [Message], _ db: Database) throws {
        let byID = Dictionary(copies.map { ($0.id, $0) }) { first, _ in first }
        for (position, id) in filing.messages.enumerated() {
            if let copy = byID[id] {
                try MessageRecord.file(copy, under: filing, position: position, db)
            } else {
                try db.cachedStatement(sql: copying).execute(
                    arguments: [filing.id.value, filing.version, position, id.value])
            }
        }
    }

    /// What a case did not take in.
    static func forget(_ filing: Filing, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM filed_message WHERE filing = ? AND version = ?").execute(
            arguments: [filing.id.value, filing.version])
    }

    static func fetch(_ query: Query.FilingQuery, _ db: Database) throws -> [Message] {
        try MessageRecord.fetch(
            db,
            """
            SELECT \(MessageRecord.columns) FROM filed_message WHERE filing = ? AND version = ? ORDER BY position
            """,
            [query.filing.value, query.version])
    }
}
