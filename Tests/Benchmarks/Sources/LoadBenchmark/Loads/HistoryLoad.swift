/// People who look back: the newest fifty messages of a channel, again and again.
struct HistoryLoad {
    static let messages = 1_000
    static let seconds: Int64 = 4

    let readers: Int

    var name: String { "CHATHISTORY LATEST 50" }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        guard trial.peer.hasHistory else { return [] }
        let crowd = trial.crowd()
        try crowd.connect(readers, echo: true, history: true)
        try crowd.join(0..<readers) { _ in "#load" }
        for number in 0..<Self.messages {
            Numbering.say(number, in: "#load", &crowd.members[0].waiting)
            try crowd.flush(0)
            if number % 32 == 31 {
                try crowd.pump(seconds: 10, "echoes") { crowd.deliveries >= (number + 1) * readers }
            }
        }
        try crowd.settle(milliseconds: 300)
        for reader in 0..<readers { crowd.members[reader].answersCount = 0 }
        var asked = [Int](repeating: 0, count: readers)
        let (processor, begin) = (trial.server.processorSeconds, Clock.nanoseconds)
        while Clock.nanoseconds - begin < Self.seconds * 1_000_000_000 {
            for reader in 0..<readers where asked[reader] == crowd.members[reader].answersCount {
                asked[reader] += 1
                try crowd.say("CHATHISTORY LATEST #load * 50\r\n", as: reader)
            }
            try crowd.pump(milliseconds: 10)
        }
        let answers = crowd.members.reduce(0) { $0 + $1.answersCount }
        let spent = trial.server.processorSeconds - processor
        return [Figure(load: name, unit: "queries per CPU-s", value: Double(answers) / spent, margin: 0.5)]
    }
}
