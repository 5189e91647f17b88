import FikaCore
import GRDB

/// The SQL of "said in this place". A conversation between two people is two halves, each with an index of its own.
struct PlaceFilter {
    /// One or two conditions with two marks each at most; a message fulfils one of them at most.
    private let halves: [(condition: String, arguments: [Int64])]

    init(_ place: Query.Place) {
        switch place {
        case .channel(let channel, _):
            self = Self(channel)
        case .direct(let one, let other, _):
            let condition = "direct_from = ? AND direct_to = ?"
            let there = (condition, [one.value, other.value])
            self.init(halves: one == other ? [there] : [there, (condition, [other.value, one.value])])
        }
    }

    init(_ channel: ChannelID) {
        self.init(halves: [("channel = ?", [channel.value])])
    }

    private init(halves: [(condition: String, arguments: [Int64])]) {
        self.halves = halves
    }

    /// Where a message stands, if it was said here.
    func position(of message: MessageID, _ db: Database) throws -> Position? {
        for half in halves {
            let statement = try db.cachedStatement(sql: "SELECT at FROM message WHERE id = ? AND \(half.condition)")
            let arguments = StatementArguments([message.value] + half.arguments)
            if let at = try Int64.fetchOne(statement, arguments: arguments) {
                return Position(at: at, id: message.value)
            }
        }
        return nil
    }

    /// The messages behind `lower` and before `upper`, at most `limit`, those at one end.
    /// Oldest first, whichever end they are from.
    func messages(
        behind lower: Position = .first, before upper: Position = .last, newest: Bool, limit: Int, _ db: Database
    ) throws -> [Message] {
        guard limit > 0, lower < upper else { return [] }
        let order = newest ? "ORDER BY at DESC, id DESC" : "ORDER BY at, id"
        // A row as a value: (at, id) is compared as the index is sorted, so nothing is read in vain.
        let part = "SELECT \(MessageRecord.columns) FROM message WHERE "
        let range = " AND (at, id) > (?, ?) AND (at, id) < (?, ?) \(order) LIMIT ?"
        let bounds = [lower.at, lower.id, upper.at, upper.id, Int64(limit)]

        var sql = part + halves[0].condition + range
        var arguments = halves[0].arguments + bounds
        if halves.count == 2 {
            let parts = halves.map { "SELECT * FROM (\(part)\($0.condition)\(range))" }
            sql = parts.joined(separator: " UNION ALL ") + " \(order) LIMIT ?"
            arguments = halves.flatMap { $0.arguments + bounds } + [Int64(limit)]
        }
        let messages = try MessageRecord.fetch(db, sql, StatementArguments(arguments))
        return newest ? messages.reversed() : messages
    }

    /// The newest time something was said here.
    func newest(_ db: Database) throws -> Int64? {
        try halves.compactMap { half in
            let statement = try db.cachedStatement(
                sql: "SELECT at FROM message WHERE \(half.condition) ORDER BY at DESC, id DESC LIMIT 1")
            return try Int64.fetchOne(statement, arguments: StatementArguments(half.arguments))
        }.max()
    }
}
