/// When a bot is started, stopped, started again and given up: a value without processes and clocks.
///
/// ```
/// idle → running → waiting → running …          it ended: after a while, longer each time
///        running → stopping → running | over    asked to, and killed if it does not go
///                  waiting → givenUp            it ended too often; a reload begins anew
///        running → givenUp                     it says itself that another start would be no better
///        running → halting → halted            an operator stopped it; a reload begins anew
/// ```
struct BotLifecycle: Sendable, Equatable {
    /// Crashes count for this long.
    static let windowMilliseconds: Int64 = 600_000
    static let backoffFirstMilliseconds: Int64 = 1_000
    /// From SIGTERM to SIGKILL; the whole daemon has two seconds to stop.
    static let patienceMilliseconds: Int64 = 800

    private let patienceMilliseconds: Int64
    let restartsMax: Int
    let backoffMaxMilliseconds: Int64

    private(set) var phase = Phase.idle
    /// Monotonic milliseconds of the latest crashes, oldest first; at most `restartsMax` + 1.
    private var crashes: [Int64] = []
    /// Counts timers, so that one of an earlier phase does nothing.
    private var timer = 0

    enum Phase: Sendable, Equatable {
        case idle
        case running
        case waiting
        /// `again`: a reload, not an end.
        case stopping(again: Bool)
        /// An operator wants it down until it is started again.
        case halting
        case halted
        case givenUp
        case over
    }

    enum Input: Sendable, Equatable {
        case begin
        /// The program could not be started at all, or has ended.
        case ended
        /// The program has ended because of how it was set or called.
        case endedForGood
        case timer(Int)
        case reload
        /// Down, and ready to be started again; `stop` is for good.
        case halt
        case stop
    }

    enum Action: Sendable, Equatable {
        case start
        case terminate
        case kill
        case setTimer(Int, milliseconds: Int64)
        case giveUp(crashes: Int)
        /// Until it is reloaded.
        case setAside
        /// Nothing more will be asked of it.
        case finish
    }

    init(
        restartsMax: Int, backoffMaxSeconds: Int, patienceMilliseconds: Int64 = BotLifecycle.patienceMilliseconds
    ) {
        self.restartsMax = restartsMax
        self.patienceMilliseconds = patienceMilliseconds
        backoffMaxMilliseconds = Int64(backoffMaxSeconds) * 1_000
    }

    /// `now` is in milliseconds of a monotonic clock. `jitter`, 0 to 1, adds up to a quarter to a wait, so that bots do
    /// not start in step.
    mutating func receive(_ input: Input, at now: Int64, jitter: Double) -> [Action] {
        switch (phase, input) {
        case (.idle, .begin), (.idle, .reload), (.givenUp, .reload), (.waiting, .reload), (.halted, .reload):
            crashes = []
            phase = .running
            return [.start]
        case (.running, .ended): return crashed(at: now, jitter: jitter)
        case (.running, .endedForGood):
            phase = .givenUp
            return [.setAside]
        case (.running, .reload): return end(.stopping(again: true))
        case (.running, .stop): return end(.stopping(again: false))
        case (.waiting, .timer(timer)):
            phase = .running
            return [.start]
        case (.stopping(_), .timer(timer)), (.halting, .timer(timer)): return [.kill]
        case (.running, .halt): return end(.halting)
        case (.stopping(again: true), .halt): return then(.halting)
        case (.halting, .reload): return then(.stopping(again: true))
        case (.halting, .stop): return then(.stopping(again: false))
        case (.halting, .ended), (.halting, .endedForGood), (.idle, .halt), (.waiting, .halt), (.givenUp, .halt):
            return then(.halted)
        case (.stopping(again: true), .stop): return then(.stopping(again: false))
        case (.stopping(again: true), .ended), (.stopping(again: true), .endedForGood):
            crashes = []
            phase = .running
            return [.start]
        case (.stopping(again: false), .ended), (.stopping(again: false), .endedForGood), (.idle, .stop),
            (.waiting, .stop), (.givenUp, .stop), (.halted, .stop):
            phase = .over
            return [.finish]
        default: return []
        }
    }

    /// Nothing more to do than to wait.
    private mutating func then(_ next: Phase) -> [Action] {
        phase = next
        return []
    }

    private mutating func end(_ next: Phase) -> [Action] {
        phase = next
        timer += 1
        return [.terminate, .setTimer(timer, milliseconds: patienceMilliseconds)]
    }

    private mutating func crashed(at now: Int64, jitter: Double) -> [Action] {
        crashes = crashes.filter { now - $0 < Self.windowMilliseconds } + [now]
        guard crashes.count <= restartsMax else {
            phase = .givenUp
            return [.giveUp(crashes: crashes.count)]
        }
        phase = .waiting
        timer += 1
        return [.setTimer(timer, milliseconds: wait(crashes.count, jitter: jitter))]
    }

    /// Twice as long each time, at most `backoffMaxMilliseconds`.
    private func wait(_ crashes: Int, jitter: Double) -> Int64 {
        let doubled = Self.backoffFirstMilliseconds << Int64(min(crashes - 1, 20))
        let most = min(doubled, backoffMaxMilliseconds)
        return min(most + Int64(Double(most) * 0.25 * min(max(jitter, 0), 1)), backoffMaxMilliseconds)
    }
}
