import IRCWire

/// Something the kit has to ask of the server, now or later.
struct BotChore: Sendable {
    enum Work: Sendable {
        case join(channel: String)
        /// What was said before the bot was let in and, if that moment is known, since.
        case history(channel: String, joined: BotTime?)
        /// Changes nothing when it is done twice, and so may be tried again.
        case ask(BotAction)
        /// What changed of a channel's accepted answers, a page at a time.
        case solutions(SolutionReading)
        /// Must not be done twice.
        case say(IRCMessage, token: String?)
    }

    let work: Work
    var notBefore = BotTime(milliseconds: 0)
    var attempts = 0

    init(_ work: Work, notBefore: BotTime = BotTime(milliseconds: 0)) {
        self.work = work
        self.notBefore = notBefore
    }

    var isSpeech: Bool {
        if case .say = work { true } else { false }
    }

    /// Belongs to one connection, and is made again with the next.
    var isSettingUp: Bool {
        switch work {
        case .join, .history: true
        case .ask, .solutions, .say: false
        }
    }

    /// The same later, after twice the wait of the time before; nil when it was tried often enough.
    func again(at now: BotTime) -> BotChore? {
        guard attempts + 1 < BotLimit.attemptsMax else { return nil }
        var chore = self
        chore.attempts += 1
        chore.notBefore = now.advanced(bySeconds: min(1 << Int64(attempts), BotLimit.retrySecondsMax))
        return chore
    }

    var message: IRCMessage {
        switch work {
        case .join(let channel): IRCMessage("JOIN", channel)
        case .history(let channel, _): IRCMessage("CHATHISTORY", "LATEST", channel, "*", String(BotLimit.historyMax))
        case .ask(let action): BotTranslator.request(action)
        // A community's channel is its name behind a `#`.
        case .solutions(let reading):
            IRCMessage(
                "SOLUTION", "CHANGES", String(reading.channel.dropFirst()), reading.mark,
                String(BotLimit.solutionsPage))
        case .say(let message, _): message
        }
    }
}
