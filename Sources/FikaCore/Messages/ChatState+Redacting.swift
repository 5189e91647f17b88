/// Taking back what was said (IRCv3 draft/message-redaction).
extension ChatState {
    func redacting(_ message: Message, reason: String?, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        try requireRedacting(message, asker)
        let redaction = Message(
            id: nextMessage, at: asker.now, author: user.person, authorAccount: user.account,
            place: placeNow(message.place),
            kind: .redaction, text: (reason ?? "").prefix(bytes: settings.kickLength), parent: message.id)
        var decision = Decision(.message(.redacted(redaction)))
        decision.events += retracting(message.id, by: asker) + withdrawing(message.id)
        return decision
    }

    /// Under the name that the channel has by now.
    private func placeNow(_ place: Message.Place) -> Message.Place {
        guard case .channel(let id, _) = place, let channel = channels[id] else { return place }
        return .channel(id, name: channel.name)
    }
}
