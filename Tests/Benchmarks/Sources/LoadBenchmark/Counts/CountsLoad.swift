/// The same words every time, and more only when all have heard them: what registrations and messages are counted to
/// cost, whatever else the machine does.
struct CountsLoad {
    private static let people = 300
    /// Members of the small channel and of the large one.
    private static let (few, many) = (10, 100)
    private static let messages = 480
    /// Of which the lowest counts: how the index follows, in few turns or in many, is luck.
    private static let rounds = 4
    private static let together = 16
    /// The index follows within it, callgrind or not.
    private static let restMilliseconds: Int64 = 1_500
    /// Counts repeat to some hundredths.
    private static let margin = 0.1

    let counter: Counter

    var name: String { "counts of \(counter)" }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        let crowd = trial.crowd()
        try crowd.connect(Self.people, echo: trial.peer.echoes)
        let before = try count(trial, crowd)
        try crowd.connect(Self.people, echo: trial.peer.echoes)
        let registration = Double(try count(trial, crowd) - before) / Double(Self.people)
        try crowd.join(0..<Self.few) { _ in "#few" }
        try crowd.join(0..<Self.many) { _ in "#many" }
        // What the server makes once, for a channel or a session, is made.
        try talk(crowd, trial, "#few", Self.few, together: Self.together)
        let alone = try message(trial, crowd, "#few", Self.few, together: 1)
        let small = try message(trial, crowd, "#few", Self.few, together: Self.together)
        let large = try message(trial, crowd, "#many", Self.many, together: Self.together)
        return [
            figure("per registration", registration),
            // The index follows each in a turn of its own, or several in one: that is luck, and only shown.
            figure("per message to \(Self.few), one at a time", alone, margin: nil),
            figure("per message to \(Self.few), \(Self.together) at a time", small),
            figure("per message to \(Self.many), \(Self.together) at a time", large),
        ]
    }

    private func figure(_ unit: String, _ value: Double, margin: Double? = Self.margin) -> Figure {
        Figure(load: name, unit: unit, value: value, margin: margin, isBetterHigher: false)
    }

    private func message(
        _ trial: Trial, _ crowd: Crowd, _ channel: String, _ members: Int, together: Int
    ) throws(LoadFault) -> Double {
        var (before, lowest) = (try count(trial, crowd), Int.max)
        for _ in 0..<Self.rounds {
            try talk(crowd, trial, channel, members, together: together)
            let now = try count(trial, crowd)
            (before, lowest) = (now, min(lowest, now - before))
        }
        return Double(lowest) / Double(Self.messages)
    }

    /// When all is done and the index has followed.
    private func count(_ trial: Trial, _ crowd: Crowd) throws(LoadFault) -> Int {
        try crowd.settle(milliseconds: Self.restMilliseconds)
        return try counter.count(of: trial.server.identifier, folder: trial.folder)
    }

    /// The members by turns, so many in one write; the next when all have heard them.
    private func talk(
        _ crowd: Crowd, _ trial: Trial, _ channel: String, _ members: Int, together: Int
    ) throws(LoadFault) {
        let receivers = trial.peer.echoes ? members : members - 1
        for said in stride(from: 0, to: Self.messages, by: together) {
            let sender = said / together % members
            let expected = crowd.deliveries + together * receivers
            for number in said..<(said + together) {
                Numbering.say(number, in: channel, &crowd.members[sender].waiting)
            }
            try crowd.flush(sender)
            try crowd.pump(seconds: 60, "what all are to hear") { crowd.deliveries >= expected }
        }
    }
}
