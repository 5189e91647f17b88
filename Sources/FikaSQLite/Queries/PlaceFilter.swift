import FikaCore
import GRDB

/// The SQL of "said in this place". A conversation between two people is two halves, each with an index of its own.
struct PlaceFilter {
    typealias Half = (condition: String, arguments: [any DatabaseValueConvertible])

    /// What a reader is shown.
    enum Content {
        /// What was said in words.
        case texts
        /// Also reactions, and what happened beside: `occurrence` has its places as `message` has.
        case everything
    }

    /// One or two conditions; an entry fulfils one of them at most.
    private let halves: [Half]

    /// What has this number or a higher one is not there.
    init(_ place: Query.Place, end: MessageID = MessageID(.max)) {
        switch place {
        case .channel(let channel, _):
            self.init(channel, end: end)
        case .direct(let one, let other, _):
            let condition = "direct_from = ? AND direct_to = ?"
            let there: Half = (condition, [one.value, other.value])
            self.init(halves: one == other ? [there] : [there, (condition, [other.value, one.value])], end: end)
        case .stranger(let account, let nick):
            let halves: [Half] = [
                ("direct_from = ? AND direct_to IS NULL AND lower(direct_nick) = ?", [account.value, nick]),
                ("direct_to = ? AND direct_from IS NULL AND lower(nick) = ?", [account.value, nick]),
            ]
            self.init(halves: halves, end: end)
        }
    }

    init(_ channel: ChannelID, end: MessageID) {
        self.init(halves: [("channel = ?", [channel.value])], end: end)
    }

    private init(halves: [Half], end: MessageID) {
        self.halves = halves.map { ("\($0.condition) AND id < ?", $0.arguments + [end.value]) }
    }

    /// Where a message or an occurrence stands, if it was here; one that was taken back stands where it stood.
    func position(of message: MessageID, _ db: Database) throws -> Position? {
        for table in ["message", "occurrence"] {
            for half in halves {
                let sql = "SELECT at FROM \(table) WHERE id = ? AND \(half.condition)"
                let arguments = StatementArguments([message.value] + half.arguments)
                if let at = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) {
                    return Position(at: at, id: message.value)
                }
            }
        }
        return nil
    }

    /// The message of this number, if it was said here and is not taken back.
    func message(_ id: MessageID, _ db: Database) throws -> Message? {
        for half in halves {
            let sql = "SELECT \(MessageRecord.columns) FROM message WHERE id = ? AND redacted = 0 AND \(half.condition)"
            let found = try MessageRecord.fetch(db, sql, StatementArguments([id.value] + half.arguments))
            if let message = found.first { return message }
        }
        return nil
    }

    /// What is behind `lower` and before `upper`, at most `limit`, from one end.
    /// Oldest first, whichever end it is from.
    func messages(
        behind lower: Position = .first, before upper: Position = .last, newest: Bool, limit: Int,
        _ content: Content = .texts, _ db: Database
    ) throws -> [Message] {
        guard limit > 0, lower < upper else { return [] }
        let order = newest ? "ORDER BY at DESC, id DESC" : "ORDER BY at, id"
        // A row as a value: (at, id) is compared as the index is sorted, so nothing is read in vain.
        let range = " AND (at, id) > (?, ?) AND (at, id) < (?, ?) \(order) LIMIT ?"
        let bounds: [any DatabaseValueConvertible] = [lower.at, lower.id, upper.at, upper.id, limit]

        let parts = sources(content).flatMap { source in
            halves.map { "\(source.selection) AND \($0.condition)\(range)" }
        }
        var sql = parts[0]
        var arguments = sources(content).flatMap { _ in halves.flatMap { $0.arguments + bounds } }
        if parts.count > 1 {
            sql = parts.map { "SELECT * FROM (\($0))" }.joined(separator: " UNION ALL ") + " \(order) LIMIT ?"
            arguments.append(limit)
        }
        var messages = try MessageRecord.fetch(db, sql, StatementArguments(arguments))
        if newest { messages.reverse() }
        return messages
    }

    private func sources(_ content: Content) -> [(table: String, selection: String)] {
        let messages = "SELECT \(MessageRecord.columns) FROM message WHERE redacted = 0"
        return switch content {
        case .texts: [("message", messages + " AND kind <> 'tagmsg'")]
        case .everything:
            [
                ("message", messages),
                ("occurrence", "SELECT \(MessageRecord.columnsOfOccurrence) FROM occurrence WHERE true"),
            ]
        }
    }

    /// The newest time something was said here.
    func newest(_ db: Database) throws -> Int64? {
        try halves.compactMap { half in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT at FROM message WHERE redacted = 0 AND \(half.condition) ORDER BY at DESC, id DESC LIMIT 1
                    """)
            return try Int64.fetchOne(statement, arguments: StatementArguments(half.arguments))
        }.max()
    }
}
