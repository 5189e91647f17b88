import FikaCore
import GRDB

/// A thread: up the answers to where it began, and down again to everything that hangs on that.
///
/// An answer has a higher number than what it answers, which keeps both ways free of circles.
enum ThreadReader {
    /// Answers on answers that are followed upwards; a longer chain begins in its middle.
    static let depthMax = 1_000

    static func thread(_ query: Query.ThreadQuery, _ db: Database) throws -> ([Message], alongside: Message?) {
        let alongside = try query.alongside.flatMap { try message($0, in: query, db) }
        guard let root = try root(of: query, db) else { return ([], alongside) }
        // ORDER BY in the recursion takes the lowest number first, so the limit keeps the oldest.
        let messages = try MessageRecord.fetch(
            db,
            """
            WITH RECURSIVE thread(id) AS (
                SELECT :root
                UNION ALL
                SELECT answer.id FROM thread JOIN message AS answer ON answer.parent = thread.id
                WHERE answer.channel = :channel AND answer.id > thread.id AND answer.id < :end
                ORDER BY 1 LIMIT :limit)
            SELECT \(MessageRecord.columnsOfM) FROM thread CROSS JOIN message AS m ON m.id = thread.id
            ORDER BY m.at, m.id
            """,
            ["root": root, "channel": query.channel.value, "limit": max(0, query.limit), "end": query.end.value])
        return (messages, alongside)
    }

    private static func root(of query: Query.ThreadQuery, _ db: Database) throws -> Int64? {
        let statement = try db.cachedStatement(
            sql: """
                WITH RECURSIVE chain(id, parent) AS (
                    SELECT id, parent FROM message WHERE id = :message AND channel = :channel AND id < :end
                    UNION ALL
                    SELECT earlier.id, earlier.parent FROM chain JOIN message AS earlier ON earlier.id = chain.parent
                    WHERE earlier.channel = :channel AND earlier.id < chain.id
                    LIMIT :depth)
                SELECT min(id) FROM chain
                """)
        return try Int64.fetchOne(
            statement,
            arguments: [
                "message": query.message.value, "channel": query.channel.value, "depth": depthMax,
                "end": query.end.value,
            ])
    }

    private static func message(_ id: MessageID, in query: Query.ThreadQuery, _ db: Database) throws -> Message? {
        try MessageRecord.fetch(
            db, "SELECT \(MessageRecord.columns) FROM message WHERE id = ? AND channel = ? AND id < ?",
            [id.value, query.channel.value, query.end.value]
        ).first
    }
}
