/// Something to be shown, and to whom. Only this module can make one: what it did not address cannot be sent.
package struct Delivery: Sendable, Equatable {
    package let content: Content
    package let audience: Audience
    /// The session that caused it.
    package let origin: SessionID?

    init(_ content: Content, to audience: Audience, origin: SessionID?) {
        self.content = content
        self.audience = audience
        self.origin = origin
    }

    package indirect enum Content: Sendable, Equatable {
        case event(Event)
        case reply(Reply)
        case refusal(Refusal)
        /// The server ends the session.
        case closing(reason: String)
    }

    /// Whom it is for. A channel's roster is shared, not built per message.
    package enum Audience: Sendable, Equatable {
        case session(SessionID)
        /// All connections of one user, in the order they came in: what concerns that user more than anybody else.
        case user(UserID, sessions: [SessionID])
        case channel(ChannelID, roster: [SessionID])
        /// Those who watch a nick, in ascending order: they are told of its coming and going.
        case watchers(of: String, sessions: [SessionID])
        /// In ascending order, each once.
        case sessions([SessionID])

        package var sessions: [SessionID] {
            switch self {
            case .session(let session): [session]
            case .user(_, let sessions): sessions
            case .channel(_, let roster): roster
            case .watchers(_, let sessions): sessions
            case .sessions(let sessions): sessions
            }
        }

        var isEmpty: Bool {
            switch self {
            case .session: false
            case .user(_, let sessions): sessions.isEmpty
            case .channel(_, let roster): roster.isEmpty
            case .watchers(_, let sessions): sessions.isEmpty
            case .sessions(let sessions): sessions.isEmpty
            }
        }
    }
}
