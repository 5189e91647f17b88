import FikaCore
import FikaStorage
import GRDB

/// What a batch adds to the one row of `counter`.
struct CounterRecord {
    private var messages = 0
    private var lastMessage: Int64?
    private var lastLiveAt: Int64?

    mutating func count(_ message: Message, imported: Bool) {
        messages += 1
        lastMessage = max(lastMessage ?? message.id.value, message.id.value)
        if !imported { lastLiveAt = message.at.milliseconds }
    }

    /// Something numbered that is no message.
    mutating func note(_ entry: Message) {
        lastMessage = max(lastMessage ?? entry.id.value, entry.id.value)
        lastLiveAt = entry.at.milliseconds
    }

    /// Messages that are not there any more; their numbers stay given.
    mutating func lose(_ count: Int) {
        messages -= count
    }

    /// Does nothing for a batch in which nothing is numbered or lost.
    func add(_ db: Database) throws {
        guard lastMessage != nil || messages != 0 else { return }
        let statement = try db.cachedStatement(
            sql: """
                UPDATE counter SET messages = messages + ?1,
                    last_message = max(coalesce(last_message, ?2), coalesce(?2, last_message)),
                    last_live_at = coalesce(?3, last_live_at)
                """)
        statement.setUncheckedArguments([messages, lastMessage, lastLiveAt])
        try statement.execute()
    }

    static func counters(_ db: Database) throws -> StoredCounters {
        let row = try Row.fetchOne(db, sql: "SELECT messages, last_message, last_live_at FROM counter")
        let lastMessage: Int64? = row?[1]
        let lastLiveAt: Int64? = row?[2]
        return StoredCounters(
            lastMessage: lastMessage.map(MessageID.init), lastTime: lastLiveAt.map(Timestamp.init(milliseconds:)),
            messages: row?[0] ?? 0)
    }
}
