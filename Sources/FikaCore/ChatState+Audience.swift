extension ChatState {
    /// Who is shown an event: mostly one audience, none for what is only stored. Asked before the event is applied if
    /// it takes someone out of the audience, and after it otherwise.
    func audiences(of event: Event, origin: SessionID?) -> [Delivery.Audience] {
        switch event {
        case .session(let event): [audience(of: event)]
        case .channel(let event): audiences(of: event)
        case .message(.posted(let message)): [audience(of: message, origin: origin)]
        case .message(.imported), .account, .community, .casework, .knowledge, .announcement: []
        }
    }

    private func audience(of event: SessionEvent) -> Delivery.Audience {
        switch event {
        case .registered(let session, _, _, _, _, _), .modesChanged(let session, _, _):
            .session(session)
        case .nickChanged(let session, _, _), .awayChanged(let session, _, _), .loggedIn(let session, _, _),
            .quit(let session, _, _):
            .sessions(presence.peers(of: session))
        }
    }

    private func audiences(of event: ChannelEvent) -> [Delivery.Audience] {
        switch event {
        case .created, .dropped: []
        case .topicChanged(let channel, _, _, _), .modesChanged(let channel, _, _, _, _),
            .joined(let channel, _, _, _, _, _, _), .parted(let channel, _, _, _, _),
            .kicked(let channel, _, _, _, _, _):
            [.channel(channel, roster: presence.roster(channel).sessions)]
        // Operators are told apart from the invited one, who must see it whatever was negotiated.
        case .invited(let channel, _, let invited, _, _):
            [.session(invited), .sessions(presence.operators(of: channel).filter { $0 != invited }.sorted())]
        }
    }

    private func audience(of message: Message, origin: SessionID?) -> Delivery.Audience {
        switch message.place {
        case .channel(let channel, _):
            // A sender who is not in the channel still learns that it was said.
            let roster = presence.roster(channel)
            guard let origin, !roster.contains(origin), presence.session(origin)?.person.nick == message.author.nick
            else {
                return .channel(channel, roster: roster.sessions)
            }
            return .sessions((roster.sessions + [origin]).sorted())
        case .direct(_, _, let nick):
            let both = [presence.session(nick: nick)?.id, origin].compactMap(\.self)
            return .sessions(Set(both).sorted())
        }
    }
}

extension Event {
    /// After it the one it is about is no longer where it happened.
    var isLeaving: Bool {
        switch self {
        case .session(.quit), .channel(.parted), .channel(.kicked): true
        default: false
        }
    }
}
