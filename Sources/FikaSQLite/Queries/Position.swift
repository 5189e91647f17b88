import FikaCore
import GRDB

/// Where a message stands in the order of a history: by time, then by number.
struct Position: Comparable {
    let at: Int64
    let id: Int64

    /// Before and behind everything.
    static let first = Position(at: .min, id: .min)
    static let last = Position(at: .max, id: .max)

    static func < (left: Self, right: Self) -> Bool {
        (left.at, left.id) < (right.at, right.id)
    }

    /// Just before it, so that "behind the result" includes it.
    var preceding: Position {
        id > .min ? Position(at: at, id: id - 1) : self
    }
}

extension HistoryRange.Mark {
    /// What the mark covers: one message, or a moment with all that was said in it. nil: no such message in this place.
    func extent(in place: PlaceFilter, _ db: Database) throws -> (first: Position, last: Position)? {
        switch self {
        case .at(let time):
            return (Position(at: time.milliseconds, id: .min), Position(at: time.milliseconds, id: .max))
        case .message(let id):
            guard let position = try place.position(of: id, db) else { return nil }
            return (position, position)
        }
    }
}
