import ArgumentParser
import FikaCore
import IRCWire

/// A day of the calendar, up to whose end (in UTC) something holds.
struct LastDay: ExpressibleByArgument {
    let end: Timestamp

    init?(argument: String) {
        guard let begin = ServerTime.parse(argument + "T00:00:00.000Z") else { return nil }
        end = Timestamp(milliseconds: begin).adding(days: 1)
    }
}
