/// How far a person has read a conversation, on whatever device.
struct ReadMark: Equatable, Sendable {
    /// Time of the last message read, in milliseconds since 1970; nil when the server does not know.
    var time: Int64?
    /// The last time told to the server, so that it is told once.
    var told: Int64?

    /// Whether a message of that time is still to be read.
    func isBefore(_ other: Int64) -> Bool { time.map { $0 < other } ?? true }

    /// A mark never goes back.
    mutating func advance(to time: Int64) {
        self.time = max(self.time ?? time, time)
    }
}
