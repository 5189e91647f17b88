import FikaCore
import Foundation
import GRDB

/// Rows that begin with `MessageRecord.columns` as messages, one after the other.
struct MessageReader {
    /// Of the row before: names that are the same again are not copied.
    private var author = Person.erased
    private var channelName = ""

    mutating func message(_ row: RowReader) throws -> Message {
        guard let kind = Message.Kind(rawValue: row.text(2)) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        author.nick = row.text(8, like: author.nick)
        author.user = row.text(9, like: author.user)
        author.host = row.text(10, like: author.host)
        author.accountName = row.textIfAny(12, like: author.accountName)
        author.isBot = row.isTrue(13)
        return Message(
            id: MessageID(row.number(0)),
            at: Timestamp(milliseconds: row.number(1)),
            author: author,
            authorAccount: identifier(row, 11),
            place: place(row),
            kind: kind,
            text: row.text(14),
            tags: try tags(row),
            parent: identifier(row, 16),
            isRedacted: row.isTrue(17),
            seams: seams(row))
    }

    private mutating func place(_ row: RowReader) -> Message.Place {
        guard let channel: ChannelID = identifier(row, 3) else {
            return .direct(from: identifier(row, 5), to: identifier(row, 6), toNick: row.text(7))
        }
        channelName = row.text(4, like: channelName)
        return .channel(channel, name: channelName)
    }

    private func identifier<Noun>(_ row: RowReader, _ column: CInt) -> Identifier<Noun>? {
        row.isNull(column) ? nil : Identifier(row.number(column))
    }

    private func tags(_ row: RowReader) throws -> [Message.Tag] {
        guard !row.isNull(15) else { return [] }
        return try JSON.decode([Message.Tag].self, from: Data(row.text(15).utf8))
    }

    private func seams(_ row: RowReader) -> [Int] {
        guard !row.isNull(18) else { return [] }
        return row.text(18).split(separator: ",").compactMap { Int($0) }
    }
}
