/// What a bot puts into the folder it watches.
public enum BotDrop: Sendable, Equatable {
    /// These words.
    case text(String)
    /// What stands in a file; relative to the bot's state folder unless it is absolute.
    case copy(of: String)
}
