/// What a program at a bot's door is told; each with a sentence.
public enum BotAnswer: Sendable, Equatable {
    /// It will be done, whatever happens: 202.
    case accepted(String)
    /// It cannot be done as it is; the same again will not be either: 422.
    case refused(String)
    /// The key was used for something else: 409.
    case conflict(String)
    /// Not now; the same again may be: 429.
    case busy(String)
}
