/// Some of a channel's members talk as fast as their messages come back, each with so many on their way.
struct FloodLoad {
    static let seconds: Int64 = 4

    let members: Int
    let senders: Int
    let window: Int
    var tls = false

    var name: String {
        "\(members) members\(tls ? " over TLS" : ""), \(senders) senders, \(window) in flight"
    }

    /// What happened so far; a class, as the crowd's ear and the loop share it.
    private final class Course {
        var roll: Roll
        var sentAt: [Int64] = []
        var senders: [Int] = []
        var credits: [Int]
        var latencies = Latencies()

        init(members: Int, senders: Int, window: Int) {
            roll = Roll(members: members)
            credits = Array(repeating: window, count: senders)
        }
    }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        let crowd = trial.crowd(tls: tls)
        try crowd.connect(senders, echo: trial.peer.echoes)
        try crowd.connect(members - senders)
        try crowd.join(0..<members) { _ in "#load" }
        try crowd.settle(milliseconds: 300)

        let course = Course(members: members, senders: senders, window: window)
        // Without an echo the last member tells when a message has been through.
        let witness = trial.peer.echoes ? nil : members - 1
        // Nor do the senders see the whole order then.
        let firstInRoll = trial.peer.echoes ? 0 : senders
        crowd.heard = { number, member, now in
            if member >= firstInRoll { course.roll.saw(number, member: member) }
            let sender = course.senders[number]
            guard member == witness ?? sender else { return }
            course.credits[sender] += 1
            course.latencies.add(nanoseconds: now - course.sentAt[number])
        }
        let (processor, begin) = (trial.server.processorSeconds, Clock.nanoseconds)
        let heard = crowd.deliveries
        while Clock.nanoseconds - begin < Self.seconds * 1_000_000_000 {
            try talk(crowd, course)
            try crowd.pump(milliseconds: 10)
        }
        let wall = Double(Clock.nanoseconds - begin) / 1e9
        let acknowledged = Double(course.latencies.count)
        let sent = course.sentAt.count
        let receivers = trial.peer.echoes ? members : members - 1
        try crowd.pump(seconds: 60, "the last messages") { crowd.deliveries - heard >= sent * receivers }
        let spent = trial.server.processorSeconds - processor
        let lost = course.roll.faults + course.roll.missing(of: sent, from: firstInRoll)
        var figures = [
            Figure(
                load: name, unit: "M deliveries per CPU-s", value: Double(sent * receivers) / spent / 1e6, margin: 0.5),
            Figure(load: name, unit: "acknowledged per second", value: acknowledged / wall),
            Figure(load: name, unit: "p50 ms", value: course.latencies.percentile(50), isBetterHigher: false),
            Figure(load: name, unit: "p99 ms", value: course.latencies.percentile(99), isBetterHigher: false),
            Figure(load: name, unit: "out of order or missing", value: Double(lost), mustBe: 0),
        ]
        if let together = trial.count("events_per_transaction") {
            figures.append(Figure(load: name, unit: "messages per transaction", value: together))
        }
        return figures
    }

    /// What each sender may send, in one write.
    private func talk(_ crowd: Crowd, _ course: Course) throws(LoadFault) {
        for sender in 0..<senders where course.credits[sender] > 0 {
            let now = Clock.nanoseconds
            for _ in 0..<course.credits[sender] {
                let number = course.sentAt.count
                course.sentAt.append(now)
                course.senders.append(sender)
                Numbering.say(number, in: "#load", &crowd.members[sender].waiting)
            }
            course.credits[sender] = 0
            try crowd.flush(sender)
        }
    }
}
