/// One connection says all it can, as fast as its socket takes it, in a channel of twenty; no rate holds it back.
struct FloodBesideLoad {
    static let secondsAlone: Int64 = 3
    static let seconds: Int64 = 6
    private static let channel = "#flood"
    private static let listeners = 20
    /// Lines in one write.
    private static let burst = 256

    var name: String { "fair: a flood by one" }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        let crowd = trial.crowd()
        let pair = try QuietPair(crowd, trial)
        let flooder = crowd.members.count
        try crowd.connect(Self.listeners, echo: true)
        try crowd.join(flooder..<crowd.members.count) { _ in Self.channel }
        try crowd.settle(milliseconds: 300)
        let alone = try pair.talk(seconds: Self.secondsAlone) {}
        var (said, heard) = (0, 0)
        pair.othersHeard = { _, member, _ in if member == flooder { heard += 1 } }
        let begin = Clock.nanoseconds
        let beside = try pair.talk(seconds: Self.seconds) { () throws(LoadFault) in
            guard crowd.members[flooder].waiting.isEmpty else { return }
            for _ in 0..<Self.burst {
                Numbering.say(QuietPair.firstOfOthers + said, in: Self.channel, &crowd.members[flooder].waiting)
                said += 1
            }
            try crowd.flush(flooder)
        }
        let rate = Double(heard) / (Double(Clock.nanoseconds - begin) / 1e9)
        return pair.figures(name, alone: alone, beside: beside)
            + [Figure(load: name, unit: "flood, messages per second", value: rate)]
    }
}
