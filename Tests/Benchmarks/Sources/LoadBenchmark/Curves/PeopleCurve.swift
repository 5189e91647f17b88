/// Ever more people on the server, in channels of ten; as many as one process may have sockets.
enum PeopleCurve {
    private static let membersEach = 10
    private static let messages = 20_000
    static let curve = "people in channels of ten"

    static func points(_ trial: Trial, people count: Int) throws(LoadFault) -> [Point] {
        let crowd = trial.crowd()
        let (before, empty) = (trial.server.workNanoseconds, trial.server.proportionalBytes)
        try crowd.connect(count, echo: true)
        let registration = Double(trial.server.workNanoseconds - before) / 1_000 / Double(count)
        let channels = (0..<count / membersEach).map { "#load\($0)" }
        try crowd.join(0..<count) { channels[$0 / membersEach] }
        try crowd.settle(milliseconds: 1_000)
        let memory = Double(trial.server.proportionalBytes - empty) / Double(count) / 1_024
        let talk = Talk(channels: channels) { channel in
            (0..<membersEach).map { channel * membersEach + $0 }
        }
        let cost = try talk.microseconds(trial, crowd, messages: messages)
        return [
            Point(curve, count, "CPU-µs per message", cost),
            Point(curve, count, "CPU-µs per registration", registration),
            Point(curve, count, "memory each, KiB", memory),
        ]
    }
}
