import FikaStorage
import GRDB

/// What the file looks like. One migration a version, each in a file of its own; a released one is never changed.
enum Schema {
    /// The newest version that this release knows.
    static let version = 5
    /// Marks the file as ours: `FIKA` in ASCII.
    static let applicationID = 0x4649_4B41

    /// Brings a file up to `version`, or refuses one that a newer release has written.
    static func migrate(_ writer: some DatabaseWriter, file: String) throws {
        let found = try writer.read(version(of:))
        guard found <= version else {
            throw StoreFault(
                .newerSchema,
                "\(file) has schema \(found), and this release knows schemas up to \(version): "
                    + "run the newer release again, or go back to a backup of before.")
        }
        try migrator(file: file).migrate(writer)
    }

    /// 0: a new file.
    static func version(of db: Database) throws -> Int {
        guard try db.tableExists("grdb_migrations") else { return 0 }
        let applied = try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")
        return applied.compactMap { Int($0) }.max() ?? 0
    }

    private static func migrator(file: String) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(sql: version1)
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        migrator.registerMigration("2") { db in try db.execute(sql: version2) }
        migrator.registerMigration("3") { db in
            try db.execute(sql: version3)
            try compactLog(db, file: file)
        }
        migrator.registerMigration("4") { db in try db.execute(sql: version4) }
        migrator.registerMigration("5", migrate: compareKinds)
        return migrator
    }
}
