/// Twenty people who ask for history and search without end, and do not wait for an answer before they ask again.
struct QuestionsLoad {
    static let secondsAlone: Int64 = 3
    static let seconds: Int64 = 6
    private static let channel = "#past"
    private static let askers = 20
    /// Questions in one write.
    private static let burst = 32

    var name: String { "fair: history and search without end" }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        let crowd = trial.crowd()
        let pair = try QuietPair(crowd, trial)
        let first = crowd.members.count
        try crowd.connect(Self.askers, echo: true, history: true)
        try crowd.join(first..<crowd.members.count) { _ in Self.channel }
        try fill(crowd, pair, by: first)
        let alone = try pair.talk(seconds: Self.secondsAlone) {}
        for asker in first..<crowd.members.count { crowd.members[asker].answersCount = 0 }
        let beside = try pair.talk(seconds: Self.seconds) { () throws(LoadFault) in
            for asker in first..<crowd.members.count where crowd.members[asker].waiting.isEmpty {
                let question =
                    asker % 2 == 0 ? "CHATHISTORY LATEST \(Self.channel) * 50" : "SEARCH text=xxxx*;in=\(Self.channel)"
                try crowd.say(String(repeating: question + "\r\n", count: Self.burst), as: asker)
            }
        }
        let answers = crowd.members[first...].map(\.answersCount)
        return pair.figures(name, alone: alone, beside: beside) + [
            Figure(load: name, unit: "answers per second", value: Double(answers.reduce(0, +)) / Double(Self.seconds)),
            Figure(load: name, unit: "answers to who got fewest", value: Double(answers.min() ?? 0)),
            Figure(load: name, unit: "answers to who got most", value: Double(answers.max() ?? 0)),
        ]
    }

    private func fill(_ crowd: Crowd, _ pair: QuietPair, by teller: Int) throws(LoadFault) {
        var heard = 0
        pair.othersHeard = { _, member, _ in if member == teller { heard += 1 } }
        for number in 0..<HistoryLoad.messages {
            Numbering.say(QuietPair.firstOfOthers + number, in: Self.channel, &crowd.members[teller].waiting)
            if number % 32 == 31 || number == HistoryLoad.messages - 1 {
                try crowd.flush(teller)
                try crowd.pump(seconds: 10, "echoes") { heard >= number + 1 }
            }
        }
        pair.othersHeard = { _, _, _ in }
        try crowd.settle(milliseconds: 500)
    }
}
