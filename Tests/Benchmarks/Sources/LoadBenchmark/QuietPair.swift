/// Two people who talk quietly, a message each few milliseconds, whatever happens beside them: what they wait for an
/// echo is what fairness comes to. An open loop: a message is late since the moment it was due.
///
/// Milliseconds hang on who else uses the machine, this generator's own turn on its core above all. What the server has
/// worked from the saying to the echo, in milliseconds of its CPU, does not: it is what was done first.
final class QuietPair {
    static let pace: Int64 = 10_000_000
    static let channel = "#quiet"
    /// From here on numbers are of what is said beside them.
    static let firstOfOthers = 500_000_000

    /// Told of what is said beside them: its number, who heard it, and when.
    var othersHeard: (_ number: Int, _ member: Int, _ at: Int64) -> Void = { _, _, _ in }
    /// What talk came to.
    struct Waits {
        var wall = Latencies()
        /// The server's own work meanwhile.
        var work = Latencies()
    }

    private let crowd: Crowd
    private let trial: Trial
    private let speaker: Int
    private var dueAt: [Int64] = []
    private var workAtSaying: [Int64] = []
    private var waits = Waits()

    /// The first two of the crowd, before anybody else comes.
    init(_ crowd: Crowd, _ trial: Trial) throws(LoadFault) {
        self.crowd = crowd
        self.trial = trial
        speaker = crowd.members.count
        try crowd.connect(2, echo: true)
        try crowd.join(speaker..<(speaker + 2)) { _ in Self.channel }
        crowd.heard = { [unowned self] number, member, now in
            guard number < Self.firstOfOthers else { return self.othersHeard(number, member, now) }
            guard member == self.speaker else { return }
            self.waits.wall.add(nanoseconds: now - self.dueAt[number])
            self.waits.work.add(nanoseconds: self.trial.server.workNanoseconds - self.workAtSaying[number])
        }
    }

    /// For some seconds, and until all of it is echoed. `beside` is done again and again.
    func talk(seconds: Int64, beside: () throws(LoadFault) -> Void) throws(LoadFault) -> Waits {
        waits = Waits()
        let begin = Clock.nanoseconds
        var said: Int64 = 0
        while Clock.nanoseconds - begin < seconds * 1_000_000_000 {
            while said < (Clock.nanoseconds - begin) / Self.pace {
                said += 1
                Numbering.say(dueAt.count, in: Self.channel, &crowd.members[speaker].waiting)
                dueAt.append(begin + said * Self.pace)
                workAtSaying.append(trial.server.workNanoseconds)
                try crowd.flush(speaker)
            }
            try beside()
            try crowd.pump(milliseconds: 1)
        }
        try crowd.pump(seconds: 60, "the echoes of the quiet pair") { self.waits.wall.count >= Int(said) }
        return waits
    }

    /// What it waits alone, and what it waits beside something.
    func figures(_ load: String, alone: Waits, beside: Waits) -> [Figure] {
        let kinds = [
            ("alone, ms", alone.wall), ("alone, server's CPU-ms", alone.work), ("beside it, ms", beside.wall),
            ("beside it, server's CPU-ms", beside.work),
        ]
        return kinds.flatMap { name, latencies in
            [50.0, 99.0, 100.0].map { percent in
                Figure(
                    load: load, unit: "quiet pair \(name), \(percent == 100 ? "longest" : "p\(Int(percent))")",
                    value: latencies.percentile(percent), isBetterHigher: false)
            }
        }
    }
}
