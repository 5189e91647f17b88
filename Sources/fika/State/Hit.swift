/// A message that a search found.
struct Hit: Equatable, Sendable {
    let msgid: String
    let target: String
}
