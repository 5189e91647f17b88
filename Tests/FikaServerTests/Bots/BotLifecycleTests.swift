import Testing

@testable import FikaServer

@Suite("BotLifecycle")
struct BotLifecycleTests {
    private typealias Input = BotLifecycle.Input
    private typealias Action = BotLifecycle.Action

    private static func patience(_ timer: Int) -> BotLifecycle.Action {
        .setTimer(timer, milliseconds: BotLifecycle.patienceMilliseconds)
    }

    /// What each input leads to, a second after the one before.
    private func play(
        _ inputs: [BotLifecycle.Input], restartsMax: Int = 3, backoffMax: Int = 60, jitter: Double = 0
    ) -> (actions: [[BotLifecycle.Action]], phase: BotLifecycle.Phase) {
        var lifecycle = BotLifecycle(restartsMax: restartsMax, backoffMaxSeconds: backoffMax)
        let actions = inputs.enumerated().map { index, input in
            lifecycle.receive(input, at: Int64(index) * 1_000, jitter: jitter)
        }
        return (actions, lifecycle.phase)
    }

    @Test("It is started, asked to stop, and over when it has ended")
    func stop() {
        let (actions, phase) = play([.begin, .stop, .ended])
        #expect(actions == [[.start], [.terminate, Self.patience(1)], [.finish]])
        #expect(phase == .over)
    }

    @Test("One that does not go is killed")
    func kill() {
        #expect(play([.begin, .stop, .timer(1), .ended]).actions.suffix(2) == [[.kill], [.finish]])
    }

    @Test("A reload ends it and starts it again, killing it if need be")
    func reload() {
        #expect(
            play([.begin, .reload, .ended, .reload, .timer(2), .ended]).actions == [
                [.start], [.terminate, Self.patience(1)], [.start], [.terminate, Self.patience(2)], [.kill], [.start],
            ])
    }

    @Test("A stop during a reload is the end")
    func stopDuringReload() {
        let (actions, phase) = play([.begin, .reload, .stop, .ended])
        #expect(actions.suffix(2) == [[], [.finish]])
        #expect(phase == .over)
    }

    @Test("One that an operator stops stays down, and is ready to be started again")
    func halt() {
        let (actions, phase) = play([.begin, .halt, .ended, .ended, .timer(1)])
        #expect(actions == [[.start], [.terminate, Self.patience(1)], [], [], []])
        #expect(phase == .halted)
        #expect(play([.begin, .halt, .timer(1), .ended, .reload]).actions.suffix(3) == [[.kill], [], [.start]])
        #expect(play([.begin, .ended, .halt, .timer(1)]).phase == .halted, "its timer wakes nobody")
        #expect(play([.begin, .endedForGood, .halt, .reload]).phase == .running)
        #expect(play([.begin, .halt, .reload, .ended]).phase == .running, "started while it was going")
        #expect(play([.begin, .reload, .halt, .ended]).phase == .halted)
        #expect(play([.begin, .halt, .stop, .ended]).phase == .over)
        #expect(play([.begin, .halt, .ended, .stop]).actions.last == [.finish])
    }

    @Test("It is started again after waits that double")
    func backOff() {
        let (actions, phase) = play([.begin, .ended, .timer(1), .ended, .timer(2), .ended])
        #expect(
            actions == [
                [.start], [.setTimer(1, milliseconds: 1_000)], [.start], [.setTimer(2, milliseconds: 2_000)], [.start],
                [.setTimer(3, milliseconds: 4_000)],
            ])
        #expect(phase == .waiting)
    }

    @Test(
        "Jitter adds a quarter at most, and no wait is longer than the longest",
        arguments: [(0.0, 1_000), (0.5, 1_125), (1.0, 1_250), (7.0, 1_250), (-1.0, 1_000)])
    func jitter(jitter: Double, wait: Int64) {
        #expect(play([.begin, .ended], jitter: jitter).actions.last == [.setTimer(1, milliseconds: wait)])
        let many = play(
            [.begin] + (1...10).flatMap { [.ended, .timer($0)] } + [.ended], restartsMax: 99, backoffMax: 5,
            jitter: jitter)
        #expect(many.actions.last == [.setTimer(11, milliseconds: 5_000)])
    }

    @Test("Too many crashes within ten minutes and it is given up, until it is reloaded")
    func givenUp() {
        let crashes: [BotLifecycle.Input] = [.begin, .ended, .timer(1), .ended, .timer(2), .ended, .timer(3), .ended]
        let (actions, phase) = play(crashes)
        #expect(actions.last == [.giveUp(crashes: 4)])
        #expect(phase == .givenUp)
        #expect(play(crashes + [.timer(3)]).actions.last == [])
        let again = play(crashes + [.reload, .ended])
        #expect(again.actions.suffix(2) == [[.start], [.setTimer(4, milliseconds: 1_000)]])
        #expect(play(crashes + [.stop]).actions.last == [.finish])
        #expect(play([.begin, .ended], restartsMax: 0).actions.last == [.giveUp(crashes: 1)])
    }

    @Test("One that says that it cannot work is not started again, until it is reloaded")
    func setAside() {
        let (actions, phase) = play([.begin, .endedForGood, .timer(1)])
        #expect(actions == [[.start], [.setAside], []] && phase == .givenUp)
        #expect(play([.begin, .endedForGood, .reload]).actions.last == [.start])
        #expect(play([.begin, .stop, .endedForGood]).actions.last == [.finish])
        #expect(play([.begin, .reload, .endedForGood]).actions.last == [.start])
    }

    @Test("Crashes are forgotten after ten minutes")
    func window() {
        var lifecycle = BotLifecycle(restartsMax: 1, backoffMaxSeconds: 60)
        _ = lifecycle.receive(.begin, at: 0, jitter: 0)
        #expect(lifecycle.receive(.ended, at: 0, jitter: 0) == [.setTimer(1, milliseconds: 1_000)])
        _ = lifecycle.receive(.timer(1), at: 1_000, jitter: 0)
        var early = lifecycle
        #expect(early.receive(.ended, at: 599_999, jitter: 0) == [.giveUp(crashes: 2)])
        #expect(lifecycle.receive(.ended, at: 600_000, jitter: 0) == [.setTimer(2, milliseconds: 1_000)])
    }

    @Test("A reload while it waits starts it at once")
    func reloadWhileWaiting() {
        #expect(play([.begin, .ended, .reload, .timer(1)]).actions.suffix(2) == [[.start], []])
    }

    @Test("What makes no sense does nothing", arguments: [BotLifecycle.Input.ended, .timer(0), .timer(9)])
    func nonsense(input: BotLifecycle.Input) {
        #expect(play([input]).actions == [[]])
        #expect(play([.begin, .begin]).actions.last == [])
        #expect(play([.begin, .stop, .ended, .reload, .begin, input]).actions.suffix(3) == [[], [], []])
        #expect(play([.stop]).actions == [[.finish]])
    }
}
