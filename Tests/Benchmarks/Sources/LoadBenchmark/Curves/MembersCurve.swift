/// One channel with ever more members. They come in one after another, and each is shown all names: that is a square,
/// and where this curve ends.
enum MembersCurve {
    private static let deliveries = 2_000_000
    private static let joinSeconds: Int64 = 900
    static let curve = "members of one channel"

    static func points(_ trial: Trial, members count: Int) throws(LoadFault) -> [Point] {
        let crowd = trial.crowd()
        try crowd.connect(count, echo: true)
        let before = trial.server.workNanoseconds
        try crowd.join(0..<count, seconds: joinSeconds) { _ in "#load" }
        let joins = Double(trial.server.workNanoseconds - before) / 1_000 / Double(count)
        try crowd.settle(milliseconds: 300)
        let talk = Talk(channels: ["#load"]) { _ in Array(0..<count) }
        let cost = try talk.microseconds(trial, crowd, messages: min(20_000, deliveries / count))
        return [
            Point(curve, count, "CPU-µs per message", cost),
            Point(curve, count, "CPU-µs per delivery", cost / Double(count)),
            Point(curve, count, "CPU-µs per join", joins),
        ]
    }
}
