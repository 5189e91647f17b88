import FikaStorage
import GRDB
import Glibc

/// Takes the last remains of what was destroyed out of the file.
///
/// `secure_delete` writes zeros over a row that goes. Two things it does not reach: the search index keeps the words of
/// what was taken out of it until its parts are merged, and SQLite leaves a copy behind when a row moves to another
/// page. So the index is merged, and the file is written anew: into another file, and from there over its own pages,
/// in one transaction as any other.
///
/// Nothing else is written meanwhile, for some seconds a gigabyte. That it is due is in the store, so a process that
/// dies before it is done does it after its next start.
enum Scrub {
    static func note(_ db: Database) throws {
        try db.execute(sql: "UPDATE scrub SET is_due = 1")
    }

    static func isDue(_ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT is_due FROM scrub") ?? false
    }

    /// On the writer's connection, outside of a transaction.
    static func run(_ db: Database, _ files: StoreFiles, _ log: WriteAheadLog) throws {
        guard try isDue(db) else { return }
        try db.execute(sql: "INSERT INTO message_search(message_search) VALUES ('optimize')")
        try db.execute(sql: "INSERT INTO solution_search(solution_search) VALUES ('optimize')")
        let copy = files.scrubbed
        StoreFiles.remove(copy)
        defer { StoreFiles.remove(copy) }
        try StoreFiles.createNew(copy)
        try db.execute(sql: "VACUUM INTO ?", arguments: [copy])
        let clean = try DatabaseQueue(path: copy, configuration: Connection.configuration())
        try clean.read { clean in try clean.backup(to: db) }
        try clean.close()
        try log.alone { try truncateLog(db) }
        try db.execute(sql: "UPDATE scrub SET is_due = 0")
    }

    /// The log of writes is emptied into the file. A reader that holds on to an older state is waited for.
    private static func truncateLog(_ db: Database) throws {
        let isBusy = try Bool.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? false
        if isBusy { throw DatabaseError(resultCode: .SQLITE_BUSY) }
    }
}
