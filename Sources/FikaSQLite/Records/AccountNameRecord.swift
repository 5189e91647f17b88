import FikaCore
import GRDB

/// The name of an account, which never changes; kept so that a conversation between two people has a name.
enum AccountNameRecord {
    static func insert(_ account: Account, _ db: Database) throws {
        let statement = try db.cachedStatement(sql: "INSERT INTO account_name(id, name) VALUES (?, ?)")
        statement.setUncheckedArguments([account.id.value, account.name])
        try statement.execute()
    }

    static func name(of account: Int64, _ db: Database) throws -> String? {
        let statement = try db.cachedStatement(sql: "SELECT name FROM account_name WHERE id = ?")
        return try String.fetchOne(statement, arguments: [account])
    }
}
