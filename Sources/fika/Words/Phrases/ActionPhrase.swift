/// Actions by key and in the palette, and the work keys' questions.
enum ActionPhrase: Equatable, Sendable {
    case confirm(action: String)
    case undone(action: String)
}
