/// The same emoji of several people on one message.
struct Reaction: Equatable, Sendable {
    let emoji: String
    /// In the order they came.
    var nicks: [String]
}
