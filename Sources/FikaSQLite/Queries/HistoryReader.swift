import FikaCore
import GRDB

/// The pages of draft/chathistory (https://ircv3.net/specs/extensions/chathistory).
///
/// A mark on a message that was not said in the place gives an empty page: that it is elsewhere must not show.
enum HistoryReader {
    static func page(_ query: Query.HistoryQuery, _ db: Database) throws -> [Message] {
        let place = PlaceFilter(query.place, end: query.end)
        let limit = query.limit
        let content: PlaceFilter.Content = query.withEvents ? .everything : .texts
        switch query.range {
        case .latest(nil):
            return try place.messages(newest: true, limit: limit, content, db)
        case .latest(let mark?):
            guard let extent = try mark.extent(in: place, db) else { return [] }
            return try place.messages(behind: extent.last, newest: true, limit: limit, content, db)
        case .before(let mark):
            guard let extent = try mark.extent(in: place, db) else { return [] }
            return try place.messages(before: extent.first, newest: true, limit: limit, content, db)
        case .after(let mark):
            guard let extent = try mark.extent(in: place, db) else { return [] }
            return try place.messages(behind: extent.last, newest: false, limit: limit, content, db)
        case .around(let mark):
            guard let extent = try mark.extent(in: place, db) else { return [] }
            return try around(extent.first, in: place, limit: limit, content, db)
        case .between(let one, let other):
            guard let first = try one.extent(in: place, db), let second = try other.extent(in: place, db)
            else { return [] }
            return try between(first, second, in: place, limit: limit, content, db)
        }
    }

    /// Half from before the mark, the rest from it on; what one side lacks the other may have.
    private static func around(
        _ mark: Position, in place: PlaceFilter, limit: Int, _ content: PlaceFilter.Content, _ db: Database
    ) throws -> [Message] {
        let before = try place.messages(before: mark, newest: true, limit: limit, content, db)
        let onwards = try place.messages(behind: mark.preceding, newest: false, limit: limit, content, db)
        let half = limit / 2
        let countBefore = min(before.count, max(half, limit - onwards.count))
        return before.suffix(countBefore) + onwards.prefix(limit - countBefore)
    }

    /// From the first mark towards the second, whichever is earlier.
    private static func between(
        _ one: (first: Position, last: Position), _ other: (first: Position, last: Position), in place: PlaceFilter,
        limit: Int, _ content: PlaceFilter.Content, _ db: Database
    ) throws -> [Message] {
        if one.first <= other.first {
            return try place.messages(behind: one.last, before: other.first, newest: false, limit: limit, content, db)
        }
        return try place.messages(behind: other.last, before: one.first, newest: true, limit: limit, content, db)
    }
}
