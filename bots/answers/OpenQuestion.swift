import BotKit

/// A question that nobody has replied to yet.
struct OpenQuestion: Sendable, Equatable {
    let id: String
    let channel: String
    /// Who asked, as `BotMessage.author` tells people apart.
    let asker: String
    let account: String?
    let nick: String
    let text: String
    let time: BotTime
}
