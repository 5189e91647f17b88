extension ChatState {
    /// Who is shown an event: mostly one audience, none for what is only stored. Asked before the event is applied if
    /// it takes someone out of the audience, and after it otherwise.
    func audiences(of event: Event, origin: SessionID?) -> [Delivery.Audience] {
        switch event {
        case .session: []
        case .user(let event): [audience(of: event)] + watchers(of: event)
        case .channel(let event): audiences(of: event)
        case .message(.posted(let message)): [audience(of: message, origin: origin)]
        case .metadata(let event): [audience(of: event, origin: origin)]
        case .message(.redacted(let redaction)): [audience(ofRedaction: redaction, origin: origin)]
        case .knowledge(.told(_, _, let channel, _)):
            [.channel(channel, roster: presence.roster(channel).sessions)]
        case .message(.imported), .account, .community, .casework, .access, .document, .knowledge, .announcement,
            .reading, .retention:
            []
        }
    }

    private func audience(of event: UserEvent) -> Delivery.Audience {
        switch event {
        case .appeared(let user, _, _, _, _), .modesChanged(let user, _, _):
            .user(user, sessions: presence.user(user)?.sessions ?? [])
        case .nickChanged(let user, _, _), .awayChanged(let user, _, _), .loggedIn(let user, _, _),
            .hostChanged(let user, _, _, _), .realnameChanged(let user, _, _), .quit(let user, _, _):
            .sessions(presence.peers(of: user))
        case .wallops: .sessions(wallopsListeners)
        }
    }

    /// The one who sets a value is answered instead.
    private func audience(of event: MetadataEvent, origin: SessionID?) -> Delivery.Audience {
        switch event {
        case .changed(let owner, let target, let key, _), .told(let owner, let target, let key, _):
            .sessions(subscribers(to: key, of: owner, target: target).filter { $0 != origin })
        }
    }

    private func audiences(of event: ChannelEvent) -> [Delivery.Audience] {
        switch event {
        case .created, .dropped, .memberKept, .memberReleased, .botTurned, .forgotten: []
        case .topicChanged(let channel, _, _, _, _), .renamed(let channel, _, _, _, _),
            .modesChanged(let channel, _, _, _, _), .joined(let channel, _, _, _, _, _, _),
            .parted(let channel, _, _, _, _),
            .kicked(let channel, _, _, _, _, _):
            [.channel(channel, roster: presence.roster(channel).sessions)]
        // Operators are told apart from the invited one, who must see it whatever was negotiated.
        case .invited(let channel, _, let invited, _, _, _):
            invitation(of: presence.user(invited), to: channel)
        }
    }

    private func invitation(of invited: User?, to channel: ChannelID) -> [Delivery.Audience] {
        guard let invited else { return [] }
        let others = presence.sessions(in: channel, ofAtLeast: .channelOperator).filter {
            !invited.sessions.contains($0)
        }
        return [.user(invited.id, sessions: invited.sessions), .sessions(others)]
    }

    /// What one says is shown at all one's connections.
    private func audience(of message: Message, origin: SessionID?) -> Delivery.Audience {
        let author = origin.flatMap { presence.user(of: $0) }.flatMap {
            $0.person.nick == message.author.nick ? $0 : nil
        }
        switch message.place {
        case .channel(let channel, _):
            // A sender who is not in the channel still learns that it was said.
            let roster = presence.roster(channel)
            guard let author, !roster.contains(author.id) else { return .channel(channel, roster: roster.sessions) }
            return .sessions((roster.sessions + author.sessions).sorted())
        case .standing(let status, let channel, _):
            let receivers = presence.sessions(in: channel, ofAtLeast: status) + (author?.sessions ?? [])
            return .sessions(Set(receivers).sorted())
        // The server's own word in a conversation is for the account: a nick may be another's now.
        case .direct(_, let receiver, _) where message.author == .fika:
            return .sessions(receiver.map { presence.users(of: $0).flatMap(\.sessions).sorted() } ?? [])
        case .direct(_, _, let nick):
            let both = (presence.user(nick: nick)?.sessions ?? []) + (author?.sessions ?? [])
            return .sessions(Set(both).sorted())
        }
    }

    /// Those who could have read it. A conversation's two sides are found by their accounts: a nick may be
    /// another's now.
    private func audience(ofRedaction redaction: Message, origin: SessionID?) -> Delivery.Audience {
        guard case .direct(let from, let to, _) = redaction.place else {
            return audience(of: redaction, origin: origin)
        }
        let both = [from, to].compactMap(\.self).flatMap { presence.users(of: $0) }.flatMap(\.sessions)
        return .sessions(Set(both).sorted())
    }
}

extension Event {
    /// After it the one it is about is no longer where it happened.
    var isLeaving: Bool {
        switch self {
        case .user(.quit), .channel(.parted), .channel(.kicked): true
        default: false
        }
    }
}
