import IRCWire

/// Something that waits for a person and has a date.
struct Reminder: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        case deadline, announcement
        /// A question about a part of a case, and who asked it.
        case consultation(by: String)
    }

    let kind: Kind
    /// The case's number, the announcement's msgid, or the consultation's channel, folded.
    let key: String
    /// Its channel, or `*`.
    let channel: String
    /// Days left; below zero it is late.
    let days: Int
    /// The day it is where the person is, `2026-11-22`.
    let today: String

    /// Of a line `DIGEST <kind> <key> <channel> <date> <count> :<words>`, or `CONSULTATION` of one who is asked and has
    /// not answered; nil for what has no notice.
    init?(_ message: IRCMessage, today: String, of state: State) {
        if let asked = Consultation(message), asked.waits(for: state) {
            self.init(.consultation(by: asked.by), state.fold(asked.channel), asked.channel, 0, today)
            return
        }
        let parameters = message.parameters
        guard message.command == "DIGEST", parameters.count >= 6,
            let days = DayCount.from(today, to: String(parameters[3].prefix(10)))
        else { return nil }
        let kind: Kind
        switch parameters[0] {
        case "case": kind = .deadline
        case "announcement": kind = .announcement
        default: return nil
        }
        self.init(kind, parameters[1], parameters[2], days, today)
    }

    private init(_ kind: Kind, _ key: String, _ channel: String, _ days: Int, _ today: String) {
        (self.kind, self.key, self.channel, self.days, self.today) = (kind, key, channel, days, today)
    }
}
