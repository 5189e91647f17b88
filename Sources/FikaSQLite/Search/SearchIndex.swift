import FikaCore
import GRDB

/// The words of what was said in channels. It follows the writer in batches of its own; where it stands is in
/// `search_state`, in the same transaction as what it holds.
///
/// An external-content table: the texts stay where they are, and only their stems are kept twice. A message's channel
/// is a word too, so that what was said in a few channels is found without going through what was said in all others.
enum SearchIndex {
    /// A search is about what is new: so many that the asker may read, by number from the newest back, are put in the
    /// order of their times. Not by how well they fit: all hold all the words, and to weigh a common word the index is
    /// gone through from end to end.
    static let candidatesMax = 1_000
    /// Channels up to which the index itself leaves out the others. Who may read more than these may read most of
    /// what there is, and looking at each message's channel is faster.
    static let channelsMax = 64
    /// Messages with the words whose channels are looked at, from the newest back, for those who may read more
    /// channels than `channelsMax`.
    static let scannedMax = 8_000
    /// The letters of a beginning (`pri*`) from which on it is looked for; with fewer it is a word.
    static let beginningLength = 3
    /// Beginnings that the index holds ready. A longer one is gathered from the words that have it, which are few.
    static let readyBeginnings = "3 4 5"

    /// Rows in one transaction: a commit that has to wait for it waits some tens of milliseconds at most.
    static let batchRows = 500
    /// Rows behind up to which a search waits for them: a few hundred milliseconds.
    static let waitedForMax = 5_000
    /// Rows behind from which on the index holds the writer up instead of falling back further.
    static let lagMax = 100_000
    /// Batches in a row while it is that far behind.
    static let batchesMax = 8

    /// Makes the index if there is none for this language; an old one in another language is thrown away.
    static func prepare(language: String, _ db: Database) throws {
        let held = try String.fetchOne(db, sql: "SELECT language FROM search_state")
        guard held != language else { return }
        try db.execute(
            sql: """
                DROP TABLE IF EXISTS message_search;
                CREATE VIRTUAL TABLE message_search USING fts5(
                    channel, text, content = 'message', content_rowid = 'id', prefix = '\(readyBeginnings)',
                    tokenize = '\(StemmingTokenizer.name) \(language)');
                INSERT OR REPLACE INTO search_state VALUES (1, '\(language)', 0);
                """)
    }

    /// Rows not looked at yet, counted up to `max`.
    static func lag(max: Int, _ db: Database) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*) FROM (
                    SELECT 1 FROM message WHERE id > (SELECT indexed_up_to FROM search_state) LIMIT ?)
                """)
        return try Int.fetchOne(statement, arguments: [max]) ?? 0
    }

    /// Whether the writer has to wait for it. By numbers, of which a few may be missing: to count rows would take
    /// milliseconds.
    private static func isTooFarBehind(max: Int, _ db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT coalesce((SELECT max(id) FROM message), 0) - indexed_up_to FROM search_state")
        return try Int.fetchOne(statement) ?? 0 > max
    }

    /// What came of a turn of the loop.
    enum Turn {
        case done, goesOn
        /// The writer went first.
        case passed
    }

    /// One batch, unless the writer is busy; more while the index is too far behind, however busy it is.
    static func turn(besideBusyWriter isBusy: Bool, lagMax: Int = lagMax, _ db: Database) throws -> Turn {
        if isBusy, try !isTooFarBehind(max: lagMax, db) { return .passed }
        for _ in 0..<batchesMax {
            guard try indexBatch(db) == batchRows else { return .done }
            guard try isTooFarBehind(max: lagMax, db) else { break }
        }
        return try lag(max: 1, db) == 0 ? .done : .goesOn
    }

    /// One transaction; how many rows it went through.
    @discardableResult
    static func indexBatch(_ db: Database) throws -> Int {
        var rows = 0
        try db.inTransaction(.immediate) {
            let edge = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT count(*), max(id) FROM (
                            SELECT id FROM message WHERE id > (SELECT indexed_up_to FROM search_state)
                            ORDER BY id LIMIT ?)
                        """),
                arguments: [batchRows])
            guard let edge, let last: Int64 = edge[1] else { return .commit }
            rows = edge[0]
            // Talk between two people is never searched, so it is not in the index either.
            try db.cachedStatement(
                sql: """
                    INSERT INTO message_search(rowid, channel, text) SELECT id, channel, text FROM message
                    WHERE id > (SELECT indexed_up_to FROM search_state) AND id <= ? AND \(condition)
                    """
            ).execute(arguments: [last])
            try db.cachedStatement(sql: "UPDATE search_state SET indexed_up_to = ?").execute(arguments: [last])
            return .commit
        }
        return rows
    }

    /// Which messages have words in the index.
    static let condition = conditionOfSchema1 + " AND redacted = 0"
    static let conditionOfSchema1 = "channel IS NOT NULL AND kind <> 'tagmsg'"

    /// Takes the words of a message out again, if they are in; to be called while the row still has them.
    static func forget(_ message: Int64, _ db: Database) throws {
        try forget(where: "id = ?", [message], db)
    }

    /// Puts them in again, as they are now, if the index has come so far.
    static func remember(_ message: Int64, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO message_search(rowid, channel, text) SELECT id, channel, text FROM message
                WHERE id = ? AND id <= (SELECT indexed_up_to FROM search_state) AND \(condition)
                """
        ).execute(arguments: [message])
    }

    /// Takes out the words of all that was said in these channels, a list as JSON.
    static func forget(in channels: String, _ db: Database) throws {
        try forget(where: "channel IN (SELECT value FROM json_each(?))", [channels], db)
    }

    /// Takes out the words of what was said in a channel before a moment.
    static func forget(in channel: ChannelID, before end: Timestamp, _ db: Database) throws {
        try forget(where: "channel = ? AND at < ?", [channel.value, end.milliseconds], db)
    }

    private static func forget(where choice: String, _ arguments: StatementArguments, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO message_search(message_search, rowid, channel, text)
                SELECT 'delete', id, channel, text FROM message
                WHERE \(choice) AND id <= (SELECT indexed_up_to FROM search_state) AND \(condition)
                """
        ).execute(arguments: arguments)
    }

    /// Newest first; from the channels asked for and no others.
    static func search(_ query: Query.SearchQuery, _ db: Database) throws -> [Message] {
        if query.text.isEmpty { return try ChannelScan.search(query, db) }
        guard let words = SearchPhrase(query.text).expression, query.limit > 0, !query.channels.isEmpty
        else { return [] }
        let isFew = query.channels.count <= channelsMax
        let expression = Self.expression(words, in: isFew ? query.channels : [])
        return try MessageRecord.fetch(
            db,
            """
            SELECT \(MessageRecord.columnsOfM) FROM (
                SELECT message_search.rowid AS id
                FROM message_search JOIN message AS m ON m.id = message_search.rowid
                WHERE message_search MATCH ? AND message_search.rowid >= ? AND message_search.rowid < ?
                    AND m.channel IN (SELECT value FROM json_each(?))
                    AND m.at BETWEEN ? AND ? AND lower(m.nick) = coalesce(?, lower(m.nick))
                ORDER BY message_search.rowid DESC LIMIT \(candidatesMax)
            ) AS found JOIN message AS m ON m.id = found.id
            ORDER BY m.at DESC, m.id DESC LIMIT ?
            """,
            [
                expression, isFew ? 0 : try oldestScanned(expression, before: query.end, db), query.end.value,
                IdentifierList.text(query.channels), query.after?.milliseconds ?? .min,
                query.before?.milliseconds ?? .max, query.author, query.limit,
            ])
    }

    /// What FTS5 is asked for. No channels: any.
    static func expression(_ words: String, in channels: [ChannelID] = []) -> String {
        let places = channels.map { "\($0.value)" }.joined(separator: " OR ")
        return "{text} : (\(words))" + (places.isEmpty ? "" : " AND {channel} : (\(places))")
    }

    /// The message with the words at which looking back ends.
    private static func oldestScanned(_ expression: String, before end: MessageID, _ db: Database) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: """
                SELECT rowid FROM message_search WHERE message_search MATCH ? AND rowid < ?
                ORDER BY rowid DESC LIMIT 1 OFFSET \(scannedMax - 1)
                """)
        return try Int64.fetchOne(statement, arguments: [expression, end.value]) ?? 0
    }
}
