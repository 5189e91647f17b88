/// Somebody in a busy channel who reads nothing: out at the limit of the outbox (4 MiB), and nobody else waits.
struct SlowReaderLoad {
    static let secondsAlone: Int64 = 3
    static let seconds: Int64 = 8
    private static let channel = "#busy"
    private static let members = 20
    private static let senders = 4
    private static let window = 64

    var name: String { "fair: a reader that takes nothing" }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        let crowd = trial.crowd()
        let pair = try QuietPair(crowd, trial)
        let first = crowd.members.count
        try crowd.connect(Self.members, echo: true)
        try crowd.join(first..<crowd.members.count) { _ in Self.channel }
        try crowd.settle(milliseconds: 300)
        var credits = [Int](repeating: Self.window, count: Self.senders)
        var (said, heard, sayers) = (0, 0, [Int]())
        pair.othersHeard = { number, member, _ in
            heard += 1
            let sender = sayers[number - QuietPair.firstOfOthers]
            if member == first + sender { credits[sender] += 1 }
        }
        func talk() throws(LoadFault) {
            for sender in 0..<Self.senders where credits[sender] > 0 {
                for _ in 0..<credits[sender] {
                    Numbering.say(
                        QuietPair.firstOfOthers + said, in: Self.channel, &crowd.members[first + sender].waiting)
                    said += 1
                    sayers.append(sender)
                }
                credits[sender] = 0
                try crowd.flush(first + sender)
            }
        }
        let alone = try pair.talk(seconds: Self.secondsAlone, beside: talk)
        let before = trial.server.proportionalBytes
        crowd.deafen(first + Self.members - 1)
        var most = before
        let begin = Clock.nanoseconds
        var looked = begin
        let beside = try pair.talk(seconds: Self.seconds) { () throws(LoadFault) in
            try talk()
            guard Clock.nanoseconds - looked > 100_000_000 else { return }
            looked = Clock.nanoseconds
            most = max(most, trial.server.proportionalBytes)
        }
        let saidBefore = said
        try crowd.pump(seconds: 60, "what the others are to hear") { heard >= saidBefore * (Self.members - 1) }
        return pair.figures(name, alone: alone, beside: beside) + [
            Figure(load: name, unit: "cut off", value: trial.count("sendq_kills") ?? -1),
            Figure(load: name, unit: "MiB more at most", value: Double(most - before) / 1_048_576),
        ]
    }
}
