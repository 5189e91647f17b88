import FikaCore
import FikaStorage
import Foundation
import GRDB

/// An event as a row: its kind for people who look into the file, and all of it as JSON.
enum EventRecord {
    static func insert(_ event: Event, _ db: Database) throws {
        if case .channel(.dropped(let channel)) = event { try Standing.forget(channel, db) }
        let standing = event.standing
        if let standing, standing.isEnd {
            try db.cachedStatement(sql: "DELETE FROM event WHERE subject = ?").execute(arguments: [standing.subject])
            return
        }
        let statement = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO event(kind, payload, subject) VALUES (?, ?, ?)")
        statement.setUncheckedArguments([kind(of: event), try JSON.encode(event), standing?.subject])
        try statement.execute()
        if let id = event.timelineCase { try TimelineRecord.insert(id, seq: db.lastInsertedRowID, db) }
    }

    /// `channel.topicChanged`, from the names of the cases.
    static func kind(of event: Event) -> String {
        guard let noun = Mirror(reflecting: event).children.first else { return "unknown" }
        let verb = Mirror(reflecting: noun.value).children.first?.label
        return [noun.label, verb].compactMap(\.self).joined(separator: ".")
    }

    /// Every event with its number, oldest first. One that cannot be read is a fault: without it the state is wrong.
    static func forEach(_ db: Database, file: String, _ body: (Int64, Event) throws -> Void) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT seq, kind, payload FROM event ORDER BY seq")
        while let row = try rows.next() {
            try body(row[0], try event(of: row, file: file))
        }
    }

    /// The event of a row with `seq, kind, payload`.
    static func event(of row: Row, file: String) throws(StoreFault) -> Event {
        do {
            return try JSON.decode(Event.self, from: row[2])
        } catch {
            let (seq, kind): (Int64, String) = (row[0], row[1])
            throw StoreFault(.corrupt, "Event \(seq) (\(kind)) of \(file) cannot be read: go back to the last backup.")
        }
    }
}
