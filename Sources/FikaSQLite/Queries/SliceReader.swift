import FikaCore
import GRDB

/// What a grant shows of a channel.
///
/// A bound by number and not by place in time: whether a number that is not in the slice is anywhere must not show.
enum SliceReader {
    /// What people and bots said; receipts and the like are the server's own.
    private static let isSaid = """
        m.channel = :channel AND m.redacted = 0 AND m.kind <> 'tagmsg' AND m.id < :before
        AND NOT (m.nick = :server AND m.user = :server AND m.host = :server)
        """

    private static let whole = """
        SELECT \(MessageRecord.columnsOfM) FROM message AS m WHERE \(isSaid) ORDER BY m.at DESC, m.id DESC LIMIT :limit
        """

    private static let part = """
        WITH RECURSIVE thread(id) AS (
            SELECT root.id FROM json_each(:roots) AS given JOIN message AS root ON root.id = given.value
            WHERE root.channel = :channel
            UNION
            SELECT answer.id FROM thread JOIN message AS answer ON answer.parent = thread.id
            WHERE answer.channel = :channel AND answer.id > thread.id),
        chosen(id) AS (SELECT value FROM json_each(:messages) UNION SELECT id FROM thread)
        SELECT \(MessageRecord.columnsOfM) FROM chosen CROSS JOIN message AS m ON m.id = chosen.id
        WHERE \(isSaid) ORDER BY m.at DESC, m.id DESC LIMIT :limit
        """

    /// Oldest first.
    static func slice(_ query: Query.SliceQuery, _ db: Database) throws -> [Message] {
        var arguments: StatementArguments = [
            "channel": query.channel.value, "before": query.before.value, "limit": query.limit,
            "server": Person.fika.nick,
        ]
        if !query.isWhole {
            arguments += [
                "roots": IdentifierList.text(query.roots), "messages": IdentifierList.text(query.messages),
            ]
        }
        return try MessageRecord.fetch(db, query.isWhole ? whole : part, arguments).reversed()
    }
}
