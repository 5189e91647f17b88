/// How long to wait between two attempts: twice as long each time, up to a limit, and a random part of it, so that a
/// thousand clients of a restarted server do not come back in the same second.
package struct BackOff: Sendable {
    private let first: Duration
    private let longest: Duration
    /// The part that chance decides: 0 none, 1 everything.
    private let jitter: Double

    package init(
        first: Duration = .seconds(1), longest: Duration = .seconds(ClientLimit.retrySecondsMax), jitter: Double = 0.5
    ) {
        precondition((0...1).contains(jitter), "Jitter is a part between none and all.")
        self.first = first
        self.longest = longest
        self.jitter = jitter
    }

    /// The wait after a failed attempt, counted from 1; `chance` is between 0 and 1.
    package func delay(after attempt: Int, chance: Double) -> Duration {
        precondition(attempt >= 1, "Attempts are counted from 1.")
        var delay = first
        for _ in 1..<max(attempt, 1) where delay < longest { delay *= 2 }
        return min(delay, longest) * (1 - jitter * chance)
    }
}
