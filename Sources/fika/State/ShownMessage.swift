/// A message that stands on the screen, as far as answering it needs.
struct ShownMessage: Equatable, Sendable {
    /// As the server knows it.
    let msgid: String
    /// The channel or the nick of the person at the other end.
    let target: String
    let nick: String
    let text: String
    /// The msgid it answers.
    let parent: String?
    /// Milliseconds since 1970.
    let time: Int64
}
