import FikaCore
import GRDB

/// A search without words: what somebody said in a channel, or when. The index knows nothing of that, so the channel is
/// read, and not further than a person waits.
enum ChannelScan {
    /// Messages that are looked at: tens of milliseconds.
    static let messagesMax = 50_000

    /// From the moment asked for onwards, otherwise from the newest backwards.
    static func search(_ query: Query.SearchQuery, _ db: Database) throws -> [Message] {
        guard let channel = query.channels.first, query.limit > 0 else { return [] }
        let order = query.after == nil ? "ORDER BY at DESC, id DESC" : "ORDER BY at, id"
        return try MessageRecord.fetch(
            db,
            """
            SELECT \(MessageRecord.columns) FROM (
                SELECT * FROM message WHERE channel = ? AND id < ? AND at BETWEEN ? AND ?
                \(order) LIMIT ?)
            WHERE kind <> 'tagmsg' AND redacted = 0 AND lower(nick) = coalesce(?, lower(nick)) \(order) LIMIT ?
            """,
            [
                channel.value, query.end.value, query.after?.milliseconds ?? .min, query.before?.milliseconds ?? .max,
                messagesMax,
                query.author, query.limit,
            ])
    }
}
