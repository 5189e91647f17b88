/// A channel this client is in.
struct Room: Equatable, Sendable {
    /// Names remembered for completion; the server knows the others.
    static let membersMax = 5000

    var name: String
    var members: Set<String> = []
    /// All of them were named, up to the limit.
    var isComplete = false

    mutating func insert(_ nick: String) {
        if members.count < Self.membersMax { members.insert(nick) }
    }
}
