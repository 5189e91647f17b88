import GRDB

@testable import FikaSQLite

extension SQLiteStore {
    /// The rows of a statement, each as its values with `|` between them.
    func rows(_ sql: String) throws -> [String] {
        try pool.read { try SQLText.rows($0, sql) }
    }

    /// Runs statements on the writer's connection.
    func run(_ sql: String) throws {
        try pool.writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    /// The same as `rows`, on the writer's connection, whose settings are its own.
    func rowsOfWriter(_ sql: String) throws -> [String] {
        try pool.writeWithoutTransaction { try SQLText.rows($0, sql) }
    }
}
