import FikaCore
import GRDB

/// What the server itself has told people of a case, one by one: deadlines, with the case's title, and what waits.
enum ReminderRecord {
    /// Takes out the lines that name the case; a message that has none left goes. Returns how many went.
    static func forget(_ number: String, _ db: Database) throws -> Int {
        let told = try Row.fetchAll(
            db,
            sql: """
                SELECT id, text FROM message
                WHERE direct_to IS NOT NULL AND direct_from IS NULL AND nick = :server AND user = :server
                    AND host = :server AND instr(text, :number) > 0
                """, arguments: ["server": Person.fika.nick, "number": number])
        var gone = 0
        for row in told {
            let (id, text): (Int64, String) = (row[0], row[1])
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let left = lines.filter { !names(number, String($0)) }
            guard left.count < lines.count else { continue }
            // Of a digest, the heading alone tells nothing.
            if left.count > 1 {
                try db.cachedStatement(sql: "UPDATE message SET text = ? WHERE id = ?").execute(
                    arguments: [left.joined(separator: "\n"), id])
            } else {
                try db.cachedStatement(sql: "DELETE FROM message WHERE id = ?").execute(arguments: [id])
                gone += 1
            }
        }
        return gone
    }

    /// `2026-0042`, and not the beginning of a longer number.
    private static func names(_ number: String, _ line: String) -> Bool {
        line.ranges(of: number).contains { range in
            range.upperBound == line.endIndex || !line[range.upperBound].isNumber
        }
    }
}
