/// What happened in a channel apart from talk. Coming and going is transient, the rest is stored: also that someone
/// who stays on has come or gone.
package enum ChannelEvent: Sendable, Equatable, Codable {
    case created(Channel)
    /// The last one left a channel that nobody owns: its history cannot be reached by a later channel of that name.
    case dropped(ChannelID)
    case renamed(ChannelID, from: String, to: String, by: Person, reason: String)
    /// Numbered with what is said, so that a history can show it where it happened. nil: what the server itself sets,
    /// which it also says in words, and what was set before topics were numbered.
    case topicChanged(ChannelID, name: String, by: Person, Channel.Topic, number: MessageID?)
    case modesChanged(ChannelID, name: String, by: Person, [ModeEdit], at: Timestamp)
    case joined(ChannelID, name: String, UserID, Person, realname: String, MemberStatus, away: String?)
    case parted(ChannelID, name: String, UserID, Person, reason: String?)
    case kicked(ChannelID, name: String, UserID, nick: String, by: Person, reason: String)
    /// `opens`: it was an operator of the channel, and the invited one may come in past bans, key and limit.
    case invited(ChannelID, name: String, UserID, nick: String, by: Person, opens: Bool)
    /// An account that stays on keeps its place here when its connections and this life of the server end.
    case memberKept(ChannelID, AccountID)
    case memberReleased(ChannelID, AccountID)
    /// A bot that is off neither hears nor says anything here, whatever its scopes are.
    case botTurned(ChannelID, AccountID, isOn: Bool)
    /// What was said before this moment is gone.
    case forgotten(ChannelID, before: Timestamp)
}

extension ChannelEvent {
    /// A topic that was set, as a history holds it.
    package var topicEntry: Message? {
        guard case .topicChanged(let channel, let name, let person, let topic, let number?) = self else { return nil }
        return Message(
            id: number, at: topic.at, author: person, authorAccount: nil, place: .channel(channel, name: name),
            kind: .topic, text: topic.text)
    }
}
