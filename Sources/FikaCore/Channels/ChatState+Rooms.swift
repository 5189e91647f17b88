/// Channels that the server makes for a few people: for a consultation, for a question asked in private.
extension ChatState {
    /// `prefix` is kept for such channels.
    func newRoom(_ prefix: String, _ key: String, for purpose: Channel.Purpose, at now: Timestamp) throws(Refusal)
        -> Channel
    {
        let room = Channel(id: channels.next, name: prefix + key, purpose: purpose, founder: nil, createdAt: now)
        // Made by someone before such names were kept.
        guard channels[name: room.name] == nil else { throw .channelNameInUse(old: prefix, new: room.name) }
        return room
    }

    /// Who asks is in the new channel at once, as far as there is room for one more.
    func enter(_ room: Channel, _ user: User, _ decision: inout Decision, by asker: Asker) {
        guard user.channels.count < settings.channelsPerSession else {
            decision.replies = []
            return
        }
        decision.events.append(joining(room, user, .channelOperator))
        decision.events += keeping(room.id, for: user)
        decision.replies.append(namesReply(room, joining: (user.person, .channelOperator)))
        decision.asides = decision.replies.map { (user.sessions.filter { $0 != asker.sessionID }, $0) }
    }

    /// An invitation that opens the door.
    func inviting(_ users: [User], to room: Channel, by person: Person) -> [Event] {
        users.map {
            .channel(.invited(room.id, name: room.name, $0.id, nick: $0.person.nick, by: person, opens: true))
        }
    }

    /// A user comes into a channel.
    func joining(_ channel: Channel, _ user: User, _ status: MemberStatus) -> Event {
        .channel(
            .joined(
                channel.id, name: channel.name, user.id, user.person, realname: user.realname, status,
                away: user.away?.message))
    }
}
