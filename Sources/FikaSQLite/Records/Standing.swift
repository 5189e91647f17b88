import FikaCore
import GRDB

/// What an event settles, where only the last word on it counts: the log keeps that one, at the place of its coming,
/// and so does not grow with what a client says again and again.
///
/// Rule: events of one subject change one thing, and an event of another subject gives the same state before it as
/// after it, except that a channel must have been made. Why: the earlier ones are gone when the state is replayed.
struct Standing: Equatable {
    /// `channel/12/topic`: what belongs to a channel begins with it.
    let subject: String
    /// Back to how everything begins: nothing is kept.
    let isEnd: Bool

    /// A channel that ends takes along what was settled in it.
    static func forget(_ channel: ChannelID, _ db: Database) throws {
        // `0` is the character after `/`.
        try db.cachedStatement(sql: "DELETE FROM event WHERE subject > ? AND subject < ?")
            .execute(arguments: ["channel/\(channel)/", "channel/\(channel)0"])
    }
}

extension Event {
    /// nil: it stays in the log for ever.
    var standing: Standing? {
        switch self {
        case .account(.aboutSet(let account, _)):
            Standing(subject: "account/\(account)/about", isEnd: false)
        case .account(.stayingOnSet(let account, let wish)):
            Standing(subject: "account/\(account)/staying-on", isEnd: wish == nil)
        case .account(.digestSet(let account, let minute)):
            Standing(subject: "account/\(account)/digest", isEnd: minute == nil)
        case .account(.showingHelpSet(let account, let wish)):
            Standing(subject: "account/\(account)/showing-help", isEnd: wish)
        case .metadata(.changed(.account(let account), _, let key, let value)):
            Standing(subject: "account/\(account)/metadata/\(key)", isEnd: value == nil)
        case .metadata(.changed(.channel(let channel), _, let key, let value)):
            Standing(subject: "channel/\(channel)/metadata/\(key)", isEnd: value == nil)
        case .channel(.topicChanged(let channel, _, _, _, _)):
            Standing(subject: "channel/\(channel)/topic", isEnd: false)
        case .channel(.renamed(let channel, _, _, _, _)):
            Standing(subject: "channel/\(channel)/name", isEnd: false)
        case .channel(.forgotten(let channel, _)):
            Standing(subject: "channel/\(channel)/forgotten", isEnd: false)
        case .channel(.botTurned(let channel, let account, let isOn)):
            Standing(subject: "channel/\(channel)/bot/\(account)", isEnd: isOn)
        case .channel(.memberKept(let channel, let account)):
            Standing(subject: "channel/\(channel)/kept/\(account)", isEnd: false)
        case .channel(.memberReleased(let channel, let account)):
            Standing(subject: "channel/\(channel)/kept/\(account)", isEnd: true)
        default: nil
        }
    }
}
