import FikaCore
import IRCWire

/// What was missed, for clients that cannot ask for history: a batch for those who read batches, the time in front of
/// the words for those who read no tags.
extension ClientSession {
    /// Without an account there is nothing to go by.
    var wantsPlayback: Bool {
        settings.core.playsBackOnJoin && login != nil && !capabilities.contains(.chathistory)
    }

    func playback(_ missed: Page.Missed, _ query: Query) -> Answer {
        var lines = missed.messages.flatMap { timed($0).lines(for: traits) }
        guard !lines.isEmpty else { return .nothing }
        if case .missed(let query) = query, missed.messages.count >= query.limit {
            let sentence = "Only the newest \(missed.messages.count) messages since you were last here are shown"
            lines.insert(viewer.line("NOTICE", [missed.name, sentence], forcesTrailing: true), at: 0)
        }
        return Answer([.batch(type: "chathistory", parameters: [missed.name], lines)])
    }

    private func timed(_ message: Message) -> Message {
        guard !capabilities.contains(.serverTime) else { return message }
        let time =
            "[" + ServerTime.format(milliseconds: message.at.milliseconds).prefix(16).map { $0 == "T" ? " " : $0 }
            + "] "
        let action = "\u{1}ACTION "
        let text =
            message.text.hasPrefix(action) ? action + time + message.text.dropFirst(action.count) : time + message.text
        return Message(
            id: message.id, at: message.at, author: message.author, authorAccount: message.authorAccount,
            place: message.place, kind: message.kind, text: text, tags: message.tags, parent: message.parent)
    }
}
