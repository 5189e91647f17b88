/// Many channels in which people talk at a given pace, whatever the server does (an open loop): a message is late
/// since the moment it was due.
struct PacedLoad {
    static let rates = [2_000, 4_000, 6_000, 8_000, 10_000, 12_000, 14_000, 16_000, 20_000, 24_000, 32_000]
    static let seconds: Int64 = 3
    /// Of the median, in milliseconds.
    static let patience = 5.0

    let channels: Int
    let members: Int

    var name: String { "\(channels) channels of \(members), open loop" }

    private final class Course {
        var rolls: [Roll]
        var dueAt: [Int64] = []
        var latencies = Latencies()

        init(channels: Int, members: Int) {
            rolls = Array(repeating: Roll(members: members), count: channels)
        }
    }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        let crowd = trial.crowd()
        let names = (0..<channels).map { "#load\($0)" }
        try crowd.connect(channels * members)
        try crowd.join(0..<(channels * members)) { names[$0 / members] }
        try crowd.settle(milliseconds: 300)
        let course = Course(channels: channels, members: members)
        crowd.heard = { number, member, now in
            course.rolls[member / members].saw(number, member: member % members)
            course.latencies.add(nanoseconds: now - course.dueAt[number])
        }
        var best = 0
        var figures: [Figure] = []
        for rate in Self.rates {
            course.latencies = Latencies()
            let processor = trial.server.processorSeconds
            try talk(crowd, course, names, rate: rate)
            let spent = (trial.server.processorSeconds - processor) * 1e6 / Double(course.latencies.count)
            if rate == Self.rates[1] {
                figures.append(
                    Figure(
                        load: name, unit: "CPU-µs per delivery at \(rate)/s", value: spent, margin: 0.5,
                        isBetterHigher: false))
            }
            if course.latencies.percentile(50) > Self.patience { break }
            best = rate
        }
        return [Figure(load: name, unit: "messages/s with p50 <= \(Int(Self.patience)) ms", value: Double(best))]
            + figures
    }

    /// For some seconds, and then until all have heard all.
    private func talk(_ crowd: Crowd, _ course: Course, _ names: [String], rate: Int) throws(LoadFault) {
        let begin = Clock.nanoseconds
        let first = course.dueAt.count
        let total = rate * Int(Self.seconds)
        let heard = crowd.deliveries
        while course.dueAt.count - first < total {
            let due = min(total, Int((Clock.nanoseconds - begin) * Int64(rate) / 1_000_000_000) + 1)
            while course.dueAt.count - first < due {
                let number = course.dueAt.count
                let turn = number % (channels * members)
                // The channels in turn, and in each its members in turn.
                let sender = turn % channels * members + turn / channels
                course.dueAt.append(begin + Int64(number - first) * 1_000_000_000 / Int64(rate))
                Numbering.say(number, in: names[sender / members], &crowd.members[sender].waiting)
                try crowd.flush(sender)
            }
            try crowd.pump(milliseconds: 0)
        }
        try crowd.pump(seconds: 60, "the last messages") { crowd.deliveries - heard >= total * (members - 1) }
    }
}
