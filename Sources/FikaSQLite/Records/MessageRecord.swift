import FikaCore
import Foundation
import GRDB

/// A message as a row of `message` or of `filed_message`, and what happened beside it as one of `occurrence`.
enum MessageRecord {
    private static let columnNames = [
        "id", "at", "kind", "channel", "channel_name", "direct_from", "direct_to", "direct_nick", "nick",
        "user", "host", "account", "account_name", "is_bot", "text", "tags", "parent",
    ]
    /// In the order that `message(_:)` reads them by position.
    static let columns = columnNames.joined(separator: ", ") + ", redacted, seams"
    /// The same, for `occurrence`.
    static let columnsOfOccurrence = columnNames.joined(separator: ", ") + ", 0, NULL"
    /// For a query that joins: `m.id, m.at, …`.
    static let columnsOfM = (columnNames + ["redacted", "seams"]).map { "m." + $0 }.joined(separator: ", ")

    private static let insertion = insertion(into: "message", "imported", "seams")
    private static let occurrence = insertion(into: "occurrence")
    private static let filing = insertion(into: "filed_message", "filing", "version", "position", "seams")

    static func insert(_ message: Message, imported: Bool, _ db: Database) throws {
        try run(insertion, [imported, text(of: message.seams)] + values(of: message), db)
    }

    static func note(_ entry: Message, _ db: Database) throws {
        try run(occurrence, values(of: entry), db)
    }

    static func file(_ copy: Message, under filing: Filing, position: Int, _ db: Database) throws {
        let key: [(any DatabaseValueConvertible)?] = [
            filing.id.value, filing.version, position, text(of: copy.seams),
        ]
        try run(Self.filing, key + values(of: copy), db)
    }

    /// The message of a row that begins with `columns`. Positions, because looking names up costs more than the read.
    static func message(_ row: Row) throws -> Message {
        guard let kind = Message.Kind(rawValue: row[2]) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        let place: Message.Place =
            if let channel: Int64 = row[3] {
                .channel(ChannelID(channel), name: row[4])
            } else {
                .direct(from: identifier(row[5]), to: identifier(row[6]), toNick: row[7])
            }
        return Message(
            id: MessageID(row[0]),
            at: Timestamp(milliseconds: row[1]),
            author: Person(nick: row[8], user: row[9], host: row[10], accountName: row[12], isBot: row[13]),
            authorAccount: identifier(row[11]),
            place: place,
            kind: kind,
            text: row[14],
            tags: try tags(row[15]),
            parent: identifier(row[16]),
            isRedacted: row[17],
            seams: seams(row[18]))
    }

    /// All rows of a statement as messages, in its order.
    static func fetch(_ db: Database, _ sql: String, _ arguments: StatementArguments) throws -> [Message] {
        let statement = try db.cachedStatement(sql: sql)
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var messages: [Message] = []
        while let row = try rows.next() { messages.append(try message(row)) }
        return messages
    }

    private static func insertion(into table: String, _ before: String...) -> String {
        let names = before + columnNames
        let marks = repeatElement("?", count: names.count).joined(separator: ", ")
        return "INSERT INTO \(table)(\(names.joined(separator: ", "))) VALUES (\(marks))"
    }

    private static func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?], _ db: Database) throws {
        let statement = try db.cachedStatement(sql: sql)
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }

    private static func values(of message: Message) throws -> [(any DatabaseValueConvertible)?] {
        var channel: (id: Int64, name: String)?
        var direct: (from: Int64?, to: Int64?, nick: String)?
        switch message.place {
        case .channel(let id, let name), .standing(_, let id, let name): channel = (id.value, name)
        case .direct(let from, let to, let nick): direct = (from?.value, to?.value, nick)
        }
        return [
            message.id.value, message.at.milliseconds, message.kind.rawValue, channel?.id, channel?.name,
            direct?.from, direct?.to, direct?.nick, message.author.nick, message.author.user, message.author.host,
            message.authorAccount?.value, message.author.accountName, message.author.isBot, message.text,
            try text(of: message.tags), message.parent?.value,
        ]
    }

    private static func identifier<Noun>(_ value: Int64?) -> Identifier<Noun>? {
        value.map(Identifier.init)
    }

    private static func text(of tags: [Message.Tag]) throws -> String? {
        tags.isEmpty ? nil : String(decoding: try JSON.encode(tags), as: UTF8.self)
    }

    /// `12,40`
    private static func text(of seams: [Int]) -> String? {
        seams.isEmpty ? nil : seams.map(String.init).joined(separator: ",")
    }

    private static func seams(_ text: String?) -> [Int] {
        text?.split(separator: ",").compactMap { Int($0) } ?? []
    }

    private static func tags(_ text: String?) throws -> [Message.Tag] {
        guard let text else { return [] }
        return try JSON.decode([Message.Tag].self, from: Data(text.utf8))
    }
}
