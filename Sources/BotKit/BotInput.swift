/// Something that happened, told to a bot.
public enum BotInput: Sendable, Equatable {
    /// Once, before anything else.
    case started(BotContext)
    /// The past of a channel was shown (as ``observed(_:)``, and as late messages what came while the bot was away).
    case caughtUp(channel: String)
    /// The connection is gone. It is made again by the kit, and each channel catches up again.
    case offline
    /// Something a person says now, or said while the bot was away (``BotMessage/isLate``): to be acted on.
    case message(BotMessage)
    /// To be known, not to be answered: the bot's own words, another bot's, the server's, any notice, and the past.
    case observed(BotMessage)
    /// A person's reaction to a message.
    case reaction(BotReaction)
    /// The open cases that the bot may know of; the answer to ``BotAction/askCases``.
    case cases([CaseLine])
    /// The accepted answers of one channel that are new or not as they were, the newest first; the answer to
    /// ``BotAction/askSolutions(channel:)``. With `areAll` they take the place of all that was told before: so it is
    /// the first time on each connection. Nothing changed: nothing is told.
    case solutions(channel: String, [SolutionText], areAll: Bool)
    /// A file appeared in the folder of ``BotAction/watch(folder:)``; told once for each name and content.
    case file(DroppedFile)
    /// A program said something at the door of ``BotAction/serve(_:)``, and waits for an answer.
    case called(BotCall)
    /// What came of ``BotAction/fetch(_:token:)``.
    case fetched(token: String, BotFetched)
    /// What came of an action that carried this token.
    case done(token: String, BotOutcome)
    /// About once a second.
    case tick(BotTime)
}
