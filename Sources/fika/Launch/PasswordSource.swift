/// Where the account's password comes from; it is never an argument, which all users of a machine can see.
enum PasswordSource: Equatable, Sendable {
    /// The first line of a file.
    case file(String)
    /// The same, named in the settings: one that others may read is refused.
    case ownFile(String)
    /// The first line of what a shell command prints, such as `pass show fika`.
    case command(String)
    /// Typed at the terminal, unseen.
    case terminal
}
