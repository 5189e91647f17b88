import FikaCore
import GRDB

/// What was said in a channel, where it goes when its time is over.
enum Talk {
    /// Returns how many messages are gone; their words are out of the file after the next scrubbing.
    static func forget(_ channel: ChannelID, before end: Timestamp, _ db: Database) throws -> Int {
        let arguments: StatementArguments = [channel.value, end.milliseconds]
        try SearchIndex.forget(in: channel, before: end, db)
        try db.cachedStatement(sql: "DELETE FROM message WHERE channel = ? AND at < ?").execute(arguments: arguments)
        let count = db.changesCount
        try db.cachedStatement(sql: "DELETE FROM occurrence WHERE channel = ? AND at < ?").execute(arguments: arguments)
        if count > 0 { try Scrub.note(db) }
        return count
    }
}
