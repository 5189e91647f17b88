import FikaCore
import FikaStorage
import GRDB

/// A case's events, by their place in its time line.
enum TimelineRecord {
    /// `seq` is that of the event in the log.
    static func insert(_ id: CaseID, seq: Int64, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO case_event(case_id, position, seq)
                VALUES (?1, (SELECT COALESCE(MAX(position), 0) + 1 FROM case_event WHERE case_id = ?1), ?2)
                """)
        statement.setUncheckedArguments([id.value, seq])
        try statement.execute()
    }

    static func fetch(_ query: Query.TimelineQuery, _ db: Database) throws -> [CaseTimelineEntry] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT event.seq, event.kind, event.payload, case_event.position
                FROM case_event JOIN event ON event.seq = case_event.seq
                WHERE case_event.case_id = ? AND case_event.position > ? AND case_event.position < ?
                ORDER BY case_event.position LIMIT ?
                """)
        let rows = try Row.fetchCursor(statement, arguments: [query.caseID.value, query.after, query.end, query.limit])
        var entries: [CaseTimelineEntry] = []
        while let row = try rows.next() {
            entries.append(
                CaseTimelineEntry(position: row[3], event: try EventRecord.event(of: row, file: "the store")))
        }
        return entries
    }
}
