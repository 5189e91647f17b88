import FikaCore
import GRDB

/// A message as a row of `message` or of `filed_message`, and what happened beside it as one of `occurrence`.
enum MessageRecord {
    private static let columnNames = [
        "id", "at", "kind", "channel", "channel_name", "direct_from", "direct_to", "direct_nick", "nick",
        "user", "host", "account", "account_name", "is_bot", "text", "tags", "parent",
    ]
    /// In the order that `MessageReader` reads them by position.
    static let columns = columnNames.joined(separator: ", ") + ", redacted, seams"
    /// The same, for `occurrence`.
    static let columnsOfOccurrence = columnNames.joined(separator: ", ") + ", 0, NULL"
    /// For a query that joins: `m.id, m.at, …`.
    static let columnsOfM = (columnNames + ["redacted", "seams"]).map { "m." + $0 }.joined(separator: ", ")

    private static let insertion = insertion(into: "message", "imported", "seams")
    private static let occurrence = insertion(into: "occurrence")
    private static let filing = insertion(into: "filed_message", "filing", "version", "position", "seams")

    static func insert(_ message: Message, imported: Bool, _ db: Database) throws {
        var row = RowWriter(try db.cachedStatement(sql: insertion))
        row.bind(imported ? 1 : 0)
        row.bind(text(of: message.seams))
        try write(message, &row)
        try row.insert(db)
    }

    static func note(_ entry: Message, _ db: Database) throws {
        var row = RowWriter(try db.cachedStatement(sql: occurrence))
        try write(entry, &row)
        try row.insert(db)
    }

    static func file(_ copy: Message, under filing: Filing, position: Int, _ db: Database) throws {
        var row = RowWriter(try db.cachedStatement(sql: Self.filing))
        row.bind(filing.id.value)
        row.bind(Int64(filing.version))
        row.bind(Int64(position))
        row.bind(text(of: copy.seams))
        try write(copy, &row)
        try row.insert(db)
    }

    /// All rows of a statement that gives `columns` as messages, in its order.
    static func fetch(_ db: Database, _ sql: String, _ arguments: StatementArguments) throws -> [Message] {
        var messages: [Message] = []
        var reader = MessageReader()
        try RowReader.forEach(try db.cachedStatement(sql: sql), arguments, db) { row in
            messages.append(try reader.message(row))
        }
        return messages
    }

    private static func insertion(into table: String, _ before: String...) -> String {
        let names = before + columnNames
        let marks = repeatElement("?", count: names.count).joined(separator: ", ")
        return "INSERT INTO \(table)(\(names.joined(separator: ", "))) VALUES (\(marks))"
    }

    /// The values of `columnNames`, in their order.
    private static func write(_ message: Message, _ row: inout RowWriter) throws {
        var channel: (id: Int64, name: String)?
        var direct: (from: Int64?, to: Int64?, nick: String)?
        switch message.place {
        case .channel(let id, let name), .standing(_, let id, let name): channel = (id.value, name)
        case .direct(let from, let to, let nick): direct = (from?.value, to?.value, nick)
        }
        row.bind(message.id.value)
        row.bind(message.at.milliseconds)
        row.bind(message.kind.rawValue)
        row.bind(channel?.id)
        row.bind(channel?.name)
        row.bind(direct?.from)
        row.bind(direct?.to)
        row.bind(direct?.nick)
        row.bind(message.author.nick)
        row.bind(message.author.user)
        row.bind(message.author.host)
        row.bind(message.authorAccount?.value)
        row.bind(message.author.accountName)
        row.bind(message.author.isBot ? 1 : 0)
        row.bind(message.text)
        row.bind(try text(of: message.tags))
        row.bind(message.parent?.value)
    }

    private static func text(of tags: [Message.Tag]) throws -> String? {
        tags.isEmpty ? nil : String(decoding: try JSON.encode(tags), as: UTF8.self)
    }

    /// `12,40`
    private static func text(of seams: [Int]) -> String? {
        seams.isEmpty ? nil : seams.map(String.init).joined(separator: ",")
    }
}
