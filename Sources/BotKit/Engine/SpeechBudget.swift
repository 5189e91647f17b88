/// How fast a bot may talk: a burst is free, a steady stream is not.
struct SpeechBudget: Sendable {
    private var level = Int64(BotLimit.speechBurst) * BotLimit.speechMilliseconds
    private var filledAt: BotTime?

    /// Whether a line may be said now; the caller then takes it.
    mutating func allows(at now: BotTime) -> Bool {
        let full = Int64(BotLimit.speechBurst) * BotLimit.speechMilliseconds
        let elapsed = max(0, now.milliseconds - (filledAt ?? now).milliseconds)
        level = min(full, level + min(elapsed, full))
        filledAt = max(filledAt ?? now, now)
        return level >= BotLimit.speechMilliseconds
    }

    mutating func take() {
        level -= BotLimit.speechMilliseconds
    }
}
