/// How a command is typed and what it does, in one language.
struct Usage: Equatable, Sendable {
    /// `[CHANNEL] text`: names in capitals, words of one's own in small letters, in brackets what may be left out.
    let arguments: String
    /// One line that begins with a verb.
    let help: String

    init(_ arguments: String, _ help: String) {
        (self.arguments, self.help) = (arguments, help)
    }
}
