/// Ten thousand people come back at once, as after a restart: each joins one of a hundred channels.
struct ReturnLoad {
    static let secondsAlone: Int64 = 3
    static let seconds: Int64 = 10
    static let people = 10_000
    private static let channels = 100

    var name: String { "fair: 10,000 joins at once" }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        let crowd = trial.crowd()
        let pair = try QuietPair(crowd, trial)
        let first = crowd.members.count
        try crowd.connect(Self.people)
        try crowd.settle(milliseconds: 500)
        let alone = try pair.talk(seconds: Self.secondsAlone) {}
        var (next, joined) = (first, 0)
        let (begin, processor) = (Clock.nanoseconds, trial.server.processorSeconds)
        var (end, spent) = (begin, 0.0)
        let beside = try pair.talk(seconds: Self.seconds) { () throws(LoadFault) in
            // All are on their way within a blink; a thousand writes in a row keep the pair's own line waiting here.
            for _ in 0..<1_000 where next < crowd.members.count {
                try crowd.say("JOIN #back\(next % Self.channels)\r\n", as: next)
                next += 1
            }
            guard joined < Self.people else { return }
            joined = crowd.members[first...].count { $0.joinedCount > 0 }
            (end, spent) = (Clock.nanoseconds, trial.server.processorSeconds - processor)
        }
        guard joined == Self.people else { throw LoadFault("Only \(joined) of \(Self.people) have come in.") }
        return pair.figures(name, alone: alone, beside: beside) + [
            Figure(
                load: name, unit: "seconds until all are in", value: Double(end - begin) / 1e9, isBetterHigher: false),
            Figure(load: name, unit: "CPU-s", value: spent, margin: 0.5, isBetterHigher: false),
        ]
    }
}
