import FikaCore
import FikaStorage
import GRDB

/// Forgets a person: the words of their conversations and of what they said in channels that are no case's, with the
/// index of it, their name wherever it stands outside of case files, and the events of their account.
///
/// A message stays as a row without words and without an author, so that what answers it keeps its place. Both sides of
/// a conversation between two people lose its words: with the name it could not be found any more.
struct ErasureRecord {
    private let account: AccountID
    private let name: String
    /// The channels of cases and of consultations, whose talk is a file; as JSON.
    private let cases: String
    private let db: Database

    private static let isMine = """
        (account = :account OR account_name = :name)
        AND (channel IS NULL OR channel NOT IN (SELECT value FROM json_each(:cases)))
        """
    private static let isBetween = "(direct_from = :account OR direct_to = :account)"
    private static let isNobodys = "nick = :erased, user = :erased, host = :erased, account = NULL, account_name = NULL"
    /// 1 is what was taken back, of which there is a record.
    private static let isWordless = "text = '', tags = NULL, redacted = CASE redacted WHEN 1 THEN 1 ELSE 2 END"

    /// nil: there was nobody of this number, or not any more.
    init?(_ account: AccountID, _ db: Database) throws {
        guard let name = try AccountNameRecord.name(of: account.value, db) else { return nil }
        self.account = account
        self.name = name
        self.db = db
        let channels = try Int64.fetchAll(
            db,
            sql: """
                SELECT \(Schema.eventAbout) FROM event WHERE kind = 'channel.created'
                    AND coalesce(
                        json_extract(CAST(payload AS TEXT), '$.channel._0.created._0.purpose.casework'),
                        json_extract(CAST(payload AS TEXT), '$.channel._0.created._0.purpose.consultation')) IS NOT NULL
                """)
        cases = IdentifierList.text(channels.map(ChannelID.init))
    }

    func write() throws {
        // The index is told the words that it is to forget, so they must still be there.
        let spoken = try Int64.fetchAll(
            db, sql: "SELECT id FROM message WHERE channel IS NOT NULL AND \(Self.isMine)",
            arguments: ["account": account.value, "name": name, "cases": cases])
        for id in spoken { try SearchIndex.forget(id, db) }
        for sql in [
            "UPDATE message SET \(Self.isWordless) WHERE \(Self.isBetween)",
            "UPDATE message SET direct_nick = :erased WHERE direct_to = :account",
            "UPDATE message SET \(Self.isWordless), \(Self.isNobodys) WHERE \(Self.isMine)",
            "UPDATE occurrence SET text = '' WHERE \(Self.isBetween)",
            "UPDATE occurrence SET direct_nick = :erased WHERE direct_to = :account",
            "UPDATE occurrence SET text = '', \(Self.isNobodys) WHERE \(Self.isMine)",
            "DELETE FROM read_mark WHERE account = :account OR target = lower(:name)",
            "DELETE FROM account_name WHERE id = :account",
        ] {
            try run(sql)
        }
        try forgetReceipts()
        try forgetEvents()
        try forgetSolutions()
        try Scrub.note(db)
    }

    private func run(_ sql: String) throws {
        let values: [String: any DatabaseValueConvertible] = [
            "account": account.value, "name": name, "cases": cases, "erased": Person.erased.nick,
        ]
        // SQLite takes no argument that the statement does not name.
        let named = values.filter { sql.contains(":" + $0.key) }
        try db.execute(sql: sql, arguments: StatementArguments(named))
    }

    /// The server's own lines name people: who filed, whose answer it was.
    private func forgetReceipts() throws {
        let told = try Row.fetchAll(
            db,
            sql: """
                SELECT id, text FROM message
                WHERE nick = :server AND user = :server AND host = :server AND instr(lower(text), lower(:name)) > 0
                    AND (channel IS NULL OR channel NOT IN (SELECT value FROM json_each(:cases)))
                """, arguments: ["server": Person.fika.nick, "name": name, "cases": cases])
        for row in told {
            let (id, text): (Int64, String) = (row[0], row[1])
            let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
                // `hildebrand.`
                let bare = word.prefix(name.count)
                let isName =
                    casefold(String(bare)) == casefold(name)
                    && word.dropFirst(name.count).allSatisfy { ".,:;".contains($0) }
                return isName ? Person.erased.nick + word.dropFirst(name.count) : String(word)
            }
            try SearchIndex.forget(id, db)
            try db.execute(
                sql: "UPDATE message SET text = ? WHERE id = ?", arguments: [words.joined(separator: " "), id])
            try SearchIndex.remember(id, db)
        }
    }

    /// Those of the account go; those that name the person and are no case's are written anew.
    private func forgetEvents() throws {
        try db.execute(
            sql: "DELETE FROM event WHERE subject > ? AND subject < ?",
            // `0` is the character after `/`.
            arguments: ["account/\(account)/", "account/\(account)0"])
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT seq, kind, payload FROM event
                WHERE kind >= 'account.' AND kind < 'account/' OR kind IN (
                    'announcement.announced', 'channel.modesChanged', 'channel.renamed', 'channel.topicChanged',
                    'knowledge.accepted', 'knowledge.changed',
                    'knowledge.offered', 'knowledge.judged', 'knowledge.asked', 'knowledge.moved')
                """)
        let cases = Set(try Int64.fetchAll(db, sql: "SELECT value FROM json_each(?)", arguments: [cases]))
        for row in rows {
            let (seq, event): (Int64, Event) = (row[0], try EventRecord.event(of: row, file: "the store"))
            switch event {
            case .account(let event):
                guard event.account == account else { continue }
                try db.execute(sql: "DELETE FROM event WHERE seq = ?", arguments: [seq])
            case .channel(let change) where cases.contains(change.channel.value): continue
            default:
                let changed = event.erasing(name)
                guard changed != event else { continue }
                try db.execute(
                    sql: "UPDATE event SET payload = ? WHERE seq = ?", arguments: [try JSON.encode(changed), seq])
            }
        }
    }

    private func forgetSolutions() throws {
        for row in try Row.fetchAll(db, sql: "SELECT id, record FROM solution") {
            let (id, solution): (Int64, Solution) = (row[0], try JSON.decode(Solution.self, from: row[1]))
            let changed = solution.erasing(name)
            guard changed != solution else { continue }
            try db.execute(
                sql: "UPDATE solution SET record = ? WHERE id = ?", arguments: [try JSON.encode(changed), id])
        }
    }
}
