import CSQLite
import GRDB

/// How every connection is set up.
enum Connection {
    /// Another process (a backup, `fikad verify`) may hold a lock for a moment.
    static let busySeconds = 5.0
    /// Reads at the same time; further ones wait.
    static let readersMax = 4
    /// The log is cut back to this after a checkpoint, however far a long read made it grow.
    static let logBytesMax = 64 << 20
    /// Of each connection.
    static let cacheKibibytes = 8 << 10

    /// Once in the life of the process, before the first connection. Where something else has opened one, SQLite goes
    /// on counting, which only takes longer.
    private static let countsNoMemory = fika_sqlite_count_no_memory() == 0

    static func configuration(readonly: Bool = false) -> Configuration {
        _ = countsNoMemory
        var configuration = Configuration()
        configuration.label = "fika.store"
        configuration.readonly = readonly
        configuration.busyMode = .timeout(busySeconds)
        configuration.maximumReaderCount = readersMax
        configuration.prepareDatabase { db in
            db.add(tokenizer: StemmingTokenizer.self)
            // What is taken back leaves no bytes behind in free pages.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            try db.execute(sql: "PRAGMA cache_size = -\(cacheKibibytes)")
            // Sorting never writes words of a conversation to a folder for temporary files.
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            // See `WriteAheadLog`.
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
            try db.execute(sql: "PRAGMA journal_size_limit = \(logBytesMax)")
        }
        return configuration
    }
}
