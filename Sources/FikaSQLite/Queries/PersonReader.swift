import FikaCore
import GRDB

/// What a person said. There is no index by who said something: it is asked for once in years, and reads the table.
enum PersonReader {
    /// In channels, by channel.
    static func spoken(_ query: Query.PersonQuery, _ db: Database) throws -> [ChannelID: Int] {
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT channel, count(*) FROM message WHERE account = ? AND channel IS NOT NULL GROUP BY channel",
            arguments: [query.record.account.id.value])
        var counts: [ChannelID: Int] = [:]
        while let row = try rows.next() { counts[ChannelID(row[0])] = row[1] }
        return counts
    }

    static func messages(_ query: Query.PersonalMessagesQuery, _ db: Database) throws -> [Message] {
        try MessageRecord.fetch(
            db,
            """
            SELECT \(MessageRecord.columns) FROM message
            WHERE id > :after AND redacted = 0
                AND (account = :account OR direct_from = :account OR direct_to = :account)
                AND (channel IS NULL OR channel NOT IN (SELECT value FROM json_each(:except)))
            ORDER BY id LIMIT :limit
            """,
            [
                "after": query.after.value, "account": query.account.value, "limit": max(0, query.limit),
                "except": IdentifierList.text(query.except),
            ])
    }
}
