/// Finds out that a connection is dead although nobody closed it. Times are milliseconds of any steady clock.
struct KeepAlive: Sendable {
    enum Step: Equatable, Sendable { case wait, ping, giveUp }

    private var heardAt: Int64
    private var pingedAt: Int64?

    init(at now: Int64) {
        heardAt = now
    }

    mutating func heard(at now: Int64) {
        heardAt = now
        pingedAt = nil
    }

    mutating func tick(at now: Int64) -> Step {
        if let pingedAt { return now - pingedAt >= ClientLimit.pongSecondsMax * 1000 ? .giveUp : .wait }
        guard now - heardAt >= ClientLimit.silenceSecondsMax * 1000 else { return .wait }
        pingedAt = now
        return .ping
    }
}
