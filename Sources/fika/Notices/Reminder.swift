import IRCWire

/// Something that waits for a person and has a date.
struct Reminder: Equatable, Sendable {
    enum Kind: Equatable, Sendable { case deadline, announcement }

    let kind: Kind
    /// The case's number, or the announcement's msgid.
    let key: String
    /// Its channel, or `*`.
    let channel: String
    /// Days left; below zero it is late.
    let days: Int
    /// The day it is where the person is, `2026-11-22`.
    let today: String

    /// Of a line `DIGEST <kind> <key> <channel> <date> <count> :<words>`; nil for what has no notice.
    init?(_ message: IRCMessage, today: String) {
        let parameters = message.parameters
        guard message.command == "DIGEST", parameters.count >= 6 else { return nil }
        switch parameters[0] {
        case "case": kind = .deadline
        case "announcement": kind = .announcement
        default: return nil
        }
        guard let days = DayCount.from(today, to: String(parameters[3].prefix(10))) else { return nil }
        (key, channel, self.days, self.today) = (parameters[1], parameters[2], days, today)
    }
}
