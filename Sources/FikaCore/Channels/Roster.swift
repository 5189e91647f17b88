/// Who is in a channel right now.
///
/// The list of sessions is one array that a delivery shares: as long as nobody comes or goes, a thousand messages to a
/// channel name the same array, and when someone does, the delivery keeps the list of its own moment (copy on write).
package struct Roster: Sendable, Equatable {
    /// All connections of all members.
    package private(set) var sessions: [SessionID] = []
    /// Whoever is in it, with connections or without.
    package private(set) var members: [UserID] = []
    private var statuses: [MemberStatus] = []
    private var places: [UserID: Int] = [:]
    private var positions: [SessionID: Int] = [:]

    package init() {}

    package var count: Int { members.count }
    package var isEmpty: Bool { members.isEmpty }

    package func contains(_ user: UserID) -> Bool {
        places[user] != nil
    }

    package func contains(_ session: SessionID) -> Bool {
        positions[session] != nil
    }

    /// nil: not a member.
    package func status(of user: UserID) -> MemberStatus? {
        places[user].map { statuses[$0] }
    }

    mutating func insert(_ user: UserID, _ status: MemberStatus, sessions: [SessionID]) {
        precondition(places[user] == nil, "a user joins a channel once")
        places[user] = members.count
        members.append(user)
        statuses.append(status)
        sessions.forEach { attach($0) }
    }

    mutating func setStatus(_ status: MemberStatus, of user: UserID) {
        guard let place = places[user] else { return }
        statuses[place] = status
    }

    /// The last member takes the place of the one who leaves, so that leaving costs the same in any channel.
    mutating func remove(_ user: UserID, sessions: [SessionID]) {
        guard let place = places.removeValue(forKey: user) else { return }
        let last = members.count - 1
        if place != last {
            members[place] = members[last]
            statuses[place] = statuses[last]
            places[members[place]] = place
        }
        members.removeLast()
        statuses.removeLast()
        sessions.forEach { detach($0) }
    }

    /// One more connection of a member.
    mutating func attach(_ session: SessionID) {
        precondition(positions[session] == nil, "a session is in a channel once")
        positions[session] = sessions.count
        sessions.append(session)
    }

    mutating func detach(_ session: SessionID) {
        guard let position = positions.removeValue(forKey: session) else { return }
        let last = sessions.count - 1
        if position != last {
            sessions[position] = sessions[last]
            positions[sessions[position]] = position
        }
        sessions.removeLast()
    }
}
