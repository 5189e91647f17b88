/// Who is there right now, and where. None of it is stored.
package struct Presence: Sendable, Equatable {
    private var sessions: [SessionID: Session] = [:]
    private var byNick: [String: SessionID] = [:]
    private var rosters: [ChannelID: Roster] = [:]
    /// Oldest first, as many as the settings allow.
    private(set) var departed: [Reply.Departed] = []

    package var count: Int { sessions.count }
    /// The highest that `count` has been.
    private(set) var countMost = 0
    /// In ascending order of their numbers.
    var all: [Session] { sessions.values.sorted { $0.id < $1.id } }
    var rosterCount: Int { rosters.count }

    package func session(_ id: SessionID) -> Session? {
        sessions[id]
    }

    package func session(nick: String) -> Session? {
        byNick[casefold(nick)].flatMap { sessions[$0] }
    }

    /// In ascending order.
    func sessions(of account: AccountID) -> [Session] {
        all.filter { $0.account == account }
    }

    package func roster(_ channel: ChannelID) -> Roster {
        rosters[channel] ?? Roster()
    }

    func operators(of channel: ChannelID) -> [SessionID] {
        let roster = roster(channel)
        return roster.sessions.filter { roster.status(of: $0)?.contains(.channelOperator) ?? false }
    }

    /// The session itself and everyone with a channel in common, in ascending order.
    func peers(of id: SessionID) -> [SessionID] {
        var peers: Set<SessionID> = [id]
        for channel in sessions[id]?.channels ?? [] {
            peers.formUnion(roster(channel).sessions)
        }
        return peers.sorted()
    }

    mutating func spoke(_ nick: String, at time: Timestamp) {
        guard let id = byNick[casefold(nick)] else { return }
        sessions[id]?.lastSpoke = time
    }

    mutating func apply(_ event: SessionEvent) {
        switch event {
        case .registered(let id, let person, let account, let realname, let isSecure, let at):
            byNick[casefold(person.nick)] = id
            sessions[id] = Session(
                id: id, person: person, account: account, realname: realname, isSecure: isSecure, signedOn: at,
                lastSpoke: at, modes: person.isBot ? [.bot] : [])
            countMost = max(countMost, sessions.count)
        case .nickChanged(let id, let person, let nick):
            byNick[casefold(person.nick)] = nil
            byNick[casefold(nick)] = id
            sessions[id]?.person.nick = nick
        case .awayChanged(let id, _, let message):
            sessions[id]?.away = message
        case .modesChanged(let id, _, let modes):
            sessions[id]?.modes = modes
            sessions[id]?.person.isBot = modes.contains(.bot)
        case .loggedIn(let id, let person, let account):
            sessions[id]?.account = account
            sessions[id]?.person = person
        case .quit(let id, let person, _):
            for channel in sessions[id]?.channels ?? [] {
                removeMember(id, from: channel)
            }
            byNick[casefold(person.nick)] = nil
            let realname = sessions.removeValue(forKey: id)?.realname ?? ""
            departed.append(Reply.Departed(person: person, realname: realname))
            if departed.count > Self.departedMax { departed.removeFirst(departed.count - Self.departedMax) }
        }
    }

    /// How many of those who left are remembered for WHOWAS.
    static let departedMax = 1_000

    mutating func apply(_ event: ChannelEvent) {
        switch event {
        case .created, .topicChanged: break
        case .dropped(let channel): rosters[channel] = nil
        case .joined(let channel, _, let session, _, _, let status, _):
            rosters[channel, default: Roster()].insert(session, status)
            sessions[session]?.channels.append(channel)
            sessions[session]?.invitations.remove(channel)
        case .parted(let channel, _, let session, _, _), .kicked(let channel, _, let session, _, _, _):
            removeMember(session, from: channel)
            sessions[session]?.channels.removeAll { $0 == channel }
        case .invited(let channel, _, let session, _, _):
            sessions[session]?.invitations.insert(channel)
        case .modesChanged(let channel, _, _, let edits, _):
            for case .status(let status, let nick, let adds) in edits {
                setStatus(status, nick: nick, adds: adds, in: channel)
            }
        }
    }

    private mutating func setStatus(_ status: MemberStatus, nick: String, adds: Bool, in channel: ChannelID) {
        guard let id = byNick[casefold(nick)], var current = roster(channel).status(of: id) else { return }
        if adds { current.formUnion(status) } else { current.subtract(status) }
        rosters[channel]?.setStatus(current, of: id)
    }

    private mutating func removeMember(_ session: SessionID, from channel: ChannelID) {
        rosters[channel]?.remove(session)
        if rosters[channel]?.isEmpty ?? false { rosters[channel] = nil }
    }
}
