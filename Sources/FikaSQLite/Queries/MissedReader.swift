import FikaCore
import GRDB

/// What was said in several places up to one moment.
///
/// A message said since has a higher number and no earlier time, so that the pair parts them whatever is stored now.
enum MissedReader {
    static func missed(_ query: Query.MissedQuery, _ db: Database) throws -> [Page.Missed] {
        let end = Position(at: query.until.milliseconds, id: query.end.value)
        return try query.places.map { place in
            let messages = try PlaceFilter(place.channel, end: query.end).messages(
                behind: Position(at: place.after.milliseconds, id: .max), before: end, newest: true,
                limit: query.limit, .texts, db)
            return Page.Missed(name: place.name, messages: messages)
        }
    }
}
