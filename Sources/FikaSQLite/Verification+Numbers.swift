import FikaCore
import FikaStorage
import GRDB

extension Verification {
    /// What was taken back has no words left, and is known to have been.
    func redactions() throws -> [String] {
        // A file of an older release, before its first start with this one.
        guard try db.tableExists("occurrence") else { return [] }
        let spoken = try Int.fetchAll(
            db,
            sql: """
                SELECT id FROM message
                WHERE redacted NOT IN (0, 1, 2) OR (redacted > 0 AND (text <> '' OR tags IS NOT NULL))
                LIMIT \(Self.problemsMax)
                """)
        let untold = try Int.fetchAll(
            db,
            sql: """
                SELECT id FROM message WHERE redacted = 1
                    AND id NOT IN (SELECT parent FROM occurrence WHERE kind = 'redaction' AND parent IS NOT NULL)
                UNION
                SELECT parent FROM occurrence WHERE kind = 'redaction'
                    AND parent NOT IN (SELECT id FROM message WHERE redacted = 1)
                LIMIT \(Self.problemsMax)
                """)
        let found = try Int.fetchAll(
            db,
            sql: """
                SELECT m.id FROM message AS m JOIN message_search_docsize AS d ON d.id = m.id WHERE m.redacted > 0
                LIMIT \(Self.problemsMax)
                """)
        return spoken.map { "Message \($0) was taken back and has words." }
            + untold.map { "Message \($0) and the record of its being taken back do not agree." }
            + found.map { "Message \($0) was taken back and is in the search index." }
    }

    /// Whether messages that were there are not any more.
    private func isLost() throws -> Bool {
        try db.tableExists("destruction") && count("destruction") > 0
    }

    /// The counter is right about how many messages there are, and which number was last given.
    func counter() throws -> [String] {
        let counted = try CounterRecord.counters(db)
        let tables = try ["message", "occurrence"].filter { try db.tableExists($0) }
        let last = try tables.compactMap { try Int64.fetchOne(db, sql: "SELECT max(id) FROM \($0)") }.max()
        let total = try count("message")
        // What was destroyed took its numbers along; they stay given.
        let isLast = try isLost() ? counted.lastMessage?.value ?? 0 >= last ?? 0 : counted.lastMessage?.value == last
        guard counted.messages != total || !isLast else { return [] }
        return [
            "The counter says \(counted.messages) messages up to \(counted.lastMessage?.value ?? 0); "
                + "there are \(total) up to \(last ?? 0)."
        ]
    }
}
