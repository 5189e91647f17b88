/// A message that came in while the program ran, as far as telling of it needs.
struct Overheard: Equatable, Sendable {
    /// The channel, or the nick of whoever wrote.
    let target: String
    let nick: String
    let text: String
    /// Whether it went to this person alone.
    var isPrivate = false
    var namesMe = false
    /// Whether it answers a message of mine.
    var answersMe = false
    /// Whether it asks to be acknowledged.
    var asksToAcknowledge = false
    /// Whether it is a question in a consultation that I was asked.
    var consultsMe = false
    /// Whether it was said in a café.
    var isInCafe = false
    /// Milliseconds since 1970.
    let time: Int64
}
