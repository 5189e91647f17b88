/// Who is there right now, where, and over which connections. None of it is stored.
package struct Presence: Sendable, Equatable {
    private var users: [UserID: User] = [:]
    private var sessions: [SessionID: Session] = [:]
    private var byNick: [String: UserID] = [:]
    /// Beside the users, because it changes with every message and a user is a large thing to change.
    private var spokeAt: [UserID: Timestamp] = [:]
    private var byAccount: [AccountID: [UserID]] = [:]
    private var rosters: [ChannelID: Roster] = [:]
    /// Keys of metadata, by connection.
    private(set) var subscriptions = Followings()
    /// Nicks (MONITOR), by connection.
    private(set) var watched = Followings()
    private(set) var nextUser = UserID(1)
    /// Oldest first, as many as the settings allow.
    private(set) var departed: [Reply.Departed] = []
    package var count: Int { users.count }
    /// The highest that `count` has been.
    private(set) var countMost = 0
    /// In the order they came.
    var all: [User] { users.values.sorted { $0.id < $1.id } }
    var rosterCount: Int { rosters.count }
    /// Kept up as modes change, so that a newcomer's welcome does not count everybody.
    private(set) var operatorCount = 0
    private(set) var invisibleCount = 0

    package func session(_ id: SessionID) -> Session? {
        sessions[id]
    }

    package func user(_ id: UserID) -> User? {
        users[id]
    }

    package func user(nick: String) -> User? {
        byNick[casefold(nick)].flatMap { users[$0] }
    }

    package func user(of session: SessionID) -> User? {
        sessions[session].flatMap { users[$0.user] }
    }

    /// In the order they came: mostly one, more where an account's connections do not share a nick.
    func users(of account: AccountID) -> [User] {
        (byAccount[account] ?? []).compactMap { users[$0] }
    }

    package func roster(_ channel: ChannelID) -> Roster {
        rosters[channel] ?? Roster()
    }

    /// The connections of a channel's members of at least this standing, in ascending order.
    func sessions(in channel: ChannelID, ofAtLeast status: MemberStatus) -> [SessionID] {
        let roster = roster(channel)
        let members = roster.members.filter { roster.status(of: $0)?.isAtLeast(status) ?? false }
        return members.flatMap { users[$0]?.sessions ?? [] }.sorted()
    }

    /// The connections of the user and of everyone with a channel in common, in ascending order.
    func peers(of id: UserID) -> [SessionID] {
        var peers = Set(users[id]?.sessions ?? [])
        for channel in users[id]?.channels ?? [] {
            peers.formUnion(roster(channel).sessions)
        }
        return peers.sorted()
    }

    /// Whether a person sits at one of the user's connections, `without` looked away from.
    func hasPerson(_ user: User, without: SessionID? = nil) -> Bool {
        user.sessions.contains { $0 != without && !(sessions[$0]?.isAbsent ?? true) }
    }

    /// The user's connections that proved to be an operator's, `without` looked away from.
    func operatorSessions(of user: User, without: SessionID? = nil) -> [SessionID] {
        user.sessions.filter { $0 != without && (sessions[$0]?.isOperator ?? false) }
    }

    /// Or came, without having said a word since.
    func lastSpoke(_ user: User) -> Timestamp { spokeAt[user.id] ?? user.signedOn }

    mutating func spoke(_ nick: String, at time: Timestamp) {
        guard let id = byNick[casefold(nick)] else { return }
        spokeAt[id] = time
    }

    /// Those who left with this account were never here.
    mutating func forget(_ name: String) {
        departed.removeAll { casefold($0.person.accountName ?? $0.person.nick) == casefold(name) }
    }

    /// How many of those who left are remembered for WHOWAS.
    static let departedMax = 1_000
    /// Invitations of one user that are remembered; further ones are told and forgotten.
    static let invitationsMax = 100
}

// MARK: What events change
extension Presence {
    mutating func apply(_ event: SessionEvent) {
        switch event {
        case .opened(let id, let user, _, _, let isSecure, let isAbsent):
            sessions[id] = Session(id: id, user: user, isSecure: isSecure, isAbsent: isAbsent)
            users[user]?.sessions.append(id)
            for channel in users[user]?.channels ?? [] { rosters[channel]?.attach(id) }
        case .absenceChanged(let id, let isAbsent): sessions[id]?.isAbsent = isAbsent
        case .operatorChanged(let id, let isOperator): sessions[id]?.isOperator = isOperator
        case .closed(let id, let user):
            forget(id)
            users[user]?.sessions.removeAll { $0 == id }
            // An invitation is for a visit, not for good.
            if users[user]?.sessions.isEmpty ?? false {
                users[user]?.invitations = []
                users[user]?.openings = []
            }
            for channel in users[user]?.channels ?? [] { rosters[channel]?.detach(id) }
        case .subscribed(let id, let keys): subscriptions.add(keys, for: id)
        case .unsubscribed(let id, let keys): subscriptions.remove(keys, for: id)
        case .watched(let id, let nicks): watched.add(nicks, for: id)
        case .unwatched(let id, let nicks): watched.remove(nicks, for: id)
        }
    }

    mutating func apply(_ event: UserEvent) {
        switch event {
        case .appeared(let id, let person, let account, let realname, let at):
            byNick[casefold(person.nick)] = id
            users[id] = User(
                id: id, person: person, account: account, realname: realname, signedOn: at,
                modes: person.isBot ? [.bot] : [])
            if let account { byAccount[account, default: []].append(id) }
            nextUser = max(nextUser, id.next)
            countMost = max(countMost, users.count)
        case .nickChanged(let id, let person, let nick):
            byNick[casefold(person.nick)] = nil
            byNick[casefold(nick)] = id
            users[id]?.person.nick = nick
        case .awayChanged(let id, _, let away): users[id]?.away = away
        case .modesChanged(let id, _, let modes):
            count(users[id]?.modes ?? [], by: -1)
            count(modes, by: 1)
            users[id]?.modes = modes
            users[id]?.person.isBot = modes.contains(.bot)
        case .loggedIn(let id, let person, let account):
            if users[id]?.account == nil { byAccount[account, default: []].append(id) }
            users[id]?.account = account
            users[id]?.person = person
        case .hostChanged(let id, _, let user, let host):
            users[id]?.person.user = user
            users[id]?.person.host = host
        case .realnameChanged(let id, _, let realname): users[id]?.realname = realname
        case .wallops: break
        case .quit(let id, let person, _): remove(id, person)
        }
    }

    private mutating func forget(_ session: SessionID) {
        sessions[session] = nil
        subscriptions.removeAll(for: session)
        watched.removeAll(for: session)
    }

    private mutating func count(_ modes: UserModes, by step: Int) {
        if modes.contains(.serverOperator) { operatorCount += step }
        if modes.contains(.invisible) { invisibleCount += step }
    }

    private mutating func remove(_ id: UserID, _ person: Person) {
        guard let user = users.removeValue(forKey: id) else { return }
        spokeAt[id] = nil
        count(user.modes, by: -1)
        for channel in user.channels { removeMember(user, from: channel) }
        user.sessions.forEach { forget($0) }
        byNick[casefold(person.nick)] = nil
        if let account = user.account {
            byAccount[account]?.removeAll { $0 == id }
            if byAccount[account]?.isEmpty ?? false { byAccount[account] = nil }
        }
        departed.append(Reply.Departed(person: person, realname: user.realname))
        if departed.count > Self.departedMax { departed.removeFirst(departed.count - Self.departedMax) }
    }

    mutating func apply(_ event: ChannelEvent) {
        switch event {
        case .created, .renamed, .topicChanged, .memberKept, .memberReleased, .botTurned, .forgotten: break
        case .dropped(let channel): rosters[channel] = nil
        case .joined(let channel, _, let user, _, _, let status, _):
            rosters[channel, default: Roster()].insert(user, status, sessions: users[user]?.sessions ?? [])
            users[user]?.channels.append(channel)
            users[user]?.invitations.remove(channel)
            users[user]?.openings.remove(channel)
        case .parted(let channel, _, let user, _, _), .kicked(let channel, _, let user, _, _, _):
            if let member = users[user] { removeMember(member, from: channel) }
            users[user]?.channels.removeAll { $0 == channel }
        case .invited(let channel, _, let user, _, _, let opens):
            guard users[user]?.invitations.count ?? 0 < Self.invitationsMax else { return }
            users[user]?.invitations.insert(channel)
            if opens { users[user]?.openings.insert(channel) }
        case .modesChanged(let channel, _, _, let edits, _):
            for case .status(let status, let nick, let adds) in edits {
                setStatus(status, nick: nick, adds: adds, in: channel)
            }
        }
    }

    mutating func apply(_ event: ReadingEvent) {
        guard case .markedByGuest(let user, let target, let time) = event else { return }
        users[user]?.readMarks[target] = time
    }

    private mutating func setStatus(_ status: MemberStatus, nick: String, adds: Bool, in channel: ChannelID) {
        guard let id = byNick[casefold(nick)], var current = roster(channel).status(of: id) else { return }
        if adds { current.formUnion(status) } else { current.subtract(status) }
        rosters[channel]?.setStatus(current, of: id)
    }

    private mutating func removeMember(_ user: User, from channel: ChannelID) {
        rosters[channel]?.remove(user.id, sessions: user.sessions)
        if rosters[channel]?.isEmpty ?? false { rosters[channel] = nil }
    }
}
