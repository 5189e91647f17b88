/// One connection of the crowd.
struct Member {
    let socket: Socket
    /// The beginning of a line whose end has not come.
    var rest: [UInt8] = []
    var waiting: [UInt8] = []
    var waitsToWrite = false
    var isWelcome = false
    var hasEnded = false
    /// Channels whose names came to an end.
    var joinedCount = 0
    /// Batches of history that came to an end.
    var answersCount = 0
}
