import FikaCore
import GRDB

extension Schema {
    /// The log keeps the last event of each subject.
    static let standing = """
        ALTER TABLE event ADD COLUMN subject TEXT;
        CREATE UNIQUE INDEX event_subject ON event(subject) WHERE subject IS NOT NULL;
        """

    /// Once: the log of an older release loses what was said again later.
    static func compactLog(_ db: Database, file: String) throws {
        var last: [String: Int64] = [:]
        var gone: [Int64] = []
        try EventRecord.forEach(db, file: file) { seq, event in
            if case .channel(.dropped(let channel)) = event {
                let ended = last.filter { $0.key.hasPrefix("channel/\(channel)/") }
                gone += ended.values
                ended.keys.forEach { last[$0] = nil }
            }
            guard let standing = event.standing else { return }
            if let earlier = last[standing.subject] { gone.append(earlier) }
            last[standing.subject] = standing.isEnd ? nil : seq
            if standing.isEnd { gone.append(seq) }
        }
        for seq in gone {
            try db.cachedStatement(sql: "DELETE FROM event WHERE seq = ?").execute(arguments: [seq])
        }
        for (subject, seq) in last {
            try db.cachedStatement(sql: "UPDATE event SET subject = ? WHERE seq = ?").execute(
                arguments: [subject, seq])
        }
    }
}
