/// A hundred people in ever more channels, ten in each.
enum ChannelsCurve {
    static let curve = "channels, ten in each"
    private static let people = 100
    private static let membersEach = 10
    private static let messages = 20_000
    /// Channels in one JOIN.
    private static let together = 10

    static func points(_ trial: Trial, channels count: Int) throws(LoadFault) -> [Point] {
        let crowd = trial.crowd()
        try crowd.connect(people, echo: true)
        let channels = (0..<count).map { "#load\($0)" }
        let groups = people / membersEach
        for person in 0..<people {
            let own = channels.indices.filter { $0 % groups == person % groups }
            crowd.members[person].joinedCount = 0
            for first in stride(from: 0, to: own.count, by: together) {
                let names = own[first..<min(own.count, first + together)].map { channels[$0] }
                try crowd.say("JOIN \(names.joined(separator: ","))\r\n", as: person)
                try crowd.pump(milliseconds: 0)
            }
            try crowd.pump(seconds: 120, "joins") { crowd.members[person].joinedCount == own.count }
        }
        try crowd.settle(milliseconds: 300)
        let talk = Talk(channels: channels) { channel in
            (0..<membersEach).map { $0 * groups + channel % groups }
        }
        let cost = try talk.microseconds(trial, crowd, messages: messages)
        let memory = Double(trial.server.proportionalBytes) / 1_048_576
        return [
            Point(curve, count, "CPU-µs per message", cost),
            Point(curve, count, "memory, MiB", memory),
        ]
    }
}
