import BotKit

/// What the bot files of its own accord, while the server has not answered.
struct Venture: Sendable {
    let number: String
    let reason: String
    /// The newest message of the thread then.
    let message: BotMessage
    /// The thread is there already, as it was.
    let isAgain: Bool
}
