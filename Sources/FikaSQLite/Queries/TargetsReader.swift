import FikaCore
import GRDB

/// Conversations that had their newest message between two moments.
///
/// One look into an index for each channel and each partner, however much was said there.
enum TargetsReader {
    static func targets(_ query: Query.TargetsQuery, _ db: Database) throws -> [Page.Target] {
        var targets: [Page.Target] = []
        func add(_ name: String, _ newest: Int64?) {
            guard let newest, newest > query.after.milliseconds, newest < query.before.milliseconds else { return }
            targets.append(Page.Target(name: name, newest: Timestamp(milliseconds: newest)))
        }
        for (channel, name) in query.channels {
            add(name, try PlaceFilter(channel, end: query.end).newest(db))
        }
        if let account = query.account {
            for partner in try partners(of: account.value, db) {
                let place = PlaceFilter(.direct(account, AccountID(partner), with: ""), end: query.end)
                if let name = try AccountNameRecord.name(of: partner, db) { add(name, try place.newest(db)) }
            }
            for (nick, newest) in try strangers(of: account.value, end: query.end, db) { add(nick, newest) }
        }
        // Also by name, so that the order does not hang on a dictionary's.
        targets.sort { ($0.newest, $0.name) < ($1.newest, $1.name) }
        return Array(targets.prefix(max(0, query.limit)))
    }

    /// Those without an account, by nick, and when something was last said.
    private static func strangers(of account: Int64, end: MessageID, _ db: Database) throws -> [(String, Int64)] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT nick, max(newest) FROM (
                    SELECT direct_nick AS nick, max(at) AS newest FROM message
                    WHERE direct_from = :account AND direct_to IS NULL AND redacted = 0 AND id < :end
                    GROUP BY lower(direct_nick)
                    UNION ALL
                    SELECT nick, max(at) FROM message
                    WHERE direct_to = :account AND direct_from IS NULL AND redacted = 0 AND id < :end
                    GROUP BY lower(nick))
                GROUP BY lower(nick)
                """)
        return try Row.fetchAll(statement, arguments: ["account": account, "end": end.value]).map { ($0[0], $0[1]) }
    }

    /// Steps through the indexes from one partner to the next, past all their messages at once.
    private static func partners(of account: Int64, _ db: Database) throws -> [Int64] {
        let statement = try db.cachedStatement(
            sql: """
                WITH RECURSIVE
                    receiver(id) AS (
                        SELECT min(direct_to) FROM message WHERE direct_from = :account AND direct_to > 0
                        UNION ALL
                        SELECT (
                            SELECT min(direct_to) FROM message
                            WHERE direct_from = :account AND direct_to > receiver.id)
                        FROM receiver WHERE receiver.id IS NOT NULL),
                    sender(id) AS (
                        SELECT min(direct_from) FROM message WHERE direct_to = :account AND direct_from > 0
                        UNION ALL
                        SELECT (
                            SELECT min(direct_from) FROM message
                            WHERE direct_to = :account AND direct_from > sender.id)
                        FROM sender WHERE sender.id IS NOT NULL)
                SELECT id FROM receiver WHERE id IS NOT NULL UNION SELECT id FROM sender WHERE id IS NOT NULL
                """)
        return try Int64.fetchAll(statement, arguments: ["account": account])
    }
}
