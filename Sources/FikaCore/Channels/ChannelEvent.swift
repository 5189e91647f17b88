/// What happened in a channel apart from talk. Coming and going is transient, the rest is stored: also that someone
/// who stays on has come or gone.
package enum ChannelEvent: Sendable, Equatable, Codable {
    case created(Channel)
    /// The last one left a channel that nobody owns: its history cannot be reached by a later channel of that name.
    case dropped(ChannelID)
    case renamed(ChannelID, from: String, to: String, by: Person, reason: String)
    case topicChanged(ChannelID, name: String, by: Person, Channel.Topic)
    case modesChanged(ChannelID, name: String, by: Person, [ModeEdit], at: Timestamp)
    case joined(ChannelID, name: String, UserID, Person, realname: String, MemberStatus, away: String?)
    case parted(ChannelID, name: String, UserID, Person, reason: String?)
    case kicked(ChannelID, name: String, UserID, nick: String, by: Person, reason: String)
    case invited(ChannelID, name: String, UserID, nick: String, by: Person)
    /// An account that stays on keeps its place here when its connections and this life of the server end.
    case memberKept(ChannelID, AccountID)
    case memberReleased(ChannelID, AccountID)
}
