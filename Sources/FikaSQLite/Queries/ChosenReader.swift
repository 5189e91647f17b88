import FikaCore
import GRDB

/// Messages of one place by their ids: each is a read of one row, and there are as many as one filing may have.
enum ChosenReader {
    static func page(_ query: Query.ChosenQuery, _ db: Database) throws -> Page {
        let place = PlaceFilter(query.place, end: query.end)
        let found = try query.messages.compactMap { try place.message($0, db) }
        return .chosen(
            found.sorted { ($0.at, $0.id) < ($1.at, $1.id) },
            alongside: try query.alongside.flatMap { try place.message($0, db) })
    }
}
